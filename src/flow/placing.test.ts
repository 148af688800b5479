import { describe, expect, it } from 'vitest';
import type { Failure } from '../domain/failure/failure.js';
import type { FlowEvent } from './event.js';
import { ATTEMPT_GAP } from './intent.js';
import type { FlowState } from './state.js';
import { NOW, pressPay, sampleFailure, sampleForm } from './testing/sample-form.js';
import { sampleReceipt, TOKEN } from './testing/sample-order.js';
import { announced, at, effectsThat, orderingAfter, orderingState, placingOf, walk } from './testing/walk.js';
import { transition } from './transition.js';

const LATER = NOW + 2000;
const network = sampleFailure('network', { retryable: true });
const placed: FlowEvent = { type: 'order-placed', key: 'key-1', receipt: sampleReceipt(), now: LATER };
const failedWith = (failure: Failure, now = LATER): FlowEvent => ({ type: 'order-failed', key: 'key-1', failure, now });
const lookedUp = (found: Extract<FlowEvent, { type: 'looked-up' }>['found'], now = LATER): FlowEvent => ({
  type: 'looked-up',
  key: 'key-1',
  found,
  now,
});
const woke = (now: number): FlowEvent => ({ type: 'woke', now });
const refusedForm = (failure: Failure) => sampleForm({ notice: { code: 'refused', failure } });
const forget = { do: 'forget-intent', key: 'key-1' } as const;
const lookUp = { do: 'look-up-order', key: 'key-1' } as const;

function waitingAfter(attempts: number, failure: Failure = network): Extract<FlowState, { at: 'waiting' }> {
  return at(transition(orderingAfter(attempts), failedWith(failure))[0], 'waiting');
}

describe('preparing the way to pay', () => {
  it('leads to the first attempt, whose count is stored before the first byte is sent', () => {
    const [preparing] = transition(sampleForm(), pressPay());
    const before = at(preparing, 'preparing');
    const intent = { ...before.intent, attempts: 1, lastAttemptAt: NOW, total: before.request.total };
    const request = { ...before.request, payment: { ...before.request.payment, paymentMethodId: 'pm_1' } };
    expect(
      transition(before, { type: 'payment-prepared', key: 'key-1', paymentMethodId: 'pm_1', now: NOW, known: [] }),
    ).toEqual([
      { ...placingOf(before), at: 'ordering', intent, request },
      [
        { do: 'remember-intent', intent },
        { do: 'create-order', key: 'key-1', request },
      ],
    ]);
  });

  it('leads back to the payment when the card is not accepted, and keeps the key', () => {
    const failure = sampleFailure('payment-input');
    const { state, effects } = walk(sampleForm(), pressPay(), { type: 'payment-not-prepared', key: 'key-1', failure });
    expect(state).toEqual(refusedForm(failure));
    expect(effectsThat(effects, 'forget-intent')).toEqual([]);
  });
});

describe('an attempt that was answered with a receipt', () => {
  it('is remembered and told before anything is paid, then paid', () => {
    const { draft } = orderingState();
    const { order, token } = sampleReceipt();
    const opened = { order, token, draft, agreed: order.total };
    expect(transition(orderingState(), placed)).toEqual([
      { at: 'paying', is: 'busy', ...opened },
      [
        { do: 'remember-order', orderId: 'order-1', token: TOKEN, key: 'key-1' },
        {
          do: 'announce',
          announcement: { event: 'order', orderId: 'order-1', reference: 'VC-1234', total: order.total },
        },
        { do: 'follow-order', opened },
        { do: 'announce', announcement: { event: 'payment-start', orderId: 'order-1', paymentType: 'CARD' } },
        { do: 'redirect', orderId: 'order-1', url: 'https://bank.example/pay' },
      ],
    ]);
  });

  it.each(['waiting', 'looking-up', 'not-processed'])('counts as well when it comes late, while %s', (where) => {
    const late: FlowState =
      where === 'waiting'
        ? waitingAfter(2)
        : where === 'looking-up'
          ? walk(waitingAfter(2), { type: 'stop-pressed' }).state
          : walk(orderingAfter(5), failedWith(network)).state;
    expect(late.at).toBe(where);
    expect(transition(late, placed)[0].at).toBe('paying');
  });

  it('is not paid again when the order of an earlier attempt is being paid already', () => {
    const receipt = sampleReceipt({ payment: 'processing' });
    const [state, effects] = transition(orderingAfter(2), { type: 'order-placed', key: 'key-1', receipt, now: LATER });
    expect(state.at).toBe('confirming');
    expect(effects.map((effect) => effect.do)).toEqual([
      'remember-order',
      'announce',
      'follow-order',
      'read-order',
      'wake',
    ]);
  });
});

