import { describe, expect, it } from 'vitest';
import type { FlowEvent } from './event.js';
import type { Paying } from './state.js';
import { NOW, sampleDraft, sampleFailure, sampleForm } from './testing/sample-form.js';
import { sampleOpened } from './testing/sample-order.js';
import { walk } from './testing/walk.js';
import { transition } from './transition.js';

const known = (...ways: Extract<FlowEvent, { type: 'ways-to-pay-known' }>['ways']): FlowEvent => ({
  type: 'ways-to-pay-known',
  ways,
});

describe('the ways to pay that work in this browser', () => {
  it('are kept at the last step, with what was chosen', () => {
    const form = sampleForm({ draft: sampleDraft({ paymentType: 'CARD' }) });
    expect(transition(form, known('CARD', 'GOOGLE_PAY'))).toEqual([{ ...form, waysToPay: ['CARD', 'GOOGLE_PAY'] }, []]);
  });

  it('say nothing to a buyer who has not chosen yet', () => {
    const form = sampleForm();
    expect(transition(form, known('CARD'))).toEqual([{ ...form, waysToPay: ['CARD'] }, []]);
  });

  it('take out the chosen one that is not among them, and the buyer is told', () => {
    const form = sampleForm({ draft: sampleDraft({ paymentType: 'APPLE_PAY' }) });
    const { state } = walk(form, known('CARD', 'GOOGLE_PAY'));
    expect(state).toEqual({
      ...form,
      draft: sampleDraft(),
      waysToPay: ['CARD', 'GOOGLE_PAY'],
      notice: { code: 'way-gone' },
    });
  });

  it('are dropped when the buyer is at another step', () => {
    const form = sampleForm({ step: 'review' });
    expect(transition(form, known('CARD'))).toEqual([form, []]);
  });
});

describe('an order whose wallet is not in this browser', () => {
  const ready: Paying = { at: 'paying', is: 'ready', ...sampleOpened() };
  const missing: FlowEvent = { type: 'wallet-missing', orderId: 'order-1' };

  it('is paid with a card, also after a try that did not work', () => {
    const failure = sampleFailure('payment-declined');
    const { state } = walk(ready, missing, { type: 'payment-refused', orderId: 'order-1', failure });
    expect(state).toMatchObject({ at: 'paying', is: 'ready', byCard: true, failure });
  });

  it('is nobody else’s', () => {
    expect(transition(ready, { ...missing, orderId: 'order-2' })).toEqual([ready, []]);
    const confirming = { at: 'confirming', until: NOW, ...sampleOpened() } as const;
    expect(transition(confirming, missing)).toEqual([confirming, []]);
  });
});
