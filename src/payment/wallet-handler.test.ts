import { describe, expect, it } from 'vitest';
import type { FakeExpressElement } from './testing/fake-stripe.js';
import { handlerUnderTest, type MakeHandler, paymentHandlerSuite, task } from './testing/payment-suite.js';
import { walletHandler } from './wallet-handler.js';
import { heldAnswer } from './testing/held-answer.js';

const OPTIONS = {
  paymentMethods: { googlePay: 'always', applePay: 'never', link: 'never' },
  buttonType: { googlePay: 'pay', applePay: 'plain' },
} as const;

const ignore = () => undefined;
const always = () => true;
const make: MakeHandler = ({ stripe, group }) =>
  walletHandler({ stripe, group, element: group.create('expressCheckout', OPTIONS) }, ignore, always);

paymentHandlerSuite('walletHandler', make, ({ express }) => express?.press());

function wallet(isPriceKnown: () => boolean = always) {
  const words: string[] = [];
  let element: FakeExpressElement | undefined;
  const it = handlerUnderTest(({ stripe, group }) => {
    element = group.create('expressCheckout', OPTIONS);
    return walletHandler({ stripe, group, element }, () => words.push('agreed'), isPriceKnown);
  });
  if (!element) throw new Error('The handler was not made.');
  return { ...it, button: element, words };
}

describe('walletHandler', () => {
  it('takes the buyer’s word in the sheet for the press on Pay', async () => {
    const { button, words, handler, stripe } = wallet();
    button.press();
    expect(words).toEqual(['agreed']);
    expect(await handler.prepare()).toEqual({ ready: true });
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(stripe.names).toEqual(['confirmPayment']);
    expect(button.sheets).toEqual(['opened']);
  });

  it('answers the press before anything else runs, since a sheet opens for a press only', () => {
    const { button, group, handler } = wallet();
    button.press();
    expect(button.sheets).toEqual(['opened']);
    void handler.prepare();
    expect(group.submits).toBe(1);
  });

  it('opens no sheet while Stripe does not hold the price that is shown', () => {
    let isKnown = false;
    const { button, words } = wallet(() => isKnown);
    button.press();
    isKnown = true;
    button.press();
    expect(button.sheets).toEqual(['refused', 'opened']);
    expect(words).toHaveLength(1);
  });

  it('is not changed by a late answer to a press that nothing came of', async () => {
    const { button, handler, stripe, group } = wallet();
    const held = heldAnswer();
    stripe.answering = held.answering;
    button.press();
    const late = handler.prepare();
    handler.abandon?.();
    stripe.answering = () => Promise.resolve();
    button.press();
    stripe.inputError = { type: 'validation_error' };
    held.give();
    await late;
    expect(button.sheets).toEqual(['opened', 'failed', 'opened']);
    stripe.inputError = undefined;
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(group.submits).toBe(2);
  });

  it('is not ready without the buyer’s word', async () => {
    const { handler, group } = wallet();
    const failure = { code: 'payment-authentication', retryable: true };
    expect(await handler.prepare()).toEqual({ ready: false, failure });
    expect(group.submits).toBe(0);
  });

  it('opens no second sheet while one waits', () => {
    const { button, words } = wallet();
    button.press();
    button.press();
    expect(button.sheets).toEqual(['opened', 'refused']);
    expect(words).toHaveLength(1);
  });

  it('tells the sheet when the form was refused, and lets the buyer press again', async () => {
    const { button, handler, stripe } = wallet();
    stripe.inputError = { type: 'validation_error' };
    button.press();
    await handler.prepare();
    expect(button.sheets).toEqual(['opened', 'failed']);
    stripe.inputError = undefined;
    button.press();
    expect(await handler.prepare()).toEqual({ ready: true });
  });

  it('tells the sheet when the bank declined', async () => {
    const { button, handler, stripe } = wallet();
    button.press();
    await handler.prepare();
    stripe.result = { error: { type: 'card_error', code: 'card_declined' } };
    expect(await handler.confirm(task)).toMatchObject({ failure: { code: 'payment-declined' } });
    expect(button.sheets).toEqual(['opened', 'failed']);
  });

  it('pays nothing with a sheet that was told to go, and says that the buyer is to press again', async () => {
    const { button, handler, stripe } = wallet();
    button.press();
    await handler.prepare();
    handler.abandon?.();
    expect(await handler.confirm(task)).toEqual({ outcome: 'cancelled' });
    expect(stripe.names).toEqual([]);
    handler.abandon?.();
    expect(button.sheets).toEqual(['opened', 'failed']);
  });

  it('pays nothing once the buyer has closed the sheet', async () => {
    const { button, handler, stripe } = wallet();
    button.press();
    await handler.prepare();
    button.cancel();
    expect(await handler.confirm(task)).toEqual({ outcome: 'cancelled' });
    expect(stripe.names).toEqual([]);
    expect(button.sheets).toEqual(['opened']);
  });

  it('does not take the submission of one sheet for the next', async () => {
    const { button, handler, group } = wallet();
    button.press();
    await handler.prepare();
    handler.abandon?.();
    button.press();
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(group.submits).toBe(2);
  });
});
