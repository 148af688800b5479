import { SHOP_PAGE, visitBank } from './bank-visit.js';
import type { Page } from './page.js';
import type { Step } from './steps.js';
import type { Tab } from './tab.js';
import type { World } from './world.js';

/** Lets one thing happen, and what follows from it without time. */
export async function takeStep(world: World, step: Step): Promise<void> {
  const { browser, buyer, time, vendor, network, relays, stripe } = world;
  switch (step.do) {
    case 'go-on':
      return goOn(world, browser.tabs[step.tab]);
    case 'pay': {
      const page = await shopIn(world, browser.tabs[step.tab]);
      await buyer.fill(page, step.type);
      return buyer.press([page], step.type, step.times);
    }
    case 'pay-in-both': {
      const pages: Page[] = [];
      for (const tab of browser.tabs) pages.push(await shopIn(world, tab));
      for (const page of pages) await buyer.fill(page, step.type);
      return buyer.press(pages, step.type, 1);
    }
    case 'edit':
      return buyer.edit(browser.tabs[step.tab].page, step.content);
    case 'press': {
      const { page } = browser.tabs[step.tab];
      return page && buyer.button(page, step.button);
    }
    case 'reload':
    case 'kill':
    case 'back':
    case 'look-away':
    case 'look-again':
      return handle(browser.tabs[step.tab], step.do);
    case 'crash': {
      const { page } = browser.tabs[step.tab];
      if (page) page.diesAfter = step.after;
      return undefined;
    }
    case 'bank':
      return visitBank(world, browser.tabs[step.tab], step.word, step.back);
    case 'offline':
    case 'online':
      return browser.turn(step.do === 'online');
    case 'wait':
      return time.advance(step.seconds * 1000);
    case 'network':
      for (let time = 0; time < step.times; time++) network.faults.push({ fault: step.fault, on: step.on });
      return undefined;
    case 'vendor':
      for (let time = 0; time < step.times; time++) vendor.stories.push(step.story);
      return undefined;
    case 'vendor-reads-slowly':
      vendor.slowReads += step.times;
      return undefined;
    case 'outage':
      vendor.downUntil = time.now + step.seconds * 1000;
      return undefined;
    case 'relay-dies':
      if (step.at === 'now') relays.die();
      else relays.dieAtWrite(step.write, step.at === 'before-write' ? 'before' : 'after');
      return undefined;
    case 'stripe':
      stripe.stories.push(step.story);
      return undefined;
  }
}

/** The shop's page in a tab: opened where the tab is empty, gone back to from the bank. */
async function shopIn({ time }: World, tab: Tab): Promise<Page> {
  if (tab.place.is === 'bank') tab.back();
  if (tab.place.is === 'closed') tab.load(SHOP_PAGE);
  await time.settle();
  // A tab that dies while it settles is opened again by the next press.
  return tab.page ?? shopAnew(tab);
}

function shopAnew(tab: Tab): Page {
  tab.load(SHOP_PAGE);
  if (!tab.page) throw new Error('A tab that was loaded shows a page.');
  return tab.page;
}

/** What most buyers would do next. */
async function goOn(world: World, tab: Tab): Promise<void> {
  const { buyer } = world;
  if (tab.place.is === 'bank') return visitBank(world, tab, 'takes', 'good');
  const page = await shopIn(world, tab);
  const { state } = page;
  switch (state.at) {
    case 'filling':
      await buyer.fill(page, state.draft.paymentType ?? 'LINK');
      return buyer.press([page], state.draft.paymentType ?? 'LINK', 1);
    case 'paying':
      return buyer.button(page, 'continue');
    case 'not-processed':
    case 'no-catalogue':
    case 'unsettled':
      return buyer.button(page, 'check');
    case 'lost':
      return buyer.button(page, state.failure.retryable ? 'check' : 'start-over');
    case 'ended':
    case 'following':
    case 'already-ordered':
    case 'key-reused':
      return buyer.button(page, 'start-over');
    default:
      return undefined;
  }
}

function handle(tab: Tab, what: 'reload' | 'kill' | 'back' | 'look-away' | 'look-again'): void {
  switch (what) {
    case 'reload':
      return tab.page && tab.load(tab.page.address);
    case 'kill':
      return tab.kill();
    case 'back':
      return tab.back();
    case 'look-away':
    case 'look-again':
      return tab.page?.look(what === 'look-again');
  }
}
