import type { StripeElementsOptionsMode } from '@stripe/stripe-js';
import { afterEach, describe, expect, it } from 'vitest';
import { createStripe } from './create-stripe.js';
import { IntegrationError } from './integration-error.js';
import { paymentOptions, ready, type ServerStory, standInPage, typeCard } from './testing/stand-in-page.js';

const SECRET = 'pi_1_secret_2';
const RETURN = 'https://shop.example/done#vc=code';

afterEach(() => document.body.replaceChildren());

async function mounted(options: Partial<StripeElementsOptionsMode> = {}, story: ServerStory = {}) {
  const page = standInPage(story);
  const elements = page.stripe.elements(paymentOptions(options));
  const element = elements.create('payment');
  const isReady = ready(element);
  element.mount(page.node);
  await isReady;
  return { ...page, elements, element };
}

type Mounted = Awaited<ReturnType<typeof mounted>>;

async function refusal(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    expect(error).toBeInstanceOf(IntegrationError);
    return String(error);
  }
  throw new Error('Nothing was refused.');
}

it('the frame of an element takes no room, however the page styles its frames', async () => {
  const style = document.createElement('style');
  style.textContent = 'iframe { display: block; block-size: 736px }';
  document.body.append(style);
  const { node } = await mounted();
  const frame = node.querySelector('iframe');
  expect(frame?.getBoundingClientRect().height).toBe(0);
  expect(node.offsetHeight).toBeLessThan(400);
});

