import { describe, expect, it } from 'vitest';
import { mayLeave } from './leaving.js';
import type { FlowState, Opened, Paying } from './state.js';
import { NOW } from './testing/sample-form.js';
import { sampleOpened } from './testing/sample-order.js';
import { orderingState } from './testing/walk.js';
import { transition } from './transition.js';

const IN_PAGE = { type: 'CARD', clientSecret: 'pi_1_secret_1', publishableKey: 'pk_test_1' } as const;
const LINK = { type: 'LINK', paymentLink: 'https://vendor.example/pay' } as const;
const draft: Opened['draft'] = {
  ...sampleOpened().draft,
  country: 'AT',
  registrationCountry: 'DE',
  plate: 'm ab 123',
  vin: 'WVWZZZ1JZXW000001',
  email: 'buyer@mail.example',
  consent: true,
};
const load = { do: 'load-catalogue' } as const;
const opened = (...changes: Parameters<typeof sampleOpened>): Opened => ({ ...sampleOpened(...changes), draft });
const paying = (is: Paying['is'], ...changes: Parameters<typeof sampleOpened>): Paying => ({
  at: 'paying',
  is,
  ...opened(...changes),
});

describe('starting over', () => {
  it('after a settled order keeps the vehicle and the e-mail for the next vignette', () => {
    const following: FlowState = { at: 'following', ...opened({ payment: 'paid', status: 'PENDING' }) };
    const kept = { ...sampleOpened().draft, registrationCountry: 'DE', plate: 'm ab 123', email: 'buyer@mail.example' };
    expect(transition(following, { type: 'started-over' })).toEqual([
      { at: 'loading', draft: kept },
      [{ do: 'forget-order', orderId: 'order-1' }, load],
    ]);
  });

  it.each(['failed', 'cancelled', 'refunded'] as const)(
    'after a payment that was %s keeps all that was typed, and asks for consent anew',
    (payment) => {
      const ended: FlowState = { at: 'ended', ...opened({ payment }) };
      expect(transition(ended, { type: 'started-over' })).toEqual([
        { at: 'loading', draft: { ...draft, consent: false } },
        [{ do: 'forget-order', orderId: 'order-1' }, load],
      ]);
    },
  );

  it.each(['processing', 'unknown'] as const)(
    'after an order that was deleted while its money was %s keeps the key for the same content',
    (payment) => {
      const ended: FlowState = { at: 'ended', ...opened({ payment, status: 'DELETED' }) };
      expect(transition(ended, { type: 'started-over' })[1]).toEqual([
        { do: 'forget-order', orderId: 'order-1', keepIntent: true },
        load,
      ]);
    },
  );

  it.each([
    ['waits for its payment', paying('ready', { paymentStep: IN_PAGE })],
    ['is paid on a page of the bank’s', paying('busy')],
    ['is paid on a page of the vendor’s', paying('busy', { paymentStep: LINK })],
    ['is not settled', { at: 'unsettled', ...opened() }],
  ] satisfies [string, FlowState][])('from an order that %s keeps its key and all that was typed', (_, state) => {
    expect(transition(state, { type: 'started-over' })).toEqual([
      { at: 'loading', draft: { ...draft, consent: false } },
      [{ do: 'forget-order', orderId: 'order-1', keepIntent: true }, load],
    ]);
  });

  it.each([
    ['is being paid in the page', paying('busy', { paymentStep: IN_PAGE })],
    ['is being confirmed', { at: 'confirming', until: NOW, ...opened() }],
  ] satisfies [string, FlowState][])('is not possible while an order %s', (_, state) => {
    expect(transition(state, { type: 'started-over' })).toEqual([state, []]);
  });

  it('is not a way out of an order that is still being placed', () => {
    expect(mayLeave(orderingState())).toBe(false);
    expect(mayLeave({ at: 'following', ...opened() })).toBe(true);
  });
});
