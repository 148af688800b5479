import { activeOrder, openBuyer } from './open-buyer.mjs';
import { sheet } from './sheet.mjs';
import { inParts, shownLocales } from './shown.mjs';

/** @typedef {import('./open-buyer.mjs').Studio} Studio */

const WIDTH = 360;
const ON_ONE_SHEET = 6;

/**
 * The screens that are shown in every language: the one with the most kinds of words, the one with a doubt in it, and the
 * last one.
 *
 * @type {Readonly<Record<string, (studio: Studio) => Promise<import('./buyer.mjs').Buyer>>>}
 */
const SCREENS = {
  form: async (studio) => {
    const buyer = await openBuyer(studio, { width: WIDTH });
    await buyer.toPeriod('Bulgaria');
    await buyer.choose('Weekend');
    return buyer;
  },
  plate: async (studio) => {
    const buyer = await openBuyer(studio, { width: WIDTH });
    await buyer.toPeriod('Austria');
    await buyer.toPlate();
    await buyer.fillPlate('BAB1234');
    await buyer.goOn();
    await buyer.checkout.getByText('Which one is on your vehicle?').waitFor();
    return buyer;
  },
  active: async (studio) => openBuyer(studio, { width: WIDTH, address: await activeOrder(studio) }),
};

/**
 * Three screens in every language, as sheets.
 *
 * @param {Studio} studio
 * @returns {AsyncGenerator<[name: string, png: Buffer]>}
 */
export async function* languagePictures(studio) {
  for (const [screen, open] of Object.entries(SCREENS)) {
    const buyer = await open(studio);
    const shots = [];
    for (const locale of shownLocales()) {
      await buyer.speak(locale);
      shots.push({ title: locale, width: WIDTH, shots: [{ png: await buyer.picture(), label: '' }] });
    }
    await buyer.page.context().close();
    for (const [index, groups] of inParts(shots, ON_ONE_SHEET).entries()) {
      const width = ON_ONE_SHEET * (WIDTH + 32) + 32;
      yield [`languages/${screen}-${index + 1}.png`, await sheet(studio.browser, groups, { width, colors: 16 })];
    }
  }
}
