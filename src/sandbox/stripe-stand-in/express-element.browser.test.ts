import type { StripeElementsOptionsMode, StripeExpressCheckoutElementOptions } from '@stripe/stripe-js';
import { afterEach, describe, expect, it } from 'vitest';
import { IntegrationError } from './integration-error.js';
import { paymentOptions, type ServerStory, standInPage } from './testing/stand-in-page.js';

const SECRET = 'pi_1_secret_2';
const BOTH = { googlePay: true, applePay: true };

afterEach(() => document.body.replaceChildren());

interface Wishes {
  readonly payment?: Partial<StripeElementsOptionsMode>;
  readonly express?: StripeExpressCheckoutElementOptions;
  readonly story?: ServerStory;
}

/** The buttons in a page that resolves each click and notes down what it hears. */
async function mounted({ payment, express, story }: Wishes = {}) {
  const page = standInPage(story);
  const elements = page.stripe.elements(paymentOptions(payment));
  const element = elements.create('expressCheckout', express);
  const heard: string[] = [];
  const failures: (() => void)[] = [];
  element.on('click', ({ expressPaymentType, resolve }) => {
    heard.push(`click ${expressPaymentType}`);
    resolve();
  });
  element.on('confirm', ({ expressPaymentType, paymentFailed }) => {
    heard.push(`confirm ${expressPaymentType}`);
    failures.push(() => paymentFailed({ reason: 'fail' }));
  });
  element.on('cancel', () => heard.push('cancel'));
  const told = new Promise((resolve) => {
    element.on('ready', ({ availablePaymentMethods }) => resolve(availablePaymentMethods));
    element.on('loaderror', ({ error }) => resolve(error.code));
  });
  element.mount(page.node);
  const answer = await told;
  const press = (label: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  return { ...page, elements, element, heard, answer, press, fail: () => failures.at(-1)?.() };
}

const sheet = () => document.querySelector('[role="dialog"]');
const labels = (node: HTMLElement) => [...node.querySelectorAll('button')].map(({ textContent }) => textContent);

async function refusal(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    expect(error).toBeInstanceOf(IntegrationError);
    return String(error);
  }
  throw new Error('Nothing was refused.');
}

describe('the buttons of wallets', () => {
  it('are those that the browser has', async () => {
    const { answer, node } = await mounted();
    expect(answer).toMatchObject({ googlePay: true, applePay: false, link: false });
    expect(labels(node)).toEqual(['Pay with Google Pay']);
  });

  it('leave out what the page switched off', async () => {
    const express = { paymentMethods: { googlePay: 'never', applePay: 'always' } } as const;
    const { answer, node } = await mounted({ express, story: { wallets: BOTH } });
    expect(answer).toMatchObject({ googlePay: false, applePay: true });
    expect(labels(node)).toEqual(['Pay with Apple Pay']);
  });

  it.each([
    ['the browser has none', { story: { wallets: { googlePay: false, applePay: false } } }],
    ['there is no card to pay with', { payment: { allowedPaymentMethodTypes: ['ideal'] } }],
  ])('are none when %s, and that is said', async (_name, wishes) => {
    const { answer, node } = await mounted(wishes);
    expect(answer).toBeUndefined();
    expect(labels(node)).toEqual([]);
  });

  it('do not load for ways to pay that Stripe does not know', async () => {
    const { answer } = await mounted({ payment: { allowedPaymentMethodTypes: ['cash'] } });
    expect(answer).toBe('payment_method_types');
  });

  it('are refused with a wish that Stripe does not know, and a second time', async () => {
    const { stripe, elements } = await mounted();
    const odd: object = { paymentMethods: { googlePay: 'sometimes' } };
    const other = stripe.elements(paymentOptions());
    expect(await refusal(() => other.create('expressCheckout', odd))).toContain("'auto', 'always' or 'never'");
    expect(await refusal(() => elements.create('expressCheckout'))).toContain('only create one');
  });

  it('are not mounted in a shadow root, nor once they were destroyed', async () => {
    const { element, node } = await mounted();
    const inside = document.createElement('div');
    document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).append(inside);
    expect(await refusal(() => element.mount(inside))).toContain('Light DOM');
    element.destroy();
    expect(node.childElementCount).toBe(0);
    expect(await refusal(() => element.mount(node))).toContain('destroyed');
  });
});

