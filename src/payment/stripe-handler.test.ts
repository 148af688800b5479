import { describe, expect, it } from 'vitest';
import { stripeHandler } from './stripe-handler.js';
import { handlerUnderTest, paymentHandlerSuite, task } from './testing/payment-suite.js';
import { heldAnswer } from './testing/held-answer.js';

paymentHandlerSuite('stripeHandler', stripeHandler);

describe('stripeHandler', () => {
  it('makes no token: the secret of the order is confirmed', async () => {
    const { handler, stripe } = handlerUnderTest(stripeHandler);
    expect(await handler.prepare()).toEqual({ ready: true });
    await handler.confirm(task);
    expect(stripe.names).toEqual(['confirmPayment']);
  });

  it('submits only once for one press', async () => {
    const { handler, group } = handlerUnderTest(stripeHandler);
    await handler.prepare();
    await handler.confirm(task);
    expect(group.submits).toBe(1);
  });

  it('submits itself after a reload, when the order is there already', async () => {
    const { handler, stripe, group } = handlerUnderTest(stripeHandler);
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect([group.submits, stripe.names]).toEqual([1, ['confirmPayment']]);
  });

  it('confirms nothing while what was typed is wrong', async () => {
    const { handler, stripe } = handlerUnderTest(stripeHandler);
    stripe.inputError = { type: 'validation_error' };
    expect(await handler.confirm(task)).toMatchObject({ outcome: 'refused', failure: { code: 'payment-input' } });
    expect(stripe.calls).toEqual([]);
  });

  it('is not changed by a late answer to a press that nothing came of', async () => {
    const { handler, stripe, group } = handlerUnderTest(stripeHandler);
    const held = heldAnswer();
    stripe.answering = held.answering;
    const late = handler.prepare();
    handler.abandon?.();
    held.give();
    await late;
    stripe.answering = () => Promise.resolve();
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(group.submits).toBe(2);
  });
});
