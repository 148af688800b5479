import type { FlowState } from '../../src/flow/state.js';
import type { Page } from './page.js';
import { isOver, type ModelOrder } from './model-order.js';
import type { World } from './world.js';

/** A promise of the checkout's was broken. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/**
 * Holds after every step, whatever happened.
 *
 * @throws BrokenPromise
 */
export function checkNow(world: World): void {
  const { witness, vendor, browser } = world;
  const [broken] = witness.broken;
  if (broken !== undefined) throw new BrokenPromise(broken);
  checkCharges([...vendor.orders.values()], world);
  for (const page of browser.pages) checkScreen(page, world);
}

function checkCharges(orders: readonly ModelOrder[], { witness }: World): void {
  for (const { content, reference, intent } of orders) {
    if (intent.charges > 1) throw new BrokenPromise(`The order ${reference} was charged ${intent.charges} times.`);
    const paid = orders.filter((one) => one.content === content && one.intent.state === 'succeeded').length;
    const allowed = 1 + witness.allowedAgain(content);
    if (paid > allowed) throw new BrokenPromise(`"${content}" was paid ${paid} times, and wanted ${allowed} times.`);
  }
}

/** What is shown of an order was said by the relay, and never goes back to what was before. */
function checkScreen(page: Page, { witness, shownAsSettled }: World): void {
  const { state } = page;
  if (!('order' in state)) return;
  const { id, payment, status, updatedAt } = state.order;
  if (!witness.saidPayment(id, payment) || !witness.saidStatus(id, status)) {
    throw new BrokenPromise(`The screen ${state.at} shows ${id} as ${payment}, ${status}; the relay never said so.`);
  }
  if (state.at === 'following' && payment !== 'paid' && payment !== 'none') {
    throw new BrokenPromise(`The screen says that ${id} is on its way, with its payment ${payment}.`);
  }
  if (state.at === 'following') shownAsSettled.add(id);
  const at = Date.parse(updatedAt);
  const before = page.shown.get(id) ?? at;
  if (at < before) throw new BrokenPromise(`The screen went back to what ${id} was ${before - at} ms earlier.`);
  page.shown.set(id, at);
}

/** Screens on which nothing is awaited, so that the buyer reads what to do. */
const AT_REST: ReadonlySet<FlowState['at']> = new Set([
  'filling',
  'nothing-offered',
  'no-catalogue',
  'not-processed',
  'already-ordered',
  'key-reused',
  'lost',
  'unsettled',
  'following',
  'ended',
]);

/** Whether a page has come to a screen that says what to do. */
export function isAtRest({ state }: Page): boolean {
  if (state.at === 'paying') return state.is === 'ready';
  if ('cancel' in state && state.cancel === 'busy') return false;
  return AT_REST.has(state.at);
}

/**
 * Holds when all faults are over and time has passed.
 *
 * @throws BrokenPromise
 */
export async function checkEnd(world: World): Promise<void> {
  checkNow(world);
  const { pages } = world.browser;
  if (!pages.every(isAtRest)) {
    throw new BrokenPromise(`A page is busy for ever: ${pages.map(({ state }) => state.at).join(', ')}.`);
  }
  for (const order of world.vendor.orders.values()) {
    if (isOver(order) || isForgotten(order, world) || (await isReachable(order, world))) continue;
    throw new BrokenPromise(`The order ${order.reference} (${order.view.payment}) cannot be reached any more.`);
  }
}

/** Where nothing is stored, an order is known as long as its page lives; one that was shown may have been left. */
function isForgotten({ content, reference }: ModelOrder, { browser, buyer }: World): boolean {
  if (browser.setup.hasStorage) return false;
  const page = browser.pages.find((one) => content.endsWith(buyer.emailOn(one)));
  return !page || page.shown.has(reference);
}

/** On a screen, by the token a browser keeps, or by a key it keeps. */
async function isReachable({ reference }: ModelOrder, world: World): Promise<boolean> {
  const { browser } = world;
  if (browser.pages.some(({ state }) => 'order' in state && state.order.id === reference)) return true;
  if (world.shownAsSettled.has(reference)) return true;
  const stored = [browser.local, ...browser.tabs.map((tab) => tab.storage)].flatMap((kept) => [...kept.values()]);
  if (stored.some((text) => text.includes(`"orderId":"${reference}"`))) return true;
  const inPages = browser.pages.flatMap(({ state }) => ('intent' in state ? [state.intent.key] : []));
  const inStorage = [...world.witness.keys.keys()].filter((key) => stored.some((text) => text.includes(key)));
  for (const key of new Set([...inPages, ...inStorage])) {
    if ((await lookUp(key, world)).includes(`"id":"${reference}"`)) return true;
  }
  return false;
}

/** What the relay says of a key, once nothing is in progress any more. */
async function lookUp(key: string, world: World): Promise<string> {
  let answer = await world.ask('/orders/by-key', { 'Idempotency-Key': key });
  for (let look = 0; look < MOST_LOOKS && answer.status === 202; look++) {
    await world.time.advance(LOOK_GAP);
    answer = await world.ask('/orders/by-key', { 'Idempotency-Key': key });
  }
  return answer.text();
}

/** Longer than any lease of the relay's. */
const MOST_LOOKS = 4;
const LOOK_GAP = 40_000;
