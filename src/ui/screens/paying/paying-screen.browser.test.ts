import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlowState, Paying } from '../../../flow/state.js';
import { FlowRequestEvent } from '../../parts/flow-request-event.js';
import { SayEvent } from '../../parts/say-event.js';
import { allInShadow, inShadow, readText } from '../../../../test/support/in-shadow.js';
import { SAMPLE_STATES } from '../../../../test/support/sample-states.js';
import { settle, type Showing, showState } from '../../../../test/support/show-state.js';

const LEAVE = 'Leave this order and go back to the form';
const BANK = 'https://bank.example/pay/1';

function sample(name: string): Paying {
  const state = SAMPLE_STATES.find((one) => one.name === name)?.state;
  if (state?.at !== 'paying') throw new Error('There is no such sample.');
  return state;
}

function byWallet(changes: Partial<Paying>): FlowState {
  const { order, ...state } = sample('paying-in-page');
  return { ...state, order: { ...order, paymentStep: { ...order.paymentStep, type: 'GOOGLE_PAY' } }, ...changes };
}

async function show(state: FlowState, showing?: Showing) {
  const { card, view } = await showState(state, showing);
  const place: ParentNode & EventTarget = card.shadowRoot ?? card;
  const said: string[] = [];
  const asked: string[] = [];
  place.addEventListener('vignette-say', (event) => event instanceof SayEvent && said.push(event.text));
  place.addEventListener(
    'vignette-flow-request',
    (event) => event instanceof FlowRequestEvent && asked.push(event.request.type),
  );
  const labels = () => allInShadow(place, 'button, a.button').map(({ textContent }) => textContent?.trim());
  return { view, place, said, asked, labels, text: () => readText(view) };
}

afterEach(() => document.body.replaceChildren());

describe('the screen paying, for the order of a wallet,', () => {
  it('leaves the button to the payment provider', async () => {
    const { labels, text } = await show(byWallet({}));
    expect(labels()).toEqual([LEAVE]);
    expect(text()).toContain('Your order is saved. It is paid only once.');
  });

  it('says why the last try did not work, and has no button of its own then either', async () => {
    const { labels, text } = await show(byWallet({ failure: { code: 'payment-declined', retryable: true } }));
    expect(labels()).toEqual([LEAVE]);
    expect(text()).toContain('Your bank declined the payment.');
  });

  it('brings its own button where the wallet is missing and a card pays', async () => {
    const { labels } = await show(byWallet({ byCard: true }));
    expect(labels()).toEqual(['Pay €15.80', LEAVE]);
  });
});

describe('the screen paying, after a failure that no other try mends,', () => {
  it.each([
    ['an order at the bank', sample('paying-other-total')],
    ['a wallet’s order', byWallet({ failure: { code: 'total-differs', retryable: false } })],
  ])('has no way to pay %s, and no place for one', async (_, state) => {
    const { labels, view, text } = await show(state, { framed: true });
    expect(labels()).toEqual(['Check again', LEAVE]);
    expect(allInShadow(view.shadowRoot ?? view, 'slot, a[href^="https://bank"]')).toEqual([]);
    expect(text()).not.toContain('It stays the same order');
  });
});

describe('the way out of an order that waits for its payment', () => {
  it.each(['paying-bank', 'paying-in-page', 'paying-failed', 'unsettled'])('is there: %s', async (name) => {
    const state = SAMPLE_STATES.find((one) => one.name === name)?.state;
    if (!state) throw new Error('There is no such sample.');
    const { place, asked, text } = await show(state);
    allInShadow(place, 'button')
      .find(({ textContent }) => textContent?.trim() === LEAVE)
      ?.click();
    expect(asked).toEqual(['started-over']);
    expect(text()).toContain('The same vignette leads you back to this order.');
  });

  it('is there too while the bank has the buyer, but not while the payment is made here', async () => {
    expect((await show({ ...sample('paying-bank'), is: 'busy' })).labels()).toContain(LEAVE);
    expect((await show(sample('paying-busy'))).labels()).not.toContain(LEAVE);
  });
});

describe('a link that leads nowhere, in a frame that may not leave its page,', () => {
  let hidden = false;
  let comeBack = (): void => undefined;
  const visibility = {
    isHidden: () => hidden,
    onVisible: (listener: () => void) => {
      comeBack = listener;
      return () => (comeBack = () => undefined);
    },
  };

  beforeEach(() => {
    hidden = false;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  async function press(showing?: Showing, init: MouseEventInit = {}) {
    const shown = await show(sample('paying-bank'), { framed: true, visibility, ...showing });
    const [link] = allInShadow(shown.place, 'a.button');
    // What the sandbox does: nothing happens.
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    return shown;
  }

  async function pass(milliseconds: number, { place }: { readonly place: ParentNode }) {
    await vi.advanceTimersByTimeAsync(milliseconds);
    await settle(place);
  }

  it('is said aloud after two and a half seconds, with the address to copy', async () => {
    const shown = await press();
    await pass(2499, shown);
    expect(allInShadow(shown.place, 'input')).toEqual([]);
    await pass(1, shown);
    expect(shown.said).toEqual([expect.stringContaining('Nothing has opened?')]);
    expect(shown.text()).toContain('this page does not let the checkout open the payment page');
    const field = inShadow(shown.place, 'input');
    expect(field.getAttribute('aria-label')).toBe('Address of the payment page');
    expect(Reflect.get(field, 'value')).toBe(BANK);
    expect(field.hasAttribute('readonly')).toBe(true);
    // Both links stay: what was forbidden may have been only one of them.
    expect(shown.labels()).toContain('Open in a new tab instead');
  });

  it('is copied, or else at least selected', async () => {
    const shown = await press();
    await pass(2500, shown);
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('forbidden'));
    const copy = () => allInShadow(shown.place, 'button').find(({ textContent }) => textContent === 'Copy the address');
    copy()?.click();
    await pass(0, shown);
    expect(shown.said.at(-1)).toBe('The address is selected. Please copy it yourself.');
    const field = inShadow(shown.place, 'input');
    expect([Reflect.get(field, 'selectionStart'), Reflect.get(field, 'selectionEnd')]).toEqual([0, BANK.length]);
    write.mockResolvedValueOnce();
    copy()?.click();
    await pass(0, shown);
    expect(write).toHaveBeenLastCalledWith(BANK);
    expect(shown.said.at(-1)).toBe('The address has been copied.');
    expect(shown.text()).toContain('The address has been copied.');
  });

  it('is none where another tab is in front', async () => {
    const shown = await press();
    hidden = true;
    await pass(10_000, shown);
    expect(shown.said).toEqual([]);
  });

  it('is none where the buyer has been elsewhere and is back', async () => {
    const shown = await press();
    comeBack();
    await pass(10_000, shown);
    expect([shown.said, vi.getTimerCount()]).toEqual([[], 0]);
  });

  it('is none for a tab opened behind this one, and outside a frame', async () => {
    const behind = await press({}, { ctrlKey: true });
    const here = await press({ framed: false });
    await pass(10_000, behind);
    expect([...behind.said, ...here.said]).toEqual([]);
  });

  it('is waited for no longer than the screen is up', async () => {
    const shown = await press();
    await pass(1000, shown);
    expect(vi.getTimerCount()).toBe(1);
    shown.view.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});