describe('an attempt of which nothing is known', () => {
  it.each([
    ['network', network],
    ['timeout', sampleFailure('timeout', { retryable: true })],
    ['internal', sampleFailure('internal', { retryable: true })],
    ['vendor-failed', sampleFailure('vendor-failed', { retryable: true })],
    ['vendor-unavailable', sampleFailure('vendor-unavailable', { retryable: true })],
    ['order-in-progress', sampleFailure('order-in-progress', { retryable: true, retryAfter: 20 })],
    ['rate-limited for less than a minute', sampleFailure('rate-limited', { retryable: true, retryAfter: 59 })],
  ])('(%s) is made again a minute later with the same key and content', (_, failure) => {
    const { state, effects } = walk(orderingState(), failedWith(failure));
    const retryAt = LATER + ATTEMPT_GAP;
    expect([state, effects]).toEqual([
      { ...placingOf(orderingState()), at: 'waiting', retryAt, failure },
      [{ do: 'wake', at: retryAt }],
    ]);
    const intent = { ...orderingState().intent, attempts: 2, lastAttemptAt: retryAt };
    expect(transition(state, woke(retryAt))).toEqual([
      { ...orderingState(), intent },
      [
        { do: 'remember-intent', intent },
        { do: 'create-order', key: 'key-1', request: orderingState().request },
      ],
    ]);
  });

  it('is made again when the relay allows, if that is later than a minute', () => {
    const busy = sampleFailure('rate-limited', { retryable: true, retryAfter: 300 });
    expect(waitingAfter(1, busy).retryAt).toBe(LATER + 300_000);
  });

  it('is not made again by a timer that is early, which is set anew', () => {
    const waiting = waitingAfter(1);
    expect(transition(waiting, woke(waiting.retryAt - 1))).toEqual([waiting, [{ do: 'wake', at: waiting.retryAt }]]);
  });

  it('is not made again by any press', () => {
    const waiting = waitingAfter(1);
    const presses: FlowEvent[] = [
      pressPay({ now: waiting.retryAt }),
      { type: 'continue-pressed' },
      { type: 'check-pressed', now: waiting.retryAt },
      { type: 'started-over' },
    ];
    expect(walk(waiting, ...presses)).toEqual({ state: waiting, effects: [] });
  });

  it('is not made again within a minute of an attempt in another tab', () => {
    const waiting = waitingAfter(1);
    const remembered = { ...waiting.intent, attempts: 2, lastAttemptAt: waiting.retryAt - 1000 };
    const retryAt = waiting.retryAt + ATTEMPT_GAP - 1000;
    expect(transition(waiting, { type: 'woke', now: waiting.retryAt, remembered })).toEqual([
      { ...waiting, intent: remembered, retryAt },
      [{ do: 'wake', at: retryAt }],
    ]);
  });

  it('is not made again with a key that another tab has freed: the relay is asked', () => {
    const waiting = waitingAfter(1);
    const [state, effects] = transition(waiting, { type: 'woke', now: waiting.retryAt, remembered: 'forgotten' });
    expect(state).toEqual({ ...placingOf(orderingAfter(5)), at: 'looking-up', failure: network });
    expect(effects).toEqual([lookUp]);
  });

  it.each([lookedUp('in-progress'), { type: 'look-up-failed', key: 'key-1', failure: network } as const])(
    'is not looked for over and over with such a key: without an answer it is the buyer’s turn (%o)',
    (answer) => {
      const waiting = waitingAfter(1);
      const [looking] = transition(waiting, { type: 'woke', now: waiting.retryAt, remembered: 'forgotten' });
      const [state, effects] = transition(looking, answer);
      expect([state.at, effects]).toEqual(['not-processed', []]);
    },
  );

  it('is not made again with a key whose order another tab has left: the relay is asked', () => {
    const waiting = waitingAfter(1);
    const remembered = { ...waiting.intent, left: true } as const;
    const [state, effects] = transition(waiting, { type: 'woke', now: waiting.retryAt, remembered });
    expect(state.at).toBe('looking-up');
    expect(effects).toEqual([lookUp]);
  });

  it('is not made again with a key whose order another tab has paid: the relay is asked', () => {
    const waiting = waitingAfter(1);
    const remembered = { ...waiting.intent, settled: true } as const;
    const [state, effects] = transition(waiting, { type: 'woke', now: waiting.retryAt, remembered });
    expect(state).toEqual({ ...placingOf(orderingAfter(5)), at: 'looking-up', failure: network });
    expect(effects).toEqual([lookUp]);
  });

  it('is not made again when the tabs together have made five', () => {
    const waiting = waitingAfter(1);
    const remembered = { ...waiting.intent, attempts: 5, lastAttemptAt: NOW };
    const [state, effects] = transition(waiting, { type: 'woke', now: waiting.retryAt, remembered });
    expect(at(state, 'not-processed').intent).toEqual(remembered);
    expect(announced(effects)).toEqual(['error']);
  });

  it('ends after the fifth: told to the site, and only looking up is left', () => {
    const { state, effects } = walk(orderingAfter(5), failedWith({ ...network, reference: 'R-1' }));
    expect(state).toEqual({
      ...placingOf(orderingAfter(5)),
      at: 'not-processed',
      failure: { ...network, reference: 'R-1' },
    });
    expect(effects).toEqual([{ do: 'announce', announcement: { event: 'error', code: 'network', reference: 'R-1' } }]);
    expect(walk(state, woke(NOW * 2), pressPay(), { type: 'started-over' })).toEqual({ state, effects: [] });
    expect(transition(state, { type: 'check-pressed', now: LATER })[1]).toEqual([lookUp]);
  });

  it('makes five in all, each a minute after the one before', () => {
    let state: FlowState = orderingState();
    const sentAt = [NOW];
    for (let now = NOW; state.at !== 'not-processed' && now < NOW + 3_600_000; now += 1000) {
      const event = state.at === 'ordering' ? failedWith(network, now) : woke(now);
      const [next, effects] = transition(state, event);
      state = next;
      if (effectsThat(effects, 'create-order').length > 0) sentAt.push(now);
    }
    const gaps = sentAt.slice(1).map((time, index) => time - (sentAt[index] ?? 0));
    expect(sentAt).toHaveLength(5);
    expect(gaps.every((gap) => gap >= ATTEMPT_GAP)).toBe(true);
  });
});

