import { describe, expect, it } from 'vitest';
import type { FlowEvent } from './event.js';
import type { FlowState, ResumeFrom } from './state.js';
import { NOW, sampleDraft, sampleFailure } from './testing/sample-form.js';
import { sampleReceipt, TOKEN } from './testing/sample-order.js';
import { announced, at, effectsThat, walk } from './testing/walk.js';
import { transition } from './transition.js';

const byCode: ResumeFrom = { by: 'code', orderId: 'order-1', code: 'code-0123456789-0123456789' };
const byToken: ResumeFrom = { by: 'token', orderId: 'order-1', token: TOKEN };
const byKey: ResumeFrom = { by: 'key', key: 'key-1' };
const draft = sampleDraft();
const { order, token } = sampleReceipt();
const opened = { order, token, draft };
const resumed: FlowEvent = { type: 'resumed', receipt: { order, token }, now: NOW };
const remember = { do: 'remember-order', orderId: 'order-1', token: TOKEN } as const;
const load = { do: 'load-catalogue' } as const;
const away = sampleFailure('network', { retryable: true });

const resuming = (from: ResumeFrom): FlowState => ({ at: 'resuming', draft, from });
const lost = (from: ResumeFrom, code: string, retryable = false): FlowState => ({
  at: 'lost',
  draft,
  from,
  failure: sampleFailure(code, { retryable }),
});

describe('coming back from the bank', () => {
  it('waits for the word of the relay, whatever the bank said', () => {
    expect(transition(resuming(byCode), resumed)).toEqual([
      { at: 'confirming', until: NOW + 90_000, payAgainAt: NOW + 10_000, ...opened },
      [remember, { do: 'follow-order', opened }, { do: 'read-order', opened }, { do: 'wake', at: NOW + 10_000 }],
    ]);
  });

  it('shows an order that is paid already', () => {
    const receipt = sampleReceipt({ payment: 'paid', status: 'ACTIVE' });
    const [state, effects] = transition(resuming(byCode), { type: 'resumed', receipt, now: NOW });
    expect(state.at).toBe('following');
    expect(announced(effects)).toEqual(['status', 'paid', 'active']);
  });
});

describe('opening the order of this tab again', () => {
  it('is ready to pay it once more, and carries out nothing unasked', () => {
    const { state, effects } = walk(resuming(byToken), resumed);
    expect([state, effects]).toStrictEqual([
      { at: 'paying', is: 'ready', ...opened },
      [remember, { do: 'follow-order', opened }],
    ]);
    const [, more] = transition(state, { type: 'continue-pressed' });
    expect(effectsThat(more, 'redirect')).toHaveLength(1);
  });

  it.each(['processing', 'unknown'] as const)('waits for the relay while the money is %s', (payment) => {
    const receipt = sampleReceipt({ payment });
    expect(transition(resuming(byToken), { type: 'resumed', receipt, now: NOW })[0].at).toBe('confirming');
  });
});

describe('opening the order of a key whose answer was lost', () => {
  it('remembers the key with the order', () => {
    const [state, effects] = transition(resuming(byKey), resumed);
    expect(state).toEqual({ at: 'paying', is: 'ready', ...opened });
    expect(effects[0]).toEqual({ ...remember, key: 'key-1' });
  });

  it('frees the key and opens the form when the relay has no such order', () => {
    const failure = sampleFailure('order-not-found');
    expect(transition(resuming(byKey), { type: 'resume-failed', from: byKey, failure })).toEqual([
      { at: 'loading', draft },
      [{ do: 'forget-intent', key: 'key-1' }, load],
    ]);
  });

  it.each(['order-in-progress', 'network', 'malformed-answer', 'not-found'])(
    'frees nothing when the relay only says %s',
    (code) => {
      const failure = sampleFailure(code, { retryable: true });
      expect(transition(resuming(byKey), { type: 'resume-failed', from: byKey, failure })).toEqual([
        lost(byKey, code, true),
        [],
      ]);
    },
  );
});

describe('an order that cannot be opened', () => {
  it('can be tried again', () => {
    const [state] = transition(resuming(byToken), { type: 'resume-failed', from: byToken, failure: away });
    expect(state).toEqual(lost(byToken, 'network', true));
    expect(transition(state, { type: 'check-pressed', now: NOW })).toEqual([
      resuming(byToken),
      [{ do: 'resume-order', from: byToken }],
    ]);
  });

  it.each([byCode, byToken])(
    'keeps its intent when the relay does not know the order: no key was asked for (%o)',
    (from) => {
      const failure = sampleFailure('order-not-found');
      expect(transition(resuming(from), { type: 'resume-failed', from, failure })).toEqual([
        lost(from, 'order-not-found'),
        [],
      ]);
    },
  );

  it('is not left behind while it may still open', () => {
    const state = lost(byCode, 'network', true);
    expect(transition(state, { type: 'started-over' })).toEqual([state, []]);
  });

  it.each([
    [byCode, 'code-used'],
    [byToken, 'token-refused'],
  ] as const)('is left behind with its key kept, since it may be paid (%o, %s)', (from, code) => {
    expect(transition(lost(from, code), { type: 'started-over' })).toEqual([
      { at: 'loading', draft },
      [{ do: 'forget-order', orderId: 'order-1', keepIntent: true }, load],
    ]);
  });

  it('is forgotten with its key when the relay does not know it', () => {
    expect(transition(lost(byToken, 'order-not-found'), { type: 'started-over' })[1]).toEqual([
      { do: 'forget-order', orderId: 'order-1' },
      load,
    ]);
  });

  it('is left behind without freeing the key when only the key is known', () => {
    expect(transition(lost(byKey, 'malformed-answer'), { type: 'started-over' })[1]).toEqual([load]);
  });

  it('opens when a late answer comes after all', () => {
    expect(at(transition(lost(byToken, 'timeout', true), resumed)[0], 'paying').is).toBe('ready');
  });

  it('pays nothing and loads nothing for other events', () => {
    const events: FlowEvent[] = [{ type: 'continue-pressed' }, { type: 'woke', now: NOW }, { type: 'stop-pressed' }];
    for (const state of [resuming(byCode), lost(byCode, 'code-used')]) {
      expect(walk(state, ...events)).toEqual({ state, effects: [] });
    }
    expect(transition(resuming(byCode), { type: 'check-pressed', now: NOW })).toEqual([resuming(byCode), []]);
    expect(transition(resuming(byCode), { type: 'started-over' })).toEqual([resuming(byCode), []]);
  });
});

describe('an answer to another opening', () => {
  it('is dropped', () => {
    const foreign: FlowEvent[] = [
      { type: 'resumed', receipt: sampleReceipt({ id: 'order-2' }), now: NOW },
      { type: 'resume-failed', from: { ...byToken, orderId: 'order-2' }, failure: away },
      { type: 'resume-failed', from: byCode, failure: away },
      { type: 'resume-failed', from: byKey, failure: sampleFailure('order-not-found') },
    ];
    expect(walk(resuming(byToken), ...foreign)).toEqual({ state: resuming(byToken), effects: [] });
    const otherKey = { type: 'resume-failed', from: { by: 'key', key: 'key-2' }, failure: away } as const;
    expect(transition(resuming(byKey), otherKey)).toEqual([resuming(byKey), []]);
  });

  it('is dropped when this one has failed already', () => {
    const state = lost(byToken, 'network', true);
    const late: FlowEvent = { type: 'resume-failed', from: byToken, failure: sampleFailure('order-not-found') };
    expect(transition(state, late)).toEqual([state, []]);
  });
});
