import { describe, expect, it } from 'vitest';
import { ATTEMPT_GAP, type Intent, madeElsewhere, newIntent } from './intent.js';
import { NOW, pressPay, sampleFailure, sampleForm } from './testing/sample-form.js';
import { sampleReceipt } from './testing/sample-order.js';
import { at, orderingState, walk } from './testing/walk.js';
import { transition } from './transition.js';

const { request, intent: sent } = orderingState();
const fresh = newIntent('key-1', request);
const other: Intent = { ...newIntent('key-9', request), attempts: 1, lastAttemptAt: NOW };
const otherContent: Intent = { ...other, fingerprint: 'another' };

const pressed = (known: readonly Intent[] = []) => at(transition(sampleForm(), pressPay({ known }))[0], 'preparing');
const prepared = (known: readonly Intent[], now = NOW) =>
  ({ type: 'payment-prepared', key: 'key-1', now, known }) as const;

describe('what another tab has made of the same wish', () => {
  it.each([
    ['nothing', [], undefined],
    ['nothing, but an order of its own', [otherContent], undefined],
    ['an order, with a key of its own', [other], other],
    ['a paid order', [{ ...other, settled: true }], { ...other, settled: true }],
  ] satisfies [string, Intent[], Intent | undefined][])('is %s', (_, known, made) => {
    expect(madeElsewhere(fresh, [], known, request)).toEqual(made);
  });

  it('is not what was known when Pay was pressed: that was warned about', () => {
    const settled = { ...other, settled: true } as const;
    expect(madeElsewhere(fresh, ['key-9'], [settled], request)).toBeUndefined();
  });

  it.each([
    ['sent', sent],
    ['sent again', { ...sent, attempts: 2 }],
    ['paid', { ...sent, settled: true }],
    ['left', { ...sent, left: true }],
  ] satisfies [string, Intent][])('is the intent of this press as it is stored, when it was %s', (_, now) => {
    expect(madeElsewhere(sent, ['key-1'], [now], request)).toEqual(now);
  });

  it('is the intent of this press, when it was sent before and is gone', () => {
    expect(madeElsewhere(sent, ['key-1'], [], request)).toEqual(sent);
  });
});

describe('while another tab pays, the press on Pay', () => {
  it('waits, says so, and sends nothing', () => {
    const [state, effects] = transition(pressed(), { type: 'pay-awaited', key: 'key-1' });
    expect(state).toEqual({ ...pressed(), elsewhere: true });
    expect(effects).toEqual([]);
  });

  it('can be taken back, and only then', () => {
    const { state } = walk(pressed(), { type: 'pay-awaited', key: 'key-1' });
    expect(transition(state, { type: 'stop-pressed' })).toEqual([sampleForm(), []]);
    expect(transition(pressed(), { type: 'stop-pressed' })).toEqual([pressed(), []]);
  });

  it('remembers which intents were known', () => {
    expect(pressed([otherContent]).before).toEqual(['key-9']);
  });
});

describe('after another tab has paid, the press on Pay', () => {
  const lookUp = (key: string) => [{ do: 'look-up-order', key }];

  it('looks for that order and follows it', () => {
    const [state, effects] = transition(pressed(), prepared([other]));
    expect(state).toMatchObject({ at: 'looking-up', intent: other, failure: { code: 'order-not-found' } });
    expect(effects).toEqual(lookUp('key-9'));
    const receipt = sampleReceipt({ payment: 'paid', status: 'PENDING' });
    expect(transition(state, { type: 'looked-up', key: 'key-9', found: receipt, now: NOW })[0].at).toBe('following');
  });

  it('pays nothing unasked when that order still waits for its payment', () => {
    const looking = transition(pressed(), prepared([other]))[0];
    const found = { type: 'looked-up', key: 'key-9', found: sampleReceipt(), now: NOW } as const;
    expect(transition(looking, found)[0]).toMatchObject({ at: 'paying', is: 'ready' });
  });

  it('knows of no total where that order was placed by a release that stored none', () => {
    const looking = transition(pressed(), prepared([other]))[0];
    const [state] = transition(looking, { type: 'looked-up', key: 'key-9', found: sampleReceipt(), now: NOW });
    expect(state).not.toHaveProperty('agreed');
  });

  it('sends that order once more when its fate is open, with its key and a minute after its last attempt', () => {
    const looking = transition(pressed(), prepared([other]))[0];
    const [waiting] = transition(looking, { type: 'looked-up', key: 'key-9', found: 'in-progress', now: NOW });
    expect(waiting).toMatchObject({ at: 'waiting', intent: { key: 'key-9' }, retryAt: NOW + ATTEMPT_GAP });
  });

  it('opens the form when there is no such order any more, so that the next press is a fresh one', () => {
    const looking = transition(pressed(), prepared([other]))[0];
    const [state, effects] = transition(looking, { type: 'looked-up', key: 'key-9', found: 'none', now: NOW });
    expect(state).toMatchObject({ at: 'filling', step: 'pay', notice: { failure: { code: 'order-not-found' } } });
    expect(effects).toEqual([{ do: 'forget-intent', key: 'key-9' }]);
  });

  it('goes its own way when the other tab has bought something else', () => {
    expect(at(transition(pressed(), prepared([otherContent]))[0], 'ordering').intent.key).toBe('key-1');
  });

  it('finds the order that was left, instead of making another', () => {
    const left = { ...sent, left: true } as const;
    const [state, effects] = transition(pressed([left]), prepared([left], NOW + ATTEMPT_GAP));
    expect(state.at).toBe('looking-up');
    expect(effects).toEqual(lookUp('key-1'));
  });

  it('finds the order that another tab leaves while the next attempt is waited for', () => {
    const failure = sampleFailure('network', { retryable: true });
    const { state } = walk(pressed(), prepared([]), { type: 'order-failed', key: 'key-1', failure, now: NOW });
    const { retryAt } = at(state, 'waiting');
    const woke = { type: 'woke', now: retryAt, remembered: { ...sent, left: true } } as const;
    expect(transition(state, woke)[1]).toEqual(lookUp('key-1'));
  });
});
