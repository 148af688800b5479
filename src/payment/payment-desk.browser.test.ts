import { afterEach, describe, expect, it } from 'vitest';
import type { PaymentDesk } from './payment-desk.js';
import type { DeskRequest } from './open-form.js';
import { deskUnderTest as desk, endDesks } from './testing/desk-under-test.js';
import { hostStripe } from './testing/fake-page.js';

const price = { amount: 1490, currency: 'ISK' };

afterEach(endDesks);

describe('the payment desk', () => {
  it('mounts a form for the amount and the way to pay of the order', async () => {
    const { desk: it_, stripe, request } = desk();
    expect(await it_.open(request)).toBeUndefined();
    expect(stripe.groups[0]?.options).toEqual({
      mode: 'payment',
      amount: 149000,
      currency: 'isk',
      locale: 'de',
      appearance: { theme: 'flat' },
      paymentMethodCreation: 'manual',
      allowedPaymentMethodTypes: ['card'],
    });
    expect(stripe.groups[0]?.element?.options).toEqual({
      wallets: { applePay: 'never', googlePay: 'never', link: 'never' },
    });
    expect(request.container.querySelector('iframe')).not.toBeNull();
  });

  it.each([3, 'v3', 'acacia', 'basil', 'clover', 'dahlia'])('speaks to release %s of the host', async (version) => {
    const { desk: it_, stripe, request } = desk();
    hostStripe(() => stripe, version);
    await it_.open({ ...request, paymentType: 'IDEAL', via: 'stripe' });
    expect(stripe.groups[0]?.options).toMatchObject({ paymentMethodTypes: ['ideal'] });
    expect(stripe.groups[0]?.options).not.toHaveProperty('allowedPaymentMethodTypes');
    expect(stripe.groups[0]?.options).not.toHaveProperty('paymentMethodCreation');
  });

  it('keeps the form while only the price or the look changes, and tells Stripe', async () => {
    const { desk: it_, stripe, request } = desk();
    await it_.open(request);
    await it_.open({ ...request });
    expect(stripe.groups[0]?.updates).toEqual([]);
    await it_.open({ ...request, total: { amount: 2000, currency: 'ISK' } });
    await it_.open({ ...request, total: { amount: 2000, currency: 'ISK' }, appearance: { theme: 'night' } });
    expect(stripe.groups).toHaveLength(1);
    expect(stripe.groups[0]?.updates).toMatchObject([{ amount: 200000 }, { appearance: { theme: 'night' } }]);
  });

  it('shows one form at a time', async () => {
    const { desk: it_, stripe, request } = desk();
    await it_.open(request);
    await it_.open({ ...request, paymentType: 'BANCONTACT', via: 'stripe' });
    expect(stripe.groups.map(({ element }) => element?.isDestroyed)).toEqual([true, false]);
    expect(request.container.querySelectorAll('iframe')).toHaveLength(1);
    it_.close();
    expect(request.container.childElementCount).toBe(0);
  });

  it('mounts nothing that was closed while Stripe was loading', async () => {
    const { desk: it_, stripe, request } = desk();
    const opening = it_.open(request);
    it_.close();
    expect(await opening).toBeUndefined();
    expect(stripe.groups).toEqual([]);
  });

  it('refuses a detached container and one in a shadow root, with words for developers', async () => {
    const { desk: it_, request, logged } = desk();
    const host = document.createElement('div');
    request.container.append(host);
    const inShadow = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inShadow);
    const unavailable = { code: 'payment-unavailable', retryable: true };
    expect(await it_.open({ ...request, container: document.createElement('div') })).toEqual(unavailable);
    expect(await it_.open({ ...request, container: inShadow })).toEqual(unavailable);
    expect(logged.map((line) => line.replace(/.*Error: /, ''))).toEqual([
      'Stripe mounts only into an element that is in the document.',
      'Stripe does not mount inside a shadow root: give it a light-DOM child that is slotted up to here.',
    ]);
  });

  it('prepares and confirms with the form', async () => {
    const { desk: it_, request } = desk();
    await it_.open(request);
    expect(await it_.prepare(price)).toEqual({ ready: true, paymentMethodId: 'pm_1' });
    const step = { type: 'CARD', clientSecret: 'pi_1_secret_2' } as const;
    expect(await it_.confirm({ step, total: price, returnUrl: 'https://a.example/' })).toEqual({
      outcome: 'confirmed',
    });
  });

  it('turns whatever Stripe throws into a failure', async () => {
    const { desk: it_, request, stripe, logged } = desk();
    await it_.open(request);
    stripe.createPaymentMethod = () => {
      throw new Error('IntegrationError');
    };
    stripe.retrievePaymentIntent = () => Promise.reject(new Error('offline'));
    const failure = { code: 'payment-unavailable', retryable: true };
    expect(await it_.prepare(price)).toEqual({ ready: false, failure });
    const step = { type: 'CARD', clientSecret: 'pi_1_secret_2' } as const;
    expect(await it_.confirm({ step, total: price, returnUrl: 'https://a.example/' })).toEqual({
      outcome: 'refused',
      failure,
    });
    expect(logged).toHaveLength(2);
  });

  it('has nothing to pay with before a form is open', async () => {
    const { desk: it_ } = desk();
    expect(await it_.prepare(price)).toMatchObject({ ready: false, failure: { code: 'payment-unavailable' } });
    const confirmed = it_.confirm({ step: { type: 'CARD' }, total: price, returnUrl: 'https://a.example/' });
    expect(await confirmed).toMatchObject({ outcome: 'refused' });
  });
});

