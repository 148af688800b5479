import { readFileSync } from 'node:fs';
import { lowestPrices } from './reference/lowest-prices.mjs';

/** @typedef {import('./reference/lowest-prices.mjs').Products} Products */
/** @typedef {import('./reference/lowest-prices.mjs').ProductsStatus} ProductsStatus */

/** What is measured, each by its letter in the table. */
export const PAGES = /** @type {const} */ ({
  A: 'plain HTML',
  B: 'Lit reference',
  C: 'script tag',
  D: 'script tag, preload',
  E: 'frame',
});

/** @typedef {keyof typeof PAGES} PageName */

/** The letters, in the order in which a round loads them. */
export const PAGE_NAMES = /** @type {const} @satisfies {readonly PageName[]} */ (['A', 'B', 'C', 'D', 'E']);

/**
 * Room for the first step of a dozen countries, kept from the beginning as docs/performance.md advises. What stands below
 * it is in view, so that it is seen when it moves.
 */
const HOST_STYLES = `body{margin:0 auto;max-width:720px;padding:0 8px;font:16px/1.5 system-ui,sans-serif}
h1{margin:8px 0;font-size:24px}
vignette-checkout,lit-first-step,.plain{display:block;min-height:700px}
iframe{display:block;width:100%;height:700px;border:0}`;

const FIRST_STEP = readFileSync(new URL('./reference/first-step.css', import.meta.url), 'utf8');

/**
 * The same travel page around each: `head` and `place` is what a site pastes.
 *
 * @param {string} head
 * @param {string} place
 */
function page(head, place) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Two passes and a sea of hills</title>
    <style>${HOST_STYLES}</style>
    ${head}
  </head>
  <body>
    <h1>Two passes and a sea of hills</h1>
    <p>Seven days from the beer towns of Bohemia over the Alps and down into the Carpathians.</p>
    ${place}
    <p>In Austria some tunnels and the Brenner cost extra.</p>
  </body>
</html>`;
}

/** @param {ReturnType<typeof lowestPrices>} rows */
function plainStep(rows) {
  const choices = rows.map(
    ({ code, name, price }) =>
      `<label class="choice"><input type="radio" name="country" value="${code}" /> <span class="words">${name}</span> <bdi>${price}</bdi></label>`,
  );
  return `<div class="plain"><div class="card">
      <div class="top"><span>Step 1 of 7</span></div>
      <div class="bar" aria-hidden="true"><i class="done"></i>${'<i></i>'.repeat(6)}</div>
      <h2>Which country are you driving in?</h2>
      <form>
        <fieldset role="radiogroup" aria-required="true">
          <legend>Country</legend>
          <div class="choices">${choices.join('')}</div>
        </fieldset>
        <p class="quiet">Sold by Slow Roads, not by the road operator.</p>
        <button>Continue</button>
      </form>
    </div></div>`;
}

/**
 * The pages by name, for a widget that is served from another origin.
 *
 * @param {string} origin
 * @param {{ products: Products, status: ProductsStatus }} answers
 * @returns {Record<PageName, string>}
 */
export function benchPages(origin, { products, status }) {
  const tag = `<script src="${origin}/vignette-checkout.js" async></script>`;
  const preload = `<link rel="modulepreload" href="${origin}/assets/define.js" crossorigin />`;
  const element = `<vignette-checkout api="${origin}/api"></vignette-checkout>`;
  return {
    A: page(`<style>${FIRST_STEP}</style>`, plainStep(lowestPrices(products, status))),
    B: page(
      `<script type="module" src="${origin}/lit-first-step.js" async></script>`,
      `<lit-first-step api="${origin}/api"></lit-first-step>`,
    ),
    C: page(tag, element),
    D: page(`${preload}\n    ${tag}`, element),
    E: page('', `<iframe src="${origin}/iframe/?locale=en" title="Vignette" allow="payment *"></iframe>`),
  };
}