describe('late answers', () => {
  it.each([waitingAfter(2), orderingState(), at(walk(waitingAfter(2), { type: 'stop-pressed' }).state, 'looking-up')])(
    'with another key are dropped ($at)',
    (state) => {
      const foreign: FlowEvent[] = [
        { type: 'order-placed', key: 'key-2', receipt: sampleReceipt(), now: LATER },
        { type: 'order-failed', key: 'key-2', failure: sampleFailure('validation-failed'), now: LATER },
        { type: 'looked-up', key: 'key-2', found: 'none', now: LATER },
        { type: 'look-up-failed', key: 'key-2', failure: network },
        { type: 'payment-prepared', key: 'key-2', now: LATER, known: [] },
        { type: 'pay-awaited', key: 'key-2' },
        { type: 'payment-not-prepared', key: 'key-2', failure: network },
      ];
      expect(walk(state, ...foreign)).toEqual({ state, effects: [] });
    },
  );

  it('of a look-up are dropped when nobody waits for them any more', () => {
    const waiting = waitingAfter(1);
    expect(walk(waiting, lookedUp('none'), lookedUp('in-progress'))).toEqual({ state: waiting, effects: [] });
  });

  it('that an attempt failed are dropped while the next one is waited for', () => {
    const waiting = waitingAfter(1);
    expect(transition(waiting, failedWith(network, LATER + 5))).toEqual([waiting, []]);
  });
});

