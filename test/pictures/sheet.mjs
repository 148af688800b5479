import { readPng } from './read-png.mjs';
import { writePng } from './write-png.mjs';

/** @typedef {{ png: Buffer, label: string, crop?: number }} Shot One picture of the checkout and what stands above it. */
/** @typedef {{ title: string, about?: string, shots: readonly Shot[], width: number }} Group Pictures side by side, each so wide in pixels. */

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLES = `
body { margin: 0; padding: 32px; background: #e9e7e1; color: #1b2430; font: 16px/1.4 'Noto Sans', system-ui, sans-serif; }
body.flush { padding: 0; }
main { display: flex; flex-wrap: wrap; gap: 36px 32px; align-items: flex-start; }
main.flush { gap: 0; flex-wrap: nowrap; }
.flush .shots { margin: 0; }
.flush .frame { border-radius: 0; box-shadow: none; }
h2 { margin: 0; font: 700 22px/1.2 Georgia, 'Noto Serif', serif; }
.about { margin: 2px 0 0; color: #4c5866; font-size: 14px; min-height: 0; }
.shots { display: flex; gap: 12px; align-items: flex-start; margin-top: 10px; }
figure { margin: 0; }
figcaption { margin-bottom: 4px; color: #4c5866; font-size: 13px; }
.frame { overflow: hidden; border-radius: 10px; box-shadow: 0 1px 3px rgb(0 0 0 / 0.25); }
img { display: block; inline-size: 100%; }`;

/** @param {Group} group */
function markup({ title, about, shots, width }) {
  const wide = shots.length * (width + 12) - 12;
  const figures = shots.map(({ png, label, crop }) => {
    const frame = `width:${width}px${crop === undefined ? '' : `;max-height:${crop}px`}`;
    const caption = label && `<figcaption>${escape(label)}</figcaption>`;
    return `<figure>${caption}<div class="frame" style="${frame}"><img src="data:image/png;base64,${png.toString('base64')}"></div></figure>`;
  });
  const head = title && `<h2>${escape(title)}</h2>`;
  return `<section style="width:${wide}px">${head}${about ? `<p class="about">${escape(about)}</p>` : ''}<div class="shots">${figures.join('')}</div></section>`;
}

/**
 * Lays pictures out on one sheet and takes a picture of that.
 *
 * @param {import('playwright').Browser} browser
 * @param {readonly Group[]} groups
 * @param {{ width: number, colors: number, flush?: boolean }} options Width of the sheet in pixels, how
 *   many colours it may have, and whether pictures stand without anything between them.
 * @returns {Promise<Buffer>}
 */
export async function sheet(browser, groups, { width, colors, flush = false }) {
  const page = await browser.newPage({ viewport: { width, height: 400 } });
  try {
    const look = flush ? ' class="flush"' : '';
    await page.setContent(
      `<!doctype html><style>${STYLES}</style><body${look}><main${look}>${groups.map(markup).join('')}</main>`,
    );
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    return writePng(readPng(await page.screenshot({ fullPage: true })), colors);
  } finally {
    await page.close();
  }
}
