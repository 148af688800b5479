import type { BankWord } from './bank.js';
import { SHOP } from './relay-process.js';
import type { WayBack } from './steps.js';
import type { Tab } from './tab.js';
import type { World } from './world.js';

/** Where the checkout stands. */
export const SHOP_PAGE = `${SHOP}/buy`;

/** Pages that were told to leave are at the bank now. */
export function followRedirects({ browser, vendor }: World): void {
  for (const tab of browser.tabs) {
    const url = tab.page?.leavesFor;
    if (tab.page === undefined || url === undefined) continue;
    tab.page.leavesFor = undefined;
    const { pathname, searchParams } = new URL(url);
    const order = vendor.orders.get(pathname.slice(1));
    if (order) tab.leave(order, searchParams.get('back') ?? order.returnUrl);
  }
}

/** The buyer deals with the bank in a tab, and comes back, or does not. */
export function visitBank(world: World, tab: Tab, word: BankWord | 'nothing', back: WayBack): void {
  const { place } = tab;
  if (place.is !== 'bank') return;
  if (word !== 'nothing') world.vendor.charge(place.order, word);
  comeBack(world, tab, back, place.returnUrl);
}

function comeBack({ browser, usedReturns }: World, tab: Tab, back: WayBack, good: string): void {
  switch (back) {
    case 'back-button':
      return tab.back();
    case 'never':
      return tab.kill();
    case 'without-parameters':
      return tab.load(SHOP_PAGE);
    case 'stale':
      return tab.load(usedReturns.at(-1) ?? good);
    case 'forged':
      return tab.load(forged(good));
    case 'in-another-tab':
      tab.kill();
      usedReturns.push(good);
      return browser.tabs.find((other) => other !== tab)?.load(good);
    case 'twice':
      browser.tabs.find((other) => other !== tab)?.load(good);
      usedReturns.push(good);
      return tab.load(good);
    case 'good':
      usedReturns.push(good);
      return tab.load(good);
  }
}

/** The right order, a code nobody gave out, and Stripe's word that all went well. */
function forged(good: string): string {
  const url = new URL(good);
  url.searchParams.set('redirect_status', 'succeeded');
  url.hash = url.hash.replace(/\.[\w-]+$/, `.${'forged'.repeat(6)}`);
  return url.href;
}
