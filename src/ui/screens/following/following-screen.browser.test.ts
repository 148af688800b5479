import { afterEach, describe, expect, it } from 'vitest';
import type { Cancelling, FlowState } from '../../../flow/state.js';
import { type FlowRequest, FlowRequestEvent } from '../../parts/flow-request-event.js';
import { SayEvent } from '../../parts/say-event.js';
import { allInShadow, inShadow, readText } from '../../../../test/support/in-shadow.js';
import { SAMPLE_DRAFT, SAMPLE_NOW, sampleOrder } from '../../../../test/support/sample-states.js';
import { settle, type Showing, showState } from '../../../../test/support/show-state.js';

const UNTIL = '2026-11-30T22:59:59Z';
const DEADLINE = 'You can cancel until 30 November 2026 at 23:59 (Central European Time).';
const QUESTION = 'Cancel this order? Then there is no vignette, and the money goes back the way you paid.';
const TOKEN = 'token-token-token-token-token-12';

function following(cancel?: Cancelling, cancellableUntil: string | undefined = UNTIL): FlowState {
  const order = sampleOrder('WILL_BE_ACTIVE', 'paid', { ...(cancellableUntil && { cancellableUntil }) });
  return { at: 'following', order, token: TOKEN, draft: SAMPLE_DRAFT, ...(cancel && { cancel }) };
}

async function show(state: FlowState, showing?: Showing) {
  const { card, view } = await showState(state, showing);
  const place: ParentNode & EventTarget = card.shadowRoot ?? card;
  const heard: FlowRequest[] = [];
  const said: string[] = [];
  place.addEventListener(FlowRequestEvent.type, (event) => {
    if (event instanceof FlowRequestEvent) heard.push(event.request);
  });
  place.addEventListener(SayEvent.type, (event) => {
    if (event instanceof SayEvent) said.push(event.text);
  });
  const button = (name: string) => allInShadow(place, 'button').find(({ textContent }) => textContent.trim() === name);
  const become = async (next: FlowState) => {
    view.state = next;
    await settle(place);
  };
  const focused = () => view.shadowRoot?.activeElement?.textContent.trim();
  return { view, place, heard, said, button, become, focused, text: () => readText(view) };
}

afterEach(() => document.body.replaceChildren());

describe('cancelling an order that is under way', () => {
  it('is offered with its deadline, in the time of the country, while the vendor allows it', async () => {
    const { text, button, heard } = await show(following());
    expect(text()).toContain(DEADLINE);
    button('Cancel this order')?.click();
    expect(heard).toEqual([{ type: 'cancel-opened' }]);
  });

  it.each<[string, FlowState, number]>([
    ['the vendor does not allow it', following(undefined, ''), SAMPLE_NOW],
    ['the deadline has passed', following(), Date.parse(UNTIL) + 1],
  ])('is not offered where %s', async (_why, state, now) => {
    const { text, button } = await show(state, { now: () => now });
    expect(text()).not.toContain('cancel');
    expect(button('Cancel this order')).toBeUndefined();
  });

  it('asks first, with the focus on the question, and only "yes" cancels', async () => {
    const { button, become, focused, heard, place, said } = await show(following());
    button('Cancel this order')?.focus();
    await become(following('asked'));
    expect(focused()).toBe(QUESTION);
    expect(inShadow(place, '[role=group]').ariaLabel ?? inShadow(place, '#question').textContent).toContain('Cancel');
    button('Yes, cancel it')?.click();
    expect(heard).toEqual([{ type: 'cancel-pressed' }]);
    expect(said).toEqual([]);
  });

  it('is left with "keep" and with Escape, and the focus goes back to the button', async () => {
    const { button, become, focused, heard, place } = await show(following());
    await become(following('asked'));
    button('Keep the order')?.click();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, composed: true });
    inShadow(place, '#question').dispatchEvent(escape);
    expect(heard).toEqual([{ type: 'cancel-left' }, { type: 'cancel-left' }]);
    // The launcher around closes on Escape unless it was meant for somebody else.
    expect(escape.defaultPrevented).toBe(true);
    await become(following());
    expect(focused()).toBe('Cancel this order');
  });

  it('lets nothing be pressed twice while the relay is asked', async () => {
    const { button, become, focused, text } = await show(following('asked'));
    button('Yes, cancel it')?.focus();
    await become(following('busy'));
    expect(text()).toContain('Cancelling your order…');
    expect(focused()).toBe('Cancelling your order…');
    const names = ['Yes, cancel it', 'Keep the order'];
    expect(names.map((name) => button(name)?.matches(':disabled'))).toEqual([true, true]);
    expect(button('Cancel this order')).toBeUndefined();
  });

  it.each<[Cancelling, RegExp, boolean]>([
    ['refused', /could no longer cancel this order/, false],
    ['unknown', /do not know whether your order was cancelled/, true],
  ])('says how it went: %s', async (how, words, isOfferedAgain) => {
    const { button, become, focused, said, text } = await show(following('asked'));
    button('Yes, cancel it')?.focus();
    await become(following('busy'));
    await become(following(how));
    expect(text()).toMatch(words);
    expect(said).toEqual([expect.stringMatching(words)]);
    expect(focused()).toBe('Registered, but not active yet');
    expect(button('Cancel this order') !== undefined).toBe(isOfferedAgain);
  });

  it('is said, and moves nothing, where the buyer’s focus is elsewhere', async () => {
    const elsewhere = document.createElement('input');
    const { become, said } = await show(following('asked'));
    document.body.append(elsewhere);
    elsewhere.focus();
    await become(following('busy'));
    expect(said).toEqual(['Cancelling your order…']);
    expect(document.activeElement).toBe(elsewhere);
  });

  it('loses no focus when the relay takes the offer back in the middle of the question', async () => {
    const { button, become, focused } = await show(following('asked'));
    button('Keep the order')?.focus();
    await become(following(undefined, ''));
    expect(focused()).toBe('Registered, but not active yet');
  });
});

describe('the link that opens the order again', () => {
  it('holds the page, the order and its token, and opens in a tab that is cleared of it', async () => {
    const { place, text } = await show(following());
    const link = allInShadow(place, 'a').find(({ textContent }) => textContent.trim() === 'Link to this order');
    expect(['href', 'target', 'rel'].map((name) => link?.getAttribute(name))).toEqual([
      `https://seller.example/vignettes#vignette-order=order-1.${TOKEN}`,
      '_blank',
      'noopener noreferrer',
    ]);
    expect(text()).toContain('Keep it to yourself.');
  });

  it.each([{ at: 'unsettled' }, { at: 'confirming', until: SAMPLE_NOW }, { at: 'ended' }] as const)(
    'is there as well while $at',
    async (state) => {
      const order = sampleOrder('UNKNOWN', 'unknown');
      const { text } = await show({ ...state, order, token: TOKEN, draft: SAMPLE_DRAFT });
      expect(text()).toContain('Link to this order');
    },
  );
});