describe('the payment desk with a wallet', () => {
  async function withWallet() {
    const it = desk();
    const request: DeskRequest = {
      ...it.request,
      paymentType: 'GOOGLE_PAY',
      via: 'stripe',
      total: { amount: 1580, currency: 'EUR' },
    };
    await it.desk.open(request);
    const [group] = it.stripe.groups;
    if (!group?.express) throw new Error('There is no button for a wallet.');
    return { ...it, request, group, button: group.express };
  }

  it('shows Stripe’s button for this wallet alone, for the amount of the order', async () => {
    const { group, button, request } = await withWallet();
    expect(group.options).toMatchObject({ amount: 1580, currency: 'eur', allowedPaymentMethodTypes: ['card'] });
    expect(group.options).not.toHaveProperty('paymentMethodCreation');
    expect(button.options.paymentMethods).toEqual({ googlePay: 'always', applePay: 'never', link: 'never' });
    expect(button.container).toBe(request.container);
  });

  it('tells of the buyer’s word, and confirms with the sheet open', async () => {
    const { desk: it_, button, agreed, stripe, request } = await withWallet();
    button.press();
    expect(agreed).toEqual(['agreed']);
    expect(await it_.prepare(request.total)).toEqual({ ready: true });
    const step = { type: 'GOOGLE_PAY', clientSecret: 'pi_1_secret_2' } as const;
    expect(await it_.confirm({ step, total: request.total, returnUrl: 'https://a.example/' })).toEqual({
      outcome: 'confirmed',
    });
    expect(stripe.names).toEqual(['confirmPayment']);
    expect(button.sheets).toEqual(['opened']);
  });

  it('drops what was agreed to at another price', async () => {
    const { desk: it_, button, request, group } = await withWallet();
    button.press();
    await it_.open({ ...request, total: { amount: 1680, currency: 'EUR' } });
    expect(button.sheets).toEqual(['opened', 'failed']);
    expect(group.updates).toMatchObject([{ amount: 1680 }]);
    const step = { type: 'GOOGLE_PAY', clientSecret: 'pi_1_secret_2' } as const;
    expect(await it_.confirm({ step, total: request.total, returnUrl: 'https://a.example/' })).toEqual({
      outcome: 'cancelled',
    });
  });

  it.each([
    ['the form is taken away', (it_: PaymentDesk) => it_.close()],
    ['nothing came of it', (it_: PaymentDesk) => it_.abandon()],
    [
      'another way to pay is chosen',
      (it_: PaymentDesk, request: DeskRequest) => it_.open({ ...request, paymentType: 'IDEAL' }),
    ],
  ])('lets no sheet wait when %s', async (_name, happens) => {
    const { desk: it_, button, request } = await withWallet();
    button.press();
    await happens(it_, request);
    expect(button.sheets).toEqual(['opened', 'failed']);
  });

  it('tells the sheet when Stripe throws', async () => {
    const { desk: it_, button, stripe, request } = await withWallet();
    stripe.confirmPayment = () => Promise.reject(new Error('offline'));
    button.press();
    await it_.prepare(request.total);
    const step = { type: 'GOOGLE_PAY', clientSecret: 'pi_1_secret_2' } as const;
    expect(await it_.confirm({ step, total: request.total, returnUrl: 'https://a.example/' })).toMatchObject({
      outcome: 'refused',
    });
    expect(button.sheets).toEqual(['opened', 'failed']);
  });
});
