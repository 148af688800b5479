import { openBuyer } from './open-buyer.mjs';
import { sheet } from './sheet.mjs';
import { shownPresets } from './shown.mjs';

/** @typedef {import('./open-buyer.mjs').Studio} Studio */
/** @typedef {import('./shown.mjs').ShownPreset} ShownPreset */

/** Pictures are shown at seven tenths of their size. */
const SCALE = 0.7;
/** Six beside each other, two of them wide. */
const SHEET = 2096;

/**
 * @param {Studio} studio
 * @param {ShownPreset} preset
 * @returns {Promise<Buffer>}
 */
async function take(studio, { name, moment, width, first = '' }) {
  const address = `/?locale=en&preset=${name}`;
  if (moment === 'launcher') {
    const buyer = await openBuyer(studio, { width, address, height: 760 });
    await buyer.checkout.getByRole('button', { name: 'Vignettes for this trip' }).click();
    await buyer.checkout.getByRole('radio').first().waitFor();
    await buyer.page.locator('h1').scrollIntoViewIfNeeded();
    await buyer.isDrawn();
    return buyer.page.screenshot({ animations: 'disabled' });
  }
  const buyer = await openBuyer(studio, { width, address });
  if (moment === 'vehicle') await buyer.toVehicle(first);
  else if (moment !== 'country') await buyer.toPeriod(first);
  if (moment === 'plate') {
    await buyer.toPlate();
    await buyer.fillPlate('M-AE 2821');
  }
  return buyer.picture();
}

/**
 * Every preset at its telling moment.
 *
 * @param {Studio} studio
 * @returns {AsyncGenerator<[name: string, png: Buffer]>}
 */
export async function* presetPictures(studio) {
  const groups = [];
  for (const preset of shownPresets()) {
    const png = await take(studio, preset);
    const width = Math.round(preset.width * SCALE);
    groups.push({ title: preset.name, about: preset.about, width, shots: [{ png, label: '' }] });
  }
  yield ['presets.png', await sheet(studio.browser, groups, { width: SHEET, colors: 256 })];
}
