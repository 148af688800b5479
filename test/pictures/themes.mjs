import { openBuyer } from './open-buyer.mjs';
import { sheet } from './sheet.mjs';
import { shownThemes } from './shown.mjs';

/** @typedef {import('./open-buyer.mjs').Studio} Studio */

/** Width of the page, and of each picture on the sheet. */
const [WIDTH, SHOWN] = [390, 270];
/** Of a long step the beginning is enough; pixels of the sheet. */
const LONGEST = 530;

/**
 * The same steps for every theme: cards to choose from with a button below, and the plate as it will be registered.
 *
 * @type {readonly ((studio: Studio) => Promise<import('./buyer.mjs').Buyer>)[]}
 */
const STEPS = [
  async (studio) => {
    const buyer = await openBuyer(studio, { width: WIDTH });
    await buyer.toVehicle('Slovenia');
    await buyer.choose(/^Car/);
    return buyer;
  },
  async (studio) => {
    const buyer = await openBuyer(studio, { width: WIDTH });
    await buyer.toPeriod('Austria');
    await buyer.toPlate();
    await buyer.fillPlate('M-AE 2821');
    await buyer.toReview();
    return buyer;
  },
];

/**
 * Every theme in every scheme it has.
 *
 * @param {Studio} studio
 * @returns {AsyncGenerator<[name: string, png: Buffer]>}
 */
export async function* themePictures(studio) {
  const themes = shownThemes();
  /** @type {Map<string, import('./sheet.mjs').Shot[]>} */
  const shots = new Map(themes.map(({ name }) => [name, []]));
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    for (const [index, open] of STEPS.entries()) {
      const buyer = await open(studio);
      await buyer.page.emulateMedia({ colorScheme: scheme });
      for (const { name, schemes } of themes) {
        if (!schemes.includes(scheme)) continue;
        await buyer.wear(`${name}-${scheme}`);
        const label = index === 0 ? scheme : '\u00A0';
        shots.get(name)?.push({ png: await buyer.picture(), label, crop: LONGEST });
      }
      await buyer.page.context().close();
    }
  }
  const groups = themes.map(({ name, about }) => ({ title: name, about, width: SHOWN, shots: shots.get(name) ?? [] }));
  const width = 2 * (4 * (SHOWN + 12) - 12) + 3 * 32;
  yield ['themes.png', await sheet(studio.browser, groups, { width, colors: 256 })];
}
