import { describe, expect, it } from 'vitest';
import {
  sampleConfig,
  sampleOrder,
  sampleProducts,
  sampleRequest,
  sampleStatus,
  TOKEN,
} from '../api/testing/samples.js';
import type { PaymentStep } from '../contract/order.js';
import type { PaymentType } from '../contract/payment-type.js';
import { newIntent } from '../flow/intent.js';
import type { FlowState } from '../flow/state.js';
import { TYPED } from './testing/test-visit.js';
import { wantedForm } from './wanted-form.js';

const catalogue = { ...sampleProducts, config: sampleConfig, status: sampleStatus };
const total = { amount: 1280, currency: 'EUR' };

const formAt = (step: 'pay' | 'review', paymentType?: PaymentType): FlowState => ({
  at: 'filling',
  step,
  catalogue,
  draft: { ...TYPED, ...(paymentType && { paymentType }) },
  problems: [],
  plateCheck: { is: 'unchecked' },
});

const paying = (paymentStep: PaymentStep): FlowState => ({
  at: 'paying',
  is: 'ready',
  order: { ...sampleOrder, paymentStep },
  token: TOKEN,
  draft: TYPED,
});

describe('wantedForm', () => {
  it('is Stripe’s form for the way to pay chosen in the last step', () => {
    expect(wantedForm(formAt('pay', 'CARD'))).toEqual({
      paymentType: 'CARD',
      via: 'card',
      publishableKey: 'pk_test_1',
      total,
    });
    expect(wantedForm(formAt('pay', 'IDEAL'))).toMatchObject({ paymentType: 'IDEAL', via: 'stripe' });
  });

  it('is none before that step, before the choice, and for a page of the vendor’s', () => {
    expect(wantedForm(formAt('review', 'CARD'))).toBeUndefined();
    expect(wantedForm(formAt('pay'))).toBeUndefined();
    expect(wantedForm(formAt('pay', 'LINK'))).toBeUndefined();
    expect(wantedForm(formAt('pay', 'BANCONTACT'))).toBeUndefined();
  });

  it.each(['preparing', 'ordering'] as const)('stays while the order is placed: %s', (at) => {
    const request = { ...sampleRequest, payment: { ...sampleRequest.payment, type: 'CARD' as const } };
    const intent = newIntent('key-key-key-key-key', request);
    const state: FlowState = { at, catalogue, draft: TYPED, plate: 'B-AB1234', intent, request };
    expect(wantedForm(state)).toMatchObject({ paymentType: 'CARD', total });
  });

  it('is the one of the order that is to be paid in the page', () => {
    const publishableKey = 'pk_test_order';
    const step = { clientSecret: 'pi_1_secret_2', publishableKey };
    expect(wantedForm(paying({ type: 'CARD', ...step }))).toEqual({
      paymentType: 'CARD',
      via: 'card',
      publishableKey,
      total,
    });
    expect(wantedForm(paying({ type: 'REVOLUT', ...step }))).toMatchObject({ via: 'stripe' });
  });

  it('is none for an order that is paid elsewhere, or no more', () => {
    expect(wantedForm(paying({ type: 'CARD', redirectUrl: 'https://bank.example/' }))).toBeUndefined();
    expect(wantedForm({ at: 'following', order: sampleOrder, token: TOKEN, draft: TYPED })).toBeUndefined();
    expect(wantedForm({ at: 'loading', draft: TYPED })).toBeUndefined();
  });
});
