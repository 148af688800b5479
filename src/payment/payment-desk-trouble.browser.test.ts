import { afterEach, describe, expect, it } from 'vitest';
import { deskUnderTest, endDesks } from './testing/desk-under-test.js';
import { hostStripe } from './testing/fake-page.js';
import type { FakeForm } from './testing/fake-stripe.js';
import { heldAnswer } from './testing/held-answer.js';

const UNAVAILABLE = { code: 'payment-unavailable', retryable: true };
const ERROR: FakeForm = { type: 'api_error', code: 'form_broken' };
const step = { type: 'CARD', clientSecret: 'pi_1_secret_2' } as const;
const returnUrl = 'https://a.example/';

afterEach(endDesks);

/** A desk whose form is there. */
async function opened() {
  const page = deskUnderTest();
  await page.desk.open(page.request);
  const [group] = page.stripe.groups;
  if (!group?.element) throw new Error('There is no form.');
  return { ...page, group, element: group.element };
}

describe('a form of Stripe’s that does not come', () => {
  it('is told to be on its way, and then to be there', async () => {
    const { desk, request, shown } = deskUnderTest();
    const opening = desk.open(request);
    expect(shown).toEqual([{ is: 'loading' }]);
    expect(desk.isOpen(request)).toBe(false);
    await opening;
    expect(shown).toEqual([{ is: 'loading' }, { is: 'ready' }]);
    expect(desk.isOpen(request)).toBe(true);
    desk.close();
    expect(shown.at(-1)).toBeUndefined();
  });

  it('counts as blocked after ten seconds, and is shown when it comes late', async () => {
    const { desk, request, stripe, shown, pass, logged } = deskUnderTest();
    stripe.form = 'silent';
    const opening = desk.open(request);
    await expect.poll(() => stripe.groups[0]?.element?.container).toBeDefined();
    pass(10);
    expect(await opening).toEqual(UNAVAILABLE);
    expect(shown.at(-1)).toEqual({ is: 'failed' });
    expect(logged.join()).toContain('did not show its form in time');
    stripe.groups[0]?.element?.comeUp();
    await expect.poll(() => shown.at(-1)).toEqual({ is: 'ready' });
    expect(desk.isOpen(request)).toBe(true);
    expect(stripe.groups).toHaveLength(1);
  });

  it('is mounted anew by the next try after it was silent', async () => {
    const { desk, request, stripe, pass } = deskUnderTest();
    stripe.form = 'silent';
    const opening = desk.open(request);
    await expect.poll(() => stripe.groups[0]?.element?.container).toBeDefined();
    pass(10);
    await opening;
    stripe.form = 'ready';
    expect(await desk.open(request)).toBeUndefined();
    expect(stripe.groups.map(({ element }) => element?.isDestroyed)).toEqual([true, false]);
  });

  it('is tried again after Stripe has said that it cannot be loaded', async () => {
    const { desk, request, stripe, shown, logged } = deskUnderTest();
    stripe.form = ERROR;
    expect(await desk.open(request)).toEqual(UNAVAILABLE);
    expect(shown).toEqual([{ is: 'loading' }, { is: 'failed' }]);
    expect(logged.join()).toContain('form_broken');
    stripe.form = 'ready';
    expect(await desk.open(request)).toBeUndefined();
    expect(shown.at(-1)).toEqual({ is: 'ready' });
    expect(request.container.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('is told to have failed when it breaks later, and is tried again', async () => {
    const { desk, request, element, shown, logged } = await opened();
    element.fail(ERROR);
    expect(shown.at(-1)).toEqual({ is: 'failed' });
    expect(logged.join()).toContain('form_broken');
    expect(await desk.prepare(request.total)).toEqual({ ready: false, failure: UNAVAILABLE });
    expect(await desk.open(request)).toBeUndefined();
    expect(shown.at(-1)).toEqual({ is: 'ready' });
  });

  it('is not told of any more once another one is wanted', async () => {
    const { desk, request, stripe, shown, pass } = deskUnderTest();
    stripe.form = 'silent';
    const opening = desk.open(request);
    await expect.poll(() => stripe.groups[0]?.element?.container).toBeDefined();
    stripe.form = 'ready';
    await desk.open({ ...request, paymentType: 'IDEAL', via: 'stripe' });
    pass(10);
    await opening;
    expect(shown).toEqual([{ is: 'loading' }, { is: 'ready' }]);
  });

  it('cannot be had from what the page has in the place of Stripe.js', async () => {
    const { desk, request, shown } = deskUnderTest();
    hostStripe(() => ({}));
    expect(await desk.open(request)).toEqual(UNAVAILABLE);
    expect(shown.at(-1)).toEqual({ is: 'failed' });
  });
});

describe('a form of Stripe’s that the page takes away', () => {
  it('is asked for again, and the buyer hears that what was typed is lost', async () => {
    const { desk, request, element, lost, shown } = await opened();
    element.type();
    expect(desk.hasTyped).toBe(true);
    request.container.remove();
    await expect.poll(() => lost).toEqual(['lost']);
    expect(element.isDestroyed).toBe(true);
    document.body.append(request.container);
    await desk.open(request);
    expect(shown.at(-1)).toEqual({ is: 'ready', isEmptied: true });
  });

  it('is as good as gone when it was only moved: its frame does not live through that', async () => {
    const { request, lost, element } = await opened();
    document.body.prepend(request.container);
    await expect.poll(() => lost).toEqual(['lost']);
    expect(element.isDestroyed).toBe(true);
  });

  it('says nothing of what was typed when nothing was, or it was taken out again', async () => {
    const { desk, request, element, lost, shown } = await opened();
    element.type();
    element.type(true);
    request.container.remove();
    await expect.poll(() => lost).toEqual(['lost']);
    document.body.append(request.container);
    await desk.open(request);
    expect(shown.at(-1)).toEqual({ is: 'ready' });
  });

  it('says so until the buyer types again', async () => {
    const { desk, request, stripe, shown } = deskUnderTest();
    desk.markEmptied();
    await desk.open(request);
    expect(shown.at(-1)).toEqual({ is: 'ready', isEmptied: true });
    stripe.groups[0]?.element?.type();
    expect(shown.at(-1)).toEqual({ is: 'ready' });
  });

  it('ends the press on Pay that waits for it', async () => {
    const { desk, request, stripe } = await opened();
    stripe.answering = () => new Promise(() => undefined);
    const preparing = desk.prepare(request.total);
    request.container.remove();
    expect(await preparing).toEqual({ ready: false, failure: UNAVAILABLE });
  });

  it('is not missed when the checkout itself has taken it away', async () => {
    const { desk, request, lost } = await opened();
    desk.close();
    request.container.remove();
    await Promise.resolve();
    expect(lost).toEqual([]);
  });
});

describe('a press on Pay that Stripe does not answer', () => {
  it('fails after thirty seconds, and no late answer changes that', async () => {
    const { desk, request, stripe, pass, logged } = await opened();
    const held = heldAnswer();
    stripe.answering = held.answering;
    const preparing = desk.prepare(request.total);
    pass(29);
    expect(await Promise.race([preparing, Promise.resolve('waiting')])).toBe('waiting');
    pass(30);
    expect(await preparing).toEqual({ ready: false, failure: UNAVAILABLE });
    expect(logged.join()).toContain('in time');
    held.give();
    stripe.answering = () => Promise.resolve();
    await desk.open(request);
    expect(stripe.groups.map(({ element }) => element?.isDestroyed)).toEqual([true, false]);
    expect(await desk.prepare(request.total)).toMatchObject({ ready: true });
  });

  it('is told to the sheet of the wallet that waits', async () => {
    const { desk, request, stripe, pass } = deskUnderTest();
    const wallet = { ...request, paymentType: 'GOOGLE_PAY', via: 'stripe' } as const;
    await desk.open(wallet);
    const button = stripe.groups[0]?.express;
    stripe.answering = () => new Promise(() => undefined);
    button?.press();
    const preparing = desk.prepare(wallet.total);
    pass(30);
    expect(await preparing).toEqual({ ready: false, failure: UNAVAILABLE });
    expect(button?.sheets).toEqual(['opened', 'failed']);
  });

  it('reaches Stripe in the same task', async () => {
    const { desk, request, group } = await opened();
    void desk.prepare(request.total);
    expect(group.submits).toBe(1);
  });
});

describe('the sum that Stripe holds', () => {
  const other = { amount: 2000, currency: 'ISK' };
  const MISMATCH = { code: 'payment-mismatch', retryable: false };

  it('is made equal to the order’s before anything is confirmed', async () => {
    const { desk, group, stripe } = await opened();
    stripe.charged = { amount: 200_000, currency: 'isk' };
    expect(await desk.confirm({ step, total: other, returnUrl })).toEqual({ outcome: 'confirmed' });
    expect(group.sum).toEqual({ amount: 200_000, currency: 'isk' });
  });

  it('stops the payment when it cannot be made equal', async () => {
    const { desk, request, group, stripe, logged } = await opened();
    group.updating = () => Promise.reject(new Error('too small'));
    expect(await desk.confirm({ step, total: other, returnUrl })).toEqual({ outcome: 'refused', failure: MISMATCH });
    expect(await desk.prepare(other)).toEqual({ ready: false, failure: MISMATCH });
    expect([stripe.calls, group.submits]).toEqual([[], 0]);
    expect(logged.join()).toContain('payment-mismatch Error: too small');
    expect(desk.isOpen({ ...request, total: other })).toBe(false);
  });

  it('is not known while it is being changed, so that nothing is paid in between', async () => {
    const { desk, request, group } = await opened();
    const held = heldAnswer();
    group.updating = held.answering;
    const opening = desk.open({ ...request, total: other });
    await expect.poll(() => desk.isOpen(request)).toBe(false);
    expect(desk.isOpen({ ...request, total: other })).toBe(false);
    held.give();
    await opening;
    expect(desk.isOpen({ ...request, total: other })).toBe(true);
  });

  it('is that of the last change, whichever is taken last', async () => {
    const { desk, request, group } = await opened();
    const takes: (() => void)[] = [];
    group.updating = () => new Promise((resolve) => takes.push(resolve));
    const first = desk.open({ ...request, total: other });
    await expect.poll(() => takes).toHaveLength(1);
    const second = desk.open(request);
    await expect.poll(() => takes).toHaveLength(2);
    takes[0]?.();
    await first;
    expect(desk.isOpen({ ...request, total: other })).toBe(false);
    takes[1]?.();
    await second;
    expect(desk.isOpen(request)).toBe(true);
  });
});