describe('stopping', () => {
  const busy = sampleFailure('rate-limited', { retryable: true, retryAfter: 300 });
  const waiting = waitingAfter(1);
  const looking = walk(waiting, { type: 'stop-pressed' }).state;

  it('asks first whether there is an order', () => {
    const { retryAt, failure } = waiting;
    expect(transition(waiting, { type: 'stop-pressed' })).toEqual([
      { ...placingOf(waiting), at: 'looking-up', failure, retryAt },
      [lookUp],
    ]);
  });

  it('frees the key and opens the form when there is none', () => {
    expect(transition(looking, lookedUp('none'))).toEqual([refusedForm(network), [forget]]);
  });

  it('waits on when the order is still being placed', () => {
    expect(transition(looking, lookedUp('in-progress'))).toEqual([waiting, [{ do: 'wake', at: waiting.retryAt }]]);
  });

  it('waits on as long as the relay had asked', () => {
    const long = waitingAfter(1, busy);
    expect(walk(long, { type: 'stop-pressed' }, lookedUp('in-progress', LATER + 120_000)).state).toEqual(long);
  });

  it('waits on when the relay cannot say', () => {
    const failure = sampleFailure('vendor-unavailable', { retryable: true });
    const { state } = walk(looking, { type: 'look-up-failed', key: 'key-1', failure });
    expect(state).toEqual({ ...waiting, failure });
  });

  it('goes on with the order when there is one, and pays nothing unasked', () => {
    const { order, token } = sampleReceipt();
    const opened = { order, token, draft: waiting.draft, agreed: order.total };
    const [state, effects] = transition(looking, lookedUp(sampleReceipt()));
    expect(state).toEqual({ at: 'paying', is: 'ready', ...opened });
    expect(effects.map((effect) => effect.do)).toEqual(['remember-order', 'announce', 'follow-order']);
    expect(transition(state, { type: 'continue-pressed' })[1].map((effect) => effect.do)).toEqual([
      'announce',
      'redirect',
    ]);
  });

  it('goes on with an order that is paid', () => {
    const [state, effects] = transition(looking, lookedUp(sampleReceipt({ payment: 'paid', status: 'PENDING' })));
    expect(state.at).toBe('following');
    expect(announced(effects)).toEqual(['order', 'status', 'paid']);
  });

  it('is possible only while waiting', () => {
    expect(transition(orderingState(), { type: 'stop-pressed' })).toEqual([orderingState(), []]);
  });
});

describe('looking up after five attempts', () => {
  const { state } = walk(orderingAfter(5), failedWith(network));
  const looking = transition(state, { type: 'check-pressed', now: LATER })[0];

  it.each([lookedUp('in-progress'), { type: 'look-up-failed', key: 'key-1', failure: network } as const])(
    'sends nothing again when nothing new is known (%o)',
    (answer) => {
      expect(transition(looking, answer)).toEqual([state, []]);
    },
  );

  it('frees the key when there is no order', () => {
    expect(transition(looking, lookedUp('none'))).toEqual([refusedForm(network), [forget]]);
  });
});
