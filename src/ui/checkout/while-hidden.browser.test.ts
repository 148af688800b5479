import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { json, silence } from '../../api/testing/fake-relay.js';
import { sampleOrder, sampleSnapshot } from '../../api/testing/samples.js';
import { TestBuyer, TestPage } from './testing/test-page.js';

const TEN_MINUTES = 600_000;
const PAID = { status: 'PENDING', payment: 'paid' } as const;

let page: TestPage;
let isHidden: boolean;

beforeEach(() => {
  page = new TestPage();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Puts the page aside for ten minutes. What was asked and drawn in that time. */
async function putAside() {
  isHidden = true;
  const asked = page.relay.seen.length;
  const draws = vi.spyOn(LitElement.prototype, 'requestUpdate');
  await vi.advanceTimersByTimeAsync(TEN_MINUTES);
  const drawn = draws.mock.calls.length;
  draws.mockRestore();
  return { asked: page.relay.seen.slice(asked).map(({ method, path }) => `${method} ${path}`), drawn };
}

function lookAgain(): void {
  isHidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
}

const event = (snapshot: object) => `id: 1\ndata: ${JSON.stringify(snapshot)}\n\n`;

describe('a checkout that nobody can see', () => {
  it('asks and draws nothing while the form stands, and looks for what is still sold when it is seen again', async () => {
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).toBe('Which country are you driving in?');
    expect(await putAside()).toEqual({ asked: [], drawn: 0 });
    const before = page.relay.count('GET /products/status');
    lookAgain();
    await expect.poll(() => page.relay.count('GET /products/status')).toBe(before + 1);
  });

  it('opens the feed of an order no more once it has ended, until it is seen again', async () => {
    page.remember({ ...sampleOrder, ...PAID }, event(sampleSnapshot(PAID)));
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => [buyer.heading, page.feeds]).toEqual(['Your vignette is being registered', 1]);
    // The feed says nothing any more, so it counts as dead after a minute.
    expect(await putAside()).toEqual({ asked: [], drawn: 0 });
    expect(page.feeds).toBe(0);
    lookAgain();
    await expect.poll(() => page.feeds).toBe(1);
  });

  it('does not ask for the order instead, where the feed does not work', async () => {
    page.remember({ ...sampleOrder, ...PAID });
    page.relay
      .on('GET /orders/order-1/events', () => new Response('', { status: 404 }))
      .on('GET /orders/order-1/status', () => json(sampleSnapshot({ ...PAID, status: 'ACTIVE' })));
    const buyer = new TestBuyer(page.put());
    await expect
      .poll(() => [buyer.heading, page.relay.count('GET /orders/order-1/events')])
      .toEqual(['Your vignette is being registered', 1]);
    expect(await putAside()).toEqual({ asked: [], drawn: 0 });
    lookAgain();
    await vi.advanceTimersByTimeAsync(20_000);
    await expect.poll(() => buyer.heading).toBe('Your vignette is active');
  });

  it('only gives up waiting for the money in time, and asks for it when it is seen again', async () => {
    page.remember({ ...sampleOrder, payment: 'processing' });
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).toBe('Confirming your payment…');
    const { asked } = await putAside();
    expect(asked).toEqual([]);
    await expect.poll(() => buyer.heading).toBe('We are still checking your payment');
    // What was decided is drawn once; after it, nothing.
    expect(await putAside()).toEqual({ asked: [], drawn: 0 });
    page.relay.on('GET /orders/order-1', () => json({ ...sampleOrder, ...PAID, updatedAt: '2026-11-21T13:00:00Z' }));
    lookAgain();
    await expect.poll(() => buyer.heading).toBe('Your vignette is being registered');
  });

  it('does not ask for a catalogue again and again that does not come', async () => {
    page.relay.on('GET /products', silence);
    page.put();
    await expect.poll(() => page.relay.count('GET /products')).toBe(1);
    const { asked } = await putAside();
    expect(asked).toEqual([]);
  });
});
