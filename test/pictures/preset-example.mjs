import { readFileSync } from 'node:fs';
import { openBuyer } from './open-buyer.mjs';
import { sheet } from './sheet.mjs';

/** @typedef {import('./open-buyer.mjs').Studio} Studio */

const GUIDE = new URL('../../docs/presets.md', import.meta.url);
const WIDTH = 390;
/** Two pages beside each other, with a margin around them. */
const SHEET = 2 * WIDTH + 76;

/** The preset that the guide has built up step by step: its last one in JSON with a schema. */
function presetOfGuide() {
  const [, json] = /```json\n(\{\n {2}"\$schema": "\.\/preset[^`]*)```/.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  if (json === undefined) throw new Error('docs/presets.md has no preset with a $schema any more.');
  return JSON.parse(json);
}

/**
 * What a designer has after ten minutes with the guide: both pages of its form.
 *
 * @param {Studio} studio
 * @returns {AsyncGenerator<[name: string, png: Buffer]>}
 */
export async function* presetExamplePicture(studio) {
  const preset = presetOfGuide();
  const buyer = await openBuyer(studio, { width: WIDTH });
  await buyer.page.evaluate((given) => {
    Object.assign(document.querySelector('vignette-checkout') ?? {}, { preset: given });
  }, preset);
  await buyer.heading(preset.texts.en['country.heading']);
  await buyer.choose(/Austria/);
  await buyer.choose(/^Car/);
  await buyer.checkout.getByText('Valid until').waitFor();
  const pages = [await buyer.picture()];
  await buyer.goOn();
  await buyer.fillPlate('M-AE 2821');
  pages.push(await buyer.picture());
  const shots = pages.map((png) => ({ png, label: '' }));
  yield [
    'preset-example.png',
    await sheet(studio.browser, [{ title: '', width: WIDTH, shots }], { width: SHEET, colors: 256 }),
  ];
}
