// What `npm run pictures` runs: takes the pictures of README.md and docs/ from the real pages, in Chromium.
// `--only themes` takes some of them: themes, presets, example, checkout, languages; several with commas between.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { systemBrowser } from '../support/find-browser.mjs';
import { languagePictures } from './languages.mjs';
import { openDemo } from './open-demo.mjs';
import { presetExamplePicture } from './preset-example.mjs';
import { presetPictures } from './presets.mjs';
import { themePictures } from './themes.mjs';
import { travelPagePictures } from './travel-page.mjs';

const FOLDER = new URL('../../docs/images/', import.meta.url);

const KINDS = new Map([
  ['checkout', travelPagePictures],
  ['themes', themePictures],
  ['presets', presetPictures],
  ['example', presetExamplePicture],
  ['languages', languagePictures],
]);

const { values } = parseArgs({ options: { only: { type: 'string', default: [...KINDS.keys()].join(',') } } });
const wanted = values.only.split(',');
const unknown = wanted.find((kind) => !KINDS.has(kind));
if (unknown !== undefined)
  throw new Error(`There are no pictures of "${unknown}", only of ${[...KINDS.keys()].join(', ')}.`);

/**
 * Each kind has a demo of its own, so that its pictures are the same whatever else was taken.
 *
 * @param {string} kind
 */
async function take(kind) {
  const executablePath = systemBrowser();
  const demo = await openDemo();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...(executablePath && { executablePath }),
  });
  try {
    for await (const [name, png] of KINDS.get(kind)?.({ browser, demo }) ?? []) {
      const file = fileURLToPath(new URL(name, FOLDER));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, png);
      console.log(`docs/images/${name} ${Math.round(png.length / 1024)} KB`);
    }
  } finally {
    await browser.close();
    await demo.close();
  }
}

if (wanted.includes('languages')) rmSync(new URL('languages/', FOLDER), { recursive: true, force: true });
for (const kind of wanted) await take(kind);
