import { describe, expect, it } from 'vitest';
import {
  sampleConfig,
  sampleOrder,
  sampleProducts,
  sampleRequest,
  sampleStatus,
  TOKEN,
} from '../api/testing/samples.js';
import type { PaymentMethod, RelayConfig } from '../contract/config.js';
import type { PaymentStep } from '../contract/order.js';
import type { PaymentType } from '../contract/payment-type.js';
import { newIntent } from '../flow/intent.js';
import type { Filling, FlowState, Paying } from '../flow/state.js';
import { TYPED } from './testing/test-visit.js';
import { keyToLoad, needsStripe, wantedForm, wantedWallets } from './wanted-form.js';

const config: RelayConfig = sampleConfig;
const catalogue = { ...sampleProducts, config, status: sampleStatus };
const total = { amount: 1280, currency: 'EUR' };

const formAt = (step: 'pay' | 'review', paymentType?: PaymentType, methods = config.paymentMethods): Filling => ({
  at: 'filling',
  step,
  catalogue: { ...catalogue, config: { ...config, paymentMethods: methods } },
  draft: { ...TYPED, ...(paymentType && { paymentType }) },
  problems: [],
  plateCheck: { is: 'unchecked' },
});

const publishableKey = 'pk_test_1';
const WALLETS = [
  { type: 'APPLE_PAY', via: 'stripe', publishableKey },
  { type: 'GOOGLE_PAY', via: 'stripe', publishableKey },
  { type: 'CARD', via: 'card', publishableKey },
] satisfies PaymentMethod[];

const paying = (paymentStep: PaymentStep): Paying => ({
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
    const placing = { catalogue, draft: TYPED, plate: 'B-AB1234', intent, request };
    const state: FlowState = at === 'preparing' ? { at, before: [], ...placing } : { at, ...placing };
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

  it('is a wallet’s once that is known to be there, and nothing that is known to be missing', () => {
    const wallet = formAt('pay', 'GOOGLE_PAY', WALLETS);
    expect(wantedForm(wallet)).toBeUndefined();
    expect(wantedForm({ ...wallet, waysToPay: ['CARD', 'GOOGLE_PAY'] })).toMatchObject({ paymentType: 'GOOGLE_PAY' });
    expect(wantedForm({ ...wallet, waysToPay: ['CARD'] })).toBeUndefined();
    expect(wantedForm({ ...formAt('pay', 'IDEAL'), waysToPay: ['CARD'] })).toBeUndefined();
  });

  it('is a card form, confirmed with the secret, for an order whose wallet is missing', () => {
    const order = paying({ type: 'APPLE_PAY', clientSecret: 'pi_1_secret_2', publishableKey: 'pk_test_1' });
    expect(wantedForm(order)).toMatchObject({ paymentType: 'APPLE_PAY', via: 'stripe' });
    expect(wantedForm({ ...order, byCard: true })).toMatchObject({ paymentType: 'CARD', via: 'stripe' });
  });
});

describe('keyToLoad', () => {
  const others: PaymentMethod[] = [
    { type: 'LINK', via: 'link' },
    { type: 'CARD', via: 'card', publishableKey: 'pk_test_first' },
    { type: 'IDEAL', via: 'stripe', publishableKey: 'pk_test_second' },
  ];

  it('is the first key of the vendor’s from the contact step on, and none before', () => {
    const form = formAt('pay', undefined, others);
    for (const step of ['country', 'vehicle', 'period', 'plate'] as const) {
      expect(needsStripe({ ...form, step }), step).toBe(false);
    }
    for (const step of ['contact', 'review', 'pay'] as const) {
      expect(keyToLoad({ ...form, step }), step).toBe('pk_test_first');
      expect(needsStripe({ ...form, step }), step).toBe(true);
    }
  });

  it('is that of the way to pay chosen before', () => {
    expect(keyToLoad(formAt('review', 'IDEAL', others))).toBe('pk_test_second');
    expect(keyToLoad(formAt('review', 'LINK', others))).toBe('pk_test_first');
  });

  it('is none where Stripe is not needed', () => {
    expect(keyToLoad(formAt('review', undefined, [{ type: 'LINK', via: 'link' }]))).toBeUndefined();
    expect(needsStripe(formAt('review', undefined, [{ type: 'LINK', via: 'link' }]))).toBe(false);
    expect(keyToLoad({ at: 'loading', draft: TYPED })).toBeUndefined();
  });
});

describe('wantedWallets', () => {
  const wanted = { wallets: ['APPLE_PAY', 'GOOGLE_PAY'], publishableKey: 'pk_test_1', total };

  it('are those of the vendor, as soon as the buyer has agreed in the review', () => {
    const review = formAt('review', undefined, WALLETS);
    expect(wantedWallets(review)).toBeUndefined();
    const agreed = { ...review, draft: { ...review.draft, consent: true } };
    expect(wantedWallets(agreed)).toEqual(wanted);
    expect(needsStripe(agreed)).toBe(true);
    expect(wantedWallets({ ...agreed, step: 'contact' })).toBeUndefined();
    expect(wantedWallets(formAt('pay', undefined, WALLETS))).toEqual(wanted);
  });

  it('are none without any at the vendor, without a product, and once they are known', () => {
    const form = formAt('pay', undefined, WALLETS);
    const { productId: _, ...draft } = form.draft;
    expect(wantedWallets(formAt('pay', 'CARD'))).toBeUndefined();
    expect(wantedWallets({ ...form, draft })).toBeUndefined();
    expect(wantedWallets({ ...form, waysToPay: ['CARD'] })).toBeUndefined();
  });

  it('are those of the first key of Stripe’s', () => {
    const others = WALLETS.map((method) =>
      method.type === 'GOOGLE_PAY' ? { ...method, publishableKey: 'pk_test_2' } : method,
    );
    expect(wantedWallets(formAt('pay', undefined, others))).toMatchObject({ wallets: ['APPLE_PAY'] });
  });

  it('is the one of an order that is to be paid by it', () => {
    const order = paying({ type: 'GOOGLE_PAY', clientSecret: 'pi_1_secret_2', publishableKey: 'pk_test_2' });
    expect(wantedWallets(order)).toEqual({ wallets: ['GOOGLE_PAY'], publishableKey: 'pk_test_2', total });
    expect(wantedWallets({ ...order, byCard: true })).toBeUndefined();
    expect(wantedWallets(paying({ type: 'GOOGLE_PAY' }))).toBeUndefined();
    expect(
      wantedWallets(paying({ type: 'CARD', clientSecret: 'pi_1_secret_2', publishableKey: 'pk_1' })),
    ).toBeUndefined();
    expect(wantedWallets({ at: 'loading', draft: TYPED })).toBeUndefined();
  });
});
