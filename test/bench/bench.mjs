// What `npm run bench` runs: how fast the built checkout is beside two reference pages (docs/performance.md).
// `--rounds 3` measures fewer times than nine, `--record` writes docs/performance.json.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { systemBrowser } from '../support/find-browser.mjs';
import { buildReference } from './build-reference.mjs';
import { measureLoad } from './measure-load.mjs';
import { benchPages, PAGE_NAMES } from './pages.mjs';
import { recordAnswers } from './relay-answers.mjs';
import { judge, medians, table } from './results.mjs';
import { builtFiles, compressed, serve } from './serve.mjs';

/** @typedef {import('./pages.mjs').PageName} PageName */
/** @typedef {import('./results.mjs').Sample} Sample */

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, record: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is ${values.rounds}, but must be 1 or more.`);

const HTML = 'text/html; charset=utf-8';

/** The widget and the relay on one origin, the travel site's pages on another. */
async function serveAll() {
  const [answers, reference] = await Promise.all([recordAnswers(), buildReference()]);
  const files = builtFiles();
  files.set('/lit-first-step.js', compressed(reference, 'text/javascript; charset=utf-8'));
  for (const [path, json] of answers) files.set(path, compressed(json, 'application/json; charset=utf-8'));
  const widget = await serve(files);
  const products = JSON.parse(answers.get('/api/products?currency=EUR') ?? '');
  const status = JSON.parse(answers.get('/api/products/status') ?? '');
  const pages = Object.entries(benchPages(widget.origin, { products, status }));
  const site = await serve(new Map(pages.map(([name, html]) => [`/${name}`, compressed(html, HTML)])));
  const close = async () => {
    await site.close();
    await widget.close();
  };
  return { site, close };
}

/** @param {string} origin */
async function measure(origin) {
  const executablePath = systemBrowser();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...(executablePath && { executablePath }),
  });
  /** @type {Record<PageName, Sample[]>} */
  const samples = { A: [], B: [], C: [], D: [], E: [] };
  try {
    // The first load of a new browser is slower than all others.
    await measureLoad(browser, `${origin}/A`);
    for (let round = 1; round <= rounds; round += 1) {
      for (const name of PAGE_NAMES) samples[name].push(await measureLoad(browser, `${origin}/${name}`));
      console.error(`round ${round} of ${rounds}`);
    }
  } finally {
    await browser.close();
  }
  return samples;
}

async function serveAndMeasure() {
  const { site, close } = await serveAll();
  try {
    return await measure(site.origin);
  } finally {
    await close();
  }
}

const samples = await serveAndMeasure();
const results = {
  A: medians(samples.A),
  B: medians(samples.B),
  C: medians(samples.C),
  D: medians(samples.D),
  E: medians(samples.E),
};
const goals = judge(results);

console.log(table(results).join('\n'));
console.log();
for (const { name, is, atMost, met } of goals) {
  console.log(`${met ? 'met   ' : 'MISSED'} ${name}: ${is.toFixed(3)}, at most ${atMost}`);
}
const report = JSON.stringify({ rounds, results, goals }, null, 2);
console.log(`\n${report}`);
if (values.record) writeFileSync(new URL('../../docs/performance.json', import.meta.url), `${report}\n`);
process.exit(goals.every(({ met }) => met) ? 0 : 1);