describe('a wallet’s sheet', () => {
  it('shows the amount, asks the buyer, and tells of the word', async () => {
    const { press, heard } = await mounted();
    press('Pay with Google Pay');
    expect(sheet()?.getAttribute('aria-label')).toBe('Google Pay');
    expect(sheet()?.textContent).toContain('€15.80');
    expect(sheet()?.contains(document.activeElement)).toBe(true);
    press('Authorise');
    expect(heard).toEqual(['click google_pay', 'confirm google_pay']);
    expect(sheet()?.textContent).toContain('Processing');
  });

  it('shows the amount as it is when it opens', async () => {
    const { press, elements } = await mounted();
    await elements.update({ amount: 1680 });
    press('Pay with Google Pay');
    expect(sheet()?.textContent).toContain('€16.80');
  });

  it('pays in the page and goes away', async () => {
    const { press, elements, stripe, calls } = await mounted();
    press('Pay with Google Pay');
    press('Authorise');
    expect(await elements.submit()).toEqual({ selectedPaymentMethod: 'card' });
    const { paymentIntent } = await stripe.confirmPayment({ elements, clientSecret: SECRET, redirect: 'if_required' });
    expect(paymentIntent?.status).toBe('succeeded');
    expect(calls).toEqual([{ confirm: { type: 'card', wallet: 'google_pay' } }]);
    expect(sheet()).toBeNull();
  });

  it('goes away when the page says that the payment failed, and can be opened again', async () => {
    const { press, fail, heard } = await mounted();
    press('Pay with Google Pay');
    press('Authorise');
    fail();
    expect(sheet()).toBeNull();
    press('Pay with Google Pay');
    expect(sheet()).not.toBeNull();
    expect(heard.filter((what) => what === 'cancel')).toEqual([]);
  });

  it.each(['before the buyer’s word', 'after it'])('is closed by the buyer, %s', async (when) => {
    const { press, heard, elements } = await mounted();
    press('Pay with Google Pay');
    if (when === 'after it') press('Authorise');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(sheet()).toBeNull();
    expect(heard.at(-1)).toBe('cancel');
    expect(await refusal(() => elements.submit())).toContain('confirm event');
  });

  it('keeps the focus inside, and gives it back', async () => {
    const { press, element } = await mounted();
    element.focus();
    const before = document.activeElement;
    press('Pay with Google Pay');
    const tab = () =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }),
      );
    tab();
    expect(document.activeElement?.textContent).toBe('Cancel');
    tab();
    expect(document.activeElement?.textContent).toBe('Authorise');
    press('Cancel');
    expect(document.activeElement).toBe(before);
  });

  it('opens for nobody who rejects the click, and at once where nobody asks for it', async () => {
    const page = standInPage();
    const element = page.stripe.elements(paymentOptions()).create('expressCheckout');
    element.mount(page.node);
    const rejects = ({ reject }: { reject: () => void }) => reject();
    element.on('click', rejects);
    const press = () => page.node.querySelector('button')?.click();
    press();
    expect(sheet()).toBeNull();
    element.off('click', rejects);
    press();
    expect(sheet()).not.toBeNull();
  });

  it('opens no more a second after the click', async () => {
    const page = standInPage();
    const element = page.stripe.elements(paymentOptions()).create('expressCheckout');
    element.mount(page.node);
    let resolveLater = () => undefined as void;
    element.on('click', ({ resolve }) => (resolveLater = resolve));
    page.node.querySelector('button')?.click();
    page.pass(1001);
    expect(await refusal(() => resolveLater())).toContain('within 1 second');
    expect(sheet()).toBeNull();
  });
});