describe('the stand-in refuses', () => {
  it.each([
    [undefined, 'Missing value'],
    ['', 'Missing value'],
    ['sk_test_1', 'secret key'],
    ['rk_live_1', 'secret key'],
    ['pk-test', 'not a publishable key'],
  ])('the key %s', async (key, words) => {
    const { tools } = standInPage();
    expect(await refusal(() => createStripe(key, () => tools))).toContain(words);
  });

  it('to be mounted in a shadow root', async () => {
    const { stripe, node } = standInPage();
    const inside = document.createElement('div');
    node.attachShadow({ mode: 'open' }).append(inside);
    const element = stripe.elements(paymentOptions()).create('payment');
    expect(await refusal(() => element.mount(inside))).toContain('Light DOM');
  });

  it('to be mounted in a light child of a host that stands in a shadow root', async () => {
    const { stripe, node } = standInPage();
    const host = document.createElement('div');
    const child = document.createElement('div');
    host.append(child);
    node.attachShadow({ mode: 'open' }).append(host);
    const element = stripe.elements(paymentOptions()).create('payment');
    expect(await refusal(() => element.mount(child))).toContain('Light DOM');
  });

  it('to be mounted where no document is, or nothing at all', async () => {
    const { stripe } = standInPage();
    const element = stripe.elements(paymentOptions()).create('payment');
    expect(await refusal(() => element.mount(document.createElement('div')))).toContain('not attached');
    expect(await refusal(() => element.mount('#nowhere'))).toContain('no DOM elements');
  });

  it.each([
    ['an amount of nothing', { amount: 0 }],
    ['an amount with a fraction', { amount: 15.8 }],
    ['a currency in capitals', { currency: 'EUR' }],
  ])('elements with %s', async (_name, options) => {
    const { stripe } = standInPage();
    expect(await refusal(() => stripe.elements(paymentOptions(options)))).toContain('elements()');
  });

  it('elements without a payment, a second payment element, and elements it does not have', async () => {
    const { stripe } = standInPage();
    expect(await refusal(() => stripe.elements())).toContain("mode 'payment'");
    const elements = stripe.elements(paymentOptions());
    elements.create('payment');
    expect(await refusal(() => elements.create('payment'))).toContain('only create one');
    expect(await refusal(() => elements.create('iban', { supportedCountries: ['SEPA'] }))).toContain('no iban');
  });

  it('to confirm or to make a payment method before submit', async () => {
    const { stripe, elements } = await mounted();
    const options = { elements, clientSecret: SECRET, redirect: 'if_required' } as const;
    expect(await refusal(() => stripe.confirmPayment(options))).toContain('elements.submit() must be called');
    const manual = await mounted({ paymentMethodCreation: 'manual' });
    expect(await refusal(() => manual.stripe.createPaymentMethod({ elements: manual.elements }))).toContain(
      'elements.submit() must be called',
    );
  });

  it('to confirm after something was changed since submit', async () => {
    const { stripe, elements, node } = await mounted();
    typeCard(node, '4242424242424242');
    await elements.submit();
    typeCard(node, '4000000000000002');
    const options = { elements, clientSecret: SECRET, redirect: 'if_required' } as const;
    expect(await refusal(() => stripe.confirmPayment(options))).toContain('elements.submit() must be called');
  });

  it('to mix up manual and automatic payment methods', async () => {
    const automatic = await mounted();
    expect(await refusal(() => automatic.stripe.createPaymentMethod({ elements: automatic.elements }))).toContain(
      "paymentMethodCreation: 'manual'",
    );
    const manual = await mounted({ paymentMethodCreation: 'manual' });
    const options = { elements: manual.elements, clientSecret: SECRET, redirect: 'if_required' } as const;
    expect(await refusal(() => manual.stripe.confirmPayment(options))).toContain("paymentMethodCreation: 'manual'");
  });

  it('a client secret that is none', async () => {
    const { stripe } = standInPage();
    expect(await refusal(() => stripe.retrievePaymentIntent('pi_1'))).toContain('clientSecret');
    expect(await refusal(() => stripe.handleNextAction({ clientSecret: 'seti_1_secret_2' }))).toContain('clientSecret');
  });

  it('to redirect without an address to come back to', async () => {
    const { stripe, elements } = await mounted({ allowedPaymentMethodTypes: ['ideal'] });
    await elements.submit();
    const options = { elements, clientSecret: SECRET, redirect: 'if_required' } as const;
    expect(await refusal(() => stripe.confirmPayment(options))).toContain('return_url');
  });

  it.each([
    ['amount', { amount: 1581 }],
    ['currency', { currency: 'czk' }],
  ])('to confirm when the %s of the intent is another one', async (what, retrieved) => {
    const { stripe, elements, node, calls } = await mounted({}, { retrieved });
    typeCard(node, '4242424242424242');
    await elements.submit();
    const result = await stripe.confirmPayment({ elements, clientSecret: SECRET, redirect: 'if_required' });
    expect(result.error).toMatchObject({ type: 'invalid_request_error', message: expect.stringContaining(what) });
    expect(calls).toEqual([]);
  });

  it('everything to an element that was destroyed', async () => {
    const { element, elements, node } = await mounted();
    element.destroy();
    expect(node.childElementCount).toBe(0);
    expect(await refusal(() => element.mount(node))).toContain('destroyed');
    expect(await refusal(() => element.focus())).toContain('destroyed');
    expect(await refusal(() => elements.submit())).toContain('needs a payment Element');
    expect(() => elements.create('payment')).not.toThrow();
  });

  it('to submit what is not mounted any more', async () => {
    const { element, elements, node } = await mounted();
    element.unmount();
    expect(await refusal(() => elements.submit())).toContain('still mounted');
    element.mount(node);
    expect((await elements.submit()).error?.code).toBe('incomplete_number');
  });

  it.each([
    ['moved', (node: HTMLElement) => document.body.prepend(node)],
    [
      'taken out and put back',
      (node: HTMLElement) => {
        node.remove();
        document.body.append(node);
      },
    ],
  ])('to submit what the page has %s, and shows nothing of it any more', async (_name, move) => {
    const { element, elements, node } = await mounted();
    typeCard(node, '4242424242424242');
    move(node);
    await expect.poll(() => [...node.querySelectorAll('input')].filter((input) => input.checkVisibility())).toEqual([]);
    expect(await refusal(() => elements.submit())).toContain('still mounted');
    expect(() => element.destroy()).not.toThrow();
  });

  it('to handle an action that nobody asked for', async () => {
    const { stripe } = standInPage({ retrieved: { status: 'succeeded' } });
    expect(await refusal(() => stripe.handleNextAction({ clientSecret: SECRET }))).toContain('requires_action');
  });
});

