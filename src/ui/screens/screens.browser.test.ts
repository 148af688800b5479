import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlowState } from '../../flow/state.js';
import { type FlowRequest, FlowRequestEvent } from '../parts/flow-request-event.js';
import { OpenDocumentEvent } from '../parts/open-document-event.js';
import { SayEvent } from '../parts/say-event.js';
import { allInShadow, inShadow, readText } from '../../../test/support/in-shadow.js';
import { SAMPLE_NOW, SAMPLE_STATES, sampleOrder } from '../../../test/support/sample-states.js';
import { settle, type Showing, showState } from '../../../test/support/show-state.js';

function sample(name: string): FlowState {
  const state = SAMPLE_STATES.find((one) => one.name === name)?.state;
  if (!state) throw new Error(`There is no state named ${name}.`);
  return state;
}

async function show(state: FlowState, showing?: Showing) {
  const { card, view } = await showState(state, showing);
  const heard: FlowRequest[] = [];
  const said: string[] = [];
  const documents: number[] = [];
  const place: ParentNode & EventTarget = card.shadowRoot ?? card;
  place.addEventListener('vignette-flow-request', (event) => {
    if (event instanceof FlowRequestEvent) heard.push(event.request);
  });
  place.addEventListener('vignette-say', (event) => {
    if (event instanceof SayEvent) said.push(event.text);
  });
  place.addEventListener('vignette-open-document', (event) => {
    if (event instanceof OpenDocumentEvent) documents.push(event.n);
  });
  const press = (name: string) => {
    const button = allInShadow(place, 'button, a').find(({ textContent }) => textContent?.trim() === name);
    if (!button) throw new Error(`There is nothing named ${name} to press.`);
    button.click();
  };
  return { view, place, heard, said, documents, press, text: () => readText(view) };
}

afterEach(() => document.body.replaceChildren());

describe('what the buyer may do next', () => {
  it.each<[string, string, FlowRequest]>([
    ['no-catalogue', 'Try again', { type: 'check-pressed' }],
    ['nothing-offered', 'Check again', { type: 'check-pressed' }],
    ['waiting', 'Stop trying', { type: 'stop-pressed' }],
    ['not-processed', 'Look for my order', { type: 'check-pressed' }],
    ['already-ordered', 'Back to the form', { type: 'started-over' }],
    ['key-reused', 'Back to the form', { type: 'started-over' }],
    ['lost', 'Check again', { type: 'check-pressed' }],
    ['lost', 'Start a new order', { type: 'started-over' }],
    ['paying-bank', 'Continue at your bank', { type: 'continue-pressed' }],
    ['paying-in-page', 'Pay €15.80', { type: 'continue-pressed' }],
    ['paying-failed', 'Try again', { type: 'continue-pressed' }],
    ['paying-nothing', 'Check again', { type: 'check-pressed' }],
    ['confirming', 'Check again', { type: 'check-pressed' }],
    ['unsettled', 'Check again', { type: 'check-pressed' }],
    ['following-pending', 'Check again', { type: 'check-pressed' }],
    ['following-active', 'Buy another vignette', { type: 'started-over' }],
    ['ended-failed', 'Try again', { type: 'started-over' }],
    ['ended-refunded', 'Start a new order', { type: 'started-over' }],
  ])('%s: %s', async (name, button, request) => {
    const { press, heard } = await show(sample(name));
    press(button);
    expect(heard).toEqual([request]);
  });

  it('shows that the last look had no answer, above what was known before', async () => {
    const { text } = await show(sample('following-unread'));
    expect(text()).toContain('We got no answer.');
    expect(text()).toContain('Do not drive on the motorway');
  });

  it('but not to drive, as long as nobody knows of the money', async () => {
    const { text } = await show(sample('unsettled'));
    expect(text()).toContain('Do not drive on the motorway before your vignette is active.');
  });

  it.each(['unsettled', 'confirming', 'not-processed', 'following-unknown'])('never to pay again: %s', async (name) => {
    const { place } = await show(sample(name));
    const names = allInShadow(place, 'button, a').map(({ textContent }) => textContent?.trim() ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((text) => /pay|try again/i.test(text))).toEqual([]);
  });

  it.each(['preparing', 'ordering', 'looking-up', 'paying-busy'])('nothing but to wait: %s', async (name) => {
    const { place, text } = await show(sample(name));
    expect(allInShadow(place, 'button')).toHaveLength(0);
    expect(text()).toContain('do not close this page');
  });

  it.each(['no-catalogue', 'not-processed', 'lost', 'unsettled', 'already-ordered', 'key-reused'])(
    'to tell support the reference: %s',
    async (name) => {
      const { place } = await show(sample(name));
      expect(inShadow(place, '.reference').textContent).toMatch(/Reference\s+[RV]-/);
      expect(inShadow(place, '.support').getAttribute('href')).toBe('https://seller.example/help');
    },
  );

  it('to begin anew only where the order never will be opened', async () => {
    const lost = sample('lost');
    if (lost.at !== 'lost') throw new Error('This is another state.');
    const { text } = await show({ ...lost, failure: { code: 'network', retryable: true } });
    expect(text()).not.toContain('Start a new order');
  });
});

