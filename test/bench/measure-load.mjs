import { setTimeout as wait } from 'node:timers/promises';
import { USABLE, USABLE_MARK, watchPage } from './in-page.mjs';
import { scriptingUntil } from './trace.mjs';

/** @typedef {import('./results.mjs').Sample} Sample */

/** A middling phone on a slow mobile network. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU_SLOWDOWN = 4;
const SCREEN = { width: 412, height: 915 };

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];
/** Key presses a load; each is a number of its own. */
const PRESSES = 12;
/** Milliseconds. */
const LONGEST_LOAD = 30_000;
const SHIFT_WATCHED = 1000;
/** Nine frames and a part of one: the presses of a load fall on every part of a frame alike. */
const BETWEEN_PRESSES = (1000 / 60) * (9 + 1 / PRESSES);

/**
 * Loads a page in a fresh browser profile, as a first visit, and uses its first field.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Sample>}
 */
export async function measureLoad(browser, url) {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'en-GB', serviceWorkers: 'block' });
  try {
    await context.addInitScript(watchPage, { usable: USABLE, mark: USABLE_MARK });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const bytes = await countBytes(cdp);
    await cdp.send('Network.emulateNetworkConditions', NETWORK);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const firstUse = await listenForUse(cdp);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'commit' });
    const usableSince1970 = await firstUse();
    const trace = await browser.stopTracing();
    const bytesUntilUsable = bytes();
    await wait(SHIFT_WATCHED);
    const shift = await shiftOf(page);
    await page.waitForLoadState('networkidle');
    return {
      // From the start of the whole page, not of the frame in it.
      usable: usableSince1970 - (await page.evaluate(() => performance.timeOrigin)),
      scripting: scriptingUntil(trace, USABLE_MARK),
      shift,
      bytes: bytesUntilUsable,
      bytesInAll: bytes(),
      keyToPaint: await pressKeys(page),
    };
  } finally {
    await context.close();
  }
}

/**
 * Counts what comes over the network, headers included.
 *
 * @param {import('playwright').CDPSession} cdp
 */
async function countBytes(cdp) {
  let sum = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  await cdp.send('Network.enable');
  return () => sum;
}

/**
 * Listens for the page saying that its first field can be used. What it gives waits for that, and gives the moment in
 * milliseconds since 1970.
 *
 * @param {import('playwright').CDPSession} cdp
 * @returns {Promise<() => Promise<number>>}
 */
async function listenForUse(cdp) {
  /** @type {Promise<number>} */
  const usable = new Promise((resolve) => {
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === USABLE) resolve(Number(payload));
    });
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: USABLE });
  return async () => {
    const late = new AbortController();
    const tooLate = wait(LONGEST_LOAD, undefined, { signal: late.signal }).then(() => {
      throw new Error('The page never had a field that can be used.');
    });
    try {
      return await Promise.race([usable, tooLate]);
    } finally {
      late.abort();
    }
  };
}

/**
 * The layout shift of the page and of the frames in it.
 *
 * @param {import('playwright').Page} page
 */
async function shiftOf(page) {
  const all = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => Number(Reflect.get(globalThis, 'bench').shift()))),
  );
  return all.reduce((sum, shift) => sum + shift, 0);
}

/**
 * @param {import('playwright').Page} page
 * @returns {Promise<number[]>}
 */
async function pressKeys(page) {
  const frame = page.frames().at(-1) ?? page.mainFrame();
  const times = frame.evaluate((presses) => Reflect.get(globalThis, 'bench').keyToPaint(presses), PRESSES);
  for (let press = 0; press < PRESSES; press += 1) {
    await wait(BETWEEN_PRESSES);
    await page.keyboard.press('ArrowDown');
  }
  return times;
}