describe('the form of a card', () => {
  it('has a label for each field', async () => {
    const { node } = await mounted();
    const labels = [...node.querySelectorAll('input')].map(({ labels: of }) => of?.[0]?.textContent);
    expect(labels).toEqual(['Card number', 'Expiration date', 'Security code']);
  });

  it('tells what is wrong, at the field and in the result', async () => {
    const { elements, node } = await mounted();
    typeCard(node, '5555555555554444');
    const { error } = await elements.submit();
    expect(error).toMatchObject({ type: 'validation_error', code: 'invalid_number' });
    const number = node.querySelector('input');
    expect(number?.getAttribute('aria-invalid')).toBe('true');
    const described = number?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(error?.message);
  });

  it('tells whether it is complete', async () => {
    const { element, node } = await mounted();
    const changes: boolean[] = [];
    element.on('change', ({ complete }) => changes.push(complete));
    typeCard(node, '4242424242424242');
    expect(changes).toEqual([false, false, true]);
  });

  it('takes its look from the appearance', async () => {
    const appearance = { variables: { colorDanger: 'rgb(1, 2, 3)' } };
    const { elements, node } = await mounted({ appearance });
    await elements.submit();
    const error = node.querySelector('.SandboxElement-error');
    expect(error && getComputedStyle(error).color).toBe('rgb(1, 2, 3)');
  });

  it('lets the buyer choose where there are several ways to pay', async () => {
    const { elements, node } = await mounted({ allowedPaymentMethodTypes: ['card', 'ideal'] });
    const ideal = node.querySelector<HTMLInputElement>('input[value="ideal"]');
    ideal?.click();
    expect(await elements.submit()).toEqual({ selectedPaymentMethod: 'ideal' });
  });

  it.each([
    ['that it does not know', { allowedPaymentMethodTypes: ['card', 'paypal'] }],
    ['of which none takes the currency', { allowedPaymentMethodTypes: ['ideal', 'bancontact'], currency: 'czk' }],
  ])('does not load for ways to pay %s', async (_name, options) => {
    const { stripe, node } = standInPage();
    const element = stripe.elements(paymentOptions(options)).create('payment');
    const error = new Promise((resolve) => {
      element.on('loaderror', (event) => resolve(event.error));
    });
    element.mount(node);
    expect(await error).toMatchObject({ type: 'invalid_request_error' });
  });
});

