import { followRedirects, SHOP_PAGE } from './bank-visit.js';
import { checkEnd, checkNow, isAtRest } from './invariants.js';
import type { Purchase } from './steps.js';
import type { Tally } from './tally.js';
import { takeStep } from './take-step.js';
import { World, type WorkingStore } from './world.js';

/** Milliseconds until nothing that is busy can be so any more, and how often is looked. */
const LONG_ENOUGH = 25 * 60_000;
const LOOK_EVERY = 20_000;

let worlds = 0;

/**
 * Carries one purchase out and checks after each step; then the faults stop, and it has to come to an end.
 *
 * @throws BrokenPromise
 */
export async function tryPurchase({ setup, steps }: Purchase, store: WorkingStore, tally: Tally): Promise<void> {
  worlds += 1;
  const world = new World(setup, store, `${store.prefix ?? ''}${worlds}`);
  try {
    for (const step of steps) {
      await takeStep(world, step);
      await arrive(world);
    }
    await finish(world);
    tally.add(world);
  } finally {
    leave(world);
  }
}

/** What was set off comes to rest, and pages that were sent to the bank are there. */
async function arrive(world: World): Promise<void> {
  await world.time.settle();
  followRedirects(world);
  await world.time.settle();
  checkNow(world);
}

async function finish(world: World): Promise<void> {
  mend(world);
  await arrive(world);
  for (let waited = 0; waited < LONG_ENOUGH && !world.browser.pages.every(isAtRest); waited += LOOK_EVERY) {
    await world.time.advance(LOOK_EVERY);
    await arrive(world);
    for (const tab of world.browser.tabs) if (tab.place.is === 'bank') tab.load(tab.place.returnUrl);
  }
  await arrive(world);
  await checkEnd(world);
}

/** Nothing goes wrong any more, and the buyer looks at the screen. */
function mend({ network, vendor, stripe, relays, browser }: World): void {
  network.faults = [];
  vendor.stories = [];
  vendor.slowReads = 0;
  vendor.downUntil = 0;
  stripe.stories = [];
  relays.mend();
  browser.turn(true);
  for (const tab of browser.tabs) {
    if (tab.place.is === 'bank') tab.load(tab.place.returnUrl);
    if (tab.page) tab.page.diesAfter = undefined;
    tab.page?.look(true);
  }
  if (browser.pages.length === 0) browser.tabs[0].load(SHOP_PAGE);
}

/** A page's own shared memory ends with the world. */
function leave({ browser }: World): void {
  for (const tab of browser.tabs) tab.kill();
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description?.startsWith('vignette-checkout:')) Reflect.deleteProperty(globalThis, symbol);
  }
}