describe('the screen waiting', () => {
  let now = SAMPLE_NOW;
  beforeEach(() => {
    now = SAMPLE_NOW;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => vi.useRealTimers());

  const passSeconds = async (seconds: number, place: ParentNode) => {
    for (let passed = 0; passed < seconds; passed += 1) {
      now += 1000;
      vi.advanceTimersByTime(1000);
    }
    await settle(place);
  };

  it('counts down where it is seen, and says it aloud only now and then', async () => {
    const { place, said, text } = await show(sample('waiting'), { now: () => now });
    expect(text()).toContain('Next try in 42 seconds.');
    expect(text()).toContain('3 tries left');
    await passSeconds(2, place);
    expect(text()).toContain('Next try in 40 seconds.');
    expect(said).toEqual([]);
    await passSeconds(40, place);
    expect(said).toEqual(['Next try in 30 seconds.', 'Next try in 10 seconds.']);
    expect(text()).toContain('Next try in 0 seconds.');
  });

  it('stops its clock when it is gone', async () => {
    const { view } = await show(sample('waiting'), { now: () => now });
    expect(vi.getTimerCount()).toBe(1);
    view.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the screen paying', () => {
  it('shows in a frame a link that leaves it, and one in a new tab that cannot reach back', async () => {
    const { place, heard } = await show(sample('paying-bank'), { framed: true });
    const links = allInShadow(place, 'a.button').map((link) =>
      ['href', 'target', 'rel'].map((name) => link.getAttribute(name)),
    );
    expect(links).toEqual([
      ['https://bank.example/pay/1', '_top', 'noopener'],
      ['https://bank.example/pay/1', '_blank', 'noopener'],
    ]);
    inShadow(place, 'a.button').addEventListener('click', (event) => {
      expect(event.defaultPrevented).toBe(false);
      event.preventDefault();
    });
    inShadow(place, 'a.button').click();
    expect(heard).toEqual([]);
  });

  it('makes no link of an address that is not https', async () => {
    const order = sampleOrder('CREATED', 'due', {
      paymentStep: { type: 'LINK', paymentLink: 'javascript:alert(1)' },
    });
    const paying = sample('paying-bank');
    if (paying.at !== 'paying') throw new Error('This is another state.');
    const { place, text } = await show({ ...paying, order });
    expect(allInShadow(place, 'a.button')).toHaveLength(0);
    expect(text()).toContain('The payment is not ready yet');
  });

  it('keeps the payment provider’s place while it is busy', async () => {
    const { place } = await show(sample('paying-busy'));
    expect(allInShadow(place, 'slot[name=vignette-payment]')).not.toHaveLength(0);
  });
});

describe('the screen following', () => {
  it.each(['created', 'deferred', 'pending', 'will-be-active', 'partial', 'needs-attention', 'unknown'])(
    'warns not to drive yet: %s',
    async (status) => {
      const { text } = await show(sample(`following-${status}`));
      expect(text()).toContain('Do not drive on the motorway before your vignette is active.');
    },
  );

  it('says active of an active vignette only, until when, and offers its documents', async () => {
    const { text, press, documents } = await show(sample('following-active'));
    expect(text()).toMatch(/You may use the motorway until 10 December 2026 at 23:59/);
    expect(text()).not.toContain('Do not drive');
    press('Open confirmation');
    press('Open receipt');
    expect(documents).toEqual([0, 1]);
  });

  it('says "at the latest" of an end that nobody confirms', async () => {
    const active = sample('following-active');
    if (active.at !== 'following') throw new Error('The sample is of another state.');
    const items = active.order.items.map((item) => ({ ...item, unconfirmed: true }));
    const { text } = await show({ ...active, order: { ...active.order, items } });
    expect(text()).toMatch(/You may use the motorway until 10 December 2026 at 23:59 .* at the latest\./);
    expect(text()).toContain('Valid until, at the latest');
  });

  it('says aloud when the status changes', async () => {
    const { view, said, place } = await show(sample('following-pending'));
    view.state = sample('following-active');
    await settle(place);
    expect(said).toEqual(['Your vignette is active']);
  });

  it('shows where each vignette of a partly done order stands', async () => {
    const { text } = await show(sample('following-partial'));
    expect(text()).toContain('Status');
  });

  it('shows what the vendor and the buyer wrote as text only', async () => {
    const order = sampleOrder('PENDING', 'paid', { reference: '<img src=x onerror=alert(1)>' });
    const following = sample('following-pending');
    if (following.at !== 'following') throw new Error('This is another state.');
    const { place, text } = await show({ ...following, order });
    expect(allInShadow(place, 'img')).toHaveLength(0);
    expect(text()).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('every screen', () => {
  it('takes the focus on its heading', async () => {
    const { view } = await show(sample('unsettled'));
    await view.focusHeading();
    expect(view.shadowRoot?.activeElement?.textContent).toContain('We are still checking your payment');
  });
});