describe('a payment', () => {
  it('makes a payment method of a card, whose number never leaves the page', async () => {
    const { stripe, elements, node, calls } = await mounted({ paymentMethodCreation: 'manual' });
    typeCard(node, '4000002500003155');
    await elements.submit();
    const params = { billing_details: { email: 'buyer@shop.example' } };
    const { paymentMethod } = await stripe.createPaymentMethod({ elements, params });
    expect(paymentMethod).toMatchObject({
      id: 'pm_1',
      type: 'card',
      card: { last4: '3155', exp_month: 12, exp_year: 2034 },
      billing_details: { email: 'buyer@shop.example', name: null },
    });
    expect(calls).toEqual([{ createCard: 'authentication' }]);
  });

  it('succeeds in the page', async () => {
    const { stripe, elements, node, calls, visited } = await mounted();
    typeCard(node, '4242424242424242');
    await elements.submit();
    const result = await stripe.confirmPayment({ elements, clientSecret: SECRET, redirect: 'if_required' });
    expect(result.paymentIntent?.status).toBe('succeeded');
    expect(calls).toEqual([{ confirm: { type: 'card', card: 'fine' } }]);
    expect(visited).toEqual([]);
  });

  it('is confirmed with the token of a card where there is no form', async () => {
    const { stripe, calls } = standInPage();
    const confirmParams = { return_url: RETURN, payment_method: 'pm_2' };
    await stripe.confirmPayment({ clientSecret: SECRET, confirmParams, redirect: 'if_required' });
    expect(calls).toEqual([{ confirm: { type: 'card', payment_method: 'pm_2', return_url: RETURN } }]);
  });

  it.each([
    ['ideal', 'iDEAL'],
    ['bancontact', 'Bancontact'],
    ['revolut_pay', 'Revolut Pay'],
  ])('leaves the page with %s and does not come back to the call', async (type, name) => {
    const story = {
      confirmed: { status: 'requires_action', redirect_url: 'http://localhost:4173/sandbox/bank/1' },
    } as const;
    const { stripe, elements, visited, calls, node } = await mounted({ allowedPaymentMethodTypes: [type] }, story);
    expect(node.textContent).toContain(`You will be sent to ${name} to pay`);
    await elements.submit();
    let settled = false;
    const confirmParams = { return_url: RETURN };
    void stripe
      .confirmPayment({ elements, clientSecret: SECRET, confirmParams, redirect: 'if_required' })
      .finally(() => {
        settled = true;
      });
    await expect.poll(() => visited).toEqual(['http://localhost:4173/sandbox/bank/1']);
    expect(calls).toEqual([{ confirm: { type, return_url: RETURN } }]);
    expect(settled).toBe(false);
  });

  it.each([
    ['destroyed', ({ element }: Mounted) => element.destroy()],
    ['moved in the page', ({ node }: Mounted) => document.body.prepend(node)],
  ])('never comes back to the call when its form was %s meanwhile', async (_name, happens) => {
    const page = await mounted();
    const { stripe, elements, node, calls } = page;
    typeCard(node, '4242424242424242');
    await elements.submit();
    let settled = false;
    void stripe.confirmPayment({ elements, clientSecret: SECRET, redirect: 'if_required' }).finally(() => {
      settled = true;
    });
    happens(page);
    await expect.poll(() => calls).toHaveLength(1);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(settled).toBe(false);
  });

  it('goes to the return address after a card, too, when it is to redirect always', async () => {
    const { stripe, elements, node, visited } = await mounted();
    typeCard(node, '4242424242424242');
    await elements.submit();
    void stripe.confirmPayment({ elements, clientSecret: SECRET, confirmParams: { return_url: RETURN } });
    await expect
      .poll(() => visited)
      .toEqual([
        'https://shop.example/done?payment_intent=pi_1&payment_intent_client_secret=pi_1_secret_2&redirect_status=succeeded#vc=code',
      ]);
  });

  it.each([
    ['complete', 'succeeded', undefined],
    ['fail', undefined, 'payment_intent_authentication_failure'],
  ] as const)('asks in the page where the bank wants it; %s', async (pressed, status, code) => {
    const { stripe, asked, calls } = standInPage({ retrieved: { status: 'requires_action' } });
    asked.push(pressed);
    const { paymentIntent, error } = await stripe.handleNextAction({ clientSecret: SECRET });
    expect(calls).toEqual([{ authenticate: pressed }]);
    expect([paymentIntent?.status, error?.code]).toEqual([status, code]);
  });

  it('can be looked at', async () => {
    const { stripe } = standInPage({ retrieved: { status: 'requires_payment_method', last_error: 'card_declined' } });
    const { paymentIntent } = await stripe.retrievePaymentIntent(SECRET);
    expect(paymentIntent).toMatchObject({
      id: 'pi_1',
      amount: 1580,
      currency: 'eur',
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined' },
    });
  });
});
