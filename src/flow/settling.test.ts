import { describe, expect, it } from 'vitest';
import { OrderStatus, PaymentState } from '../contract/order-status.js';
import type { Order } from '../contract/order.js';
import type { FlowEvent } from './event.js';
import type { FlowState, Paying } from './state.js';
import { openOrder, reopenOrder } from './settling.js';
import { NOW, sampleFailure } from './testing/sample-form.js';
import { sampleOpened, sampleOrder, sampleSnapshot } from './testing/sample-order.js';
import { announced, at, effectsThat, walk } from './testing/walk.js';
import { transition } from './transition.js';

const PATIENCE = 90_000;
const opened = sampleOpened();
const busy: Paying = { at: 'paying', is: 'busy', ...opened };
const ready: Paying = { at: 'paying', is: 'ready', ...opened };
const confirming = confirmingWith({});
const unsettled: FlowState = { at: 'unsettled', ...opened };
const read = { do: 'read-order', opened } as const;
const redirect = { do: 'redirect', orderId: 'order-1', url: 'https://bank.example/pay' } as const;
const start = { event: 'payment-start', orderId: 'order-1', paymentType: 'CARD' } as const;
const STRIPE = { type: 'IDEAL', clientSecret: 'pi_1_secret_1', publishableKey: 'pk_test_1' } as const;

function confirmingWith(changes: Partial<Order>): Extract<FlowState, { at: 'confirming' }> {
  return { at: 'confirming', until: NOW + PATIENCE, ...sampleOpened(changes) };
}

function heard(changes: Parameters<typeof sampleSnapshot>[0] = {}): FlowEvent {
  return { type: 'snapshot-received', snapshot: sampleSnapshot(changes), now: NOW };
}

function orderRead(changes: Partial<Order>): FlowEvent {
  const order = sampleOrder({ updatedAt: '2026-11-21T10:01:00Z', ...changes });
  return { type: 'order-read', order, now: NOW };
}

const paid = (minute: number, status: OrderStatus = 'PENDING') =>
  heard({ payment: 'paid', status, updatedAt: `2026-11-21T10:0${minute}:00Z` });

describe('the answer to an attempt', () => {
  it('leads to the bank', () => {
    expect(openOrder(opened, NOW)).toEqual([
      busy,
      [{ do: 'follow-order', opened }, { do: 'announce', announcement: start }, redirect],
    ]);
  });

  it('leads to the page of the vendor where there is one', () => {
    const link = sampleOpened({ paymentStep: { type: 'LINK', paymentLink: 'https://vendor.example/pay' } });
    expect(openOrder(link, NOW)[1].at(-1)).toEqual({ ...redirect, url: 'https://vendor.example/pay' });
  });

  it('is confirmed in the page with a client secret', () => {
    const inPage = sampleOpened({ paymentStep: STRIPE });
    expect(openOrder(inPage, NOW)[1].at(-1)).toEqual({ do: 'confirm-payment', order: inPage.order, step: STRIPE });
  });

  it('is waited for when it does not say how to pay, or the money is not due', () => {
    for (const changes of [
      { paymentStep: { type: 'CARD' } },
      { payment: 'processing' },
      { payment: 'unknown' },
    ] satisfies Partial<Order>[]) {
      const pending = sampleOpened(changes);
      expect(openOrder(pending, NOW)).toEqual([
        confirmingWith(changes),
        [
          { do: 'follow-order', opened: pending },
          { do: 'read-order', opened: pending },
          { do: 'wake', at: NOW + PATIENCE },
        ],
      ]);
    }
  });

  it('is followed when there is nothing to pay, and counts as settled without being called paid', () => {
    const [state, effects] = openOrder(sampleOpened({ payment: 'none' }), NOW);
    expect(state.at).toBe('following');
    expect(state).not.toHaveProperty('announced');
    expect(effects.map((effect) => effect.do)).toEqual(['announce', 'follow-order', 'settle-order']);
    expect(announced(effects)).toEqual(['status']);
  });

  it('is not followed when the order is over already, and a decline is told', () => {
    const [state, effects] = openOrder(sampleOpened({ payment: 'failed' }), NOW);
    expect(state.at).toBe('ended');
    expect(effects.map((effect) => effect.do)).toEqual(['announce', 'announce']);
    expect(announced(effects)).toEqual(['status', 'payment-fail']);
  });
});

describe('an order from before', () => {
  it('is ready to be paid, and nothing is carried out', () => {
    expect(reopenOrder(opened, NOW, false)).toEqual([ready, [{ do: 'follow-order', opened }]]);
  });

  it('is waited for after the bank, even when the money is still due', () => {
    const inPage = sampleOpened({ paymentStep: STRIPE });
    expect(reopenOrder(inPage, NOW, true)).toEqual([
      { at: 'confirming', until: NOW + PATIENCE, ...inPage },
      [
        { do: 'follow-order', opened: inPage },
        { do: 'read-order', opened: inPage },
        { do: 'wake', at: NOW + PATIENCE },
      ],
    ]);
  });
});

describe('every word about money and vignette', () => {
  const settles: Record<PaymentState, 'following' | 'ended' | undefined> = {
    none: 'following',
    paid: 'following',
    failed: 'ended',
    cancelled: 'ended',
    refunded: 'ended',
    due: undefined,
    processing: undefined,
    unknown: undefined,
  };
  const words = PaymentState.def.innerType.options.flatMap((payment) =>
    OrderStatus.def.innerType.options.map((status) => {
      const isOver = status === 'REFUNDED' || status === 'DELETED';
      return [payment, status, isOver ? 'ended' : settles[payment]] as const;
    }),
  );

  it('is told apart', () => {
    expect(words).toHaveLength(88);
  });

  it.each(words)('%s and %s leads to %s', (payment, status, where) => {
    for (const from of [busy, ready, confirming, unsettled]) {
      const [state, effects] = transition(from, heard({ payment, status }));
      expect(state.at).toBe(where ?? from.at);
      expect(effectsThat(effects, 'redirect')).toEqual([]);
      expect(effectsThat(effects, 'confirm-payment')).toEqual([]);
      expect(announced(effects).includes('paid')).toBe(payment === 'paid' && where === 'following');
      expect(announced(effects).includes('active')).toBe(status === 'ACTIVE' && where === 'following');
    }
  });
});

describe('what the relay says', () => {
  it('is told to the page once for each change', () => {
    const { effects } = walk(confirming, heard({ payment: 'processing' }), heard({ payment: 'processing' }));
    expect(effects).toEqual([
      {
        do: 'announce',
        announcement: { event: 'status', orderId: 'order-1', status: 'CREATED', payment: 'processing' },
      },
    ]);
  });

  it('settles the order once, and tells paid once and active once', () => {
    const { state, effects } = walk(confirming, paid(1), paid(2), paid(3, 'ACTIVE'), paid(4, 'ACTIVE'));
    expect(at(state, 'following').announced).toEqual(['paid', 'active']);
    expect(announced(effects)).toEqual(['status', 'paid', 'status', 'active']);
    expect(effectsThat(effects, 'settle-order')).toEqual([{ do: 'settle-order', orderId: 'order-1' }]);
    expect(effectsThat(effects, 'follow-order')).toEqual([]);
  });

  it('tells active once when the vignette wavers while it stays paid', () => {
    const { effects } = walk(confirming, paid(1, 'ACTIVE'), paid(2), paid(3, 'ACTIVE'));
    expect(announced(effects).filter((event) => event === 'active')).toHaveLength(1);
  });

  it('tells paid once when a refund is taken back', () => {
    const refunded = heard({ payment: 'refunded', updatedAt: '2026-11-21T10:02:00Z' });
    const { state, effects } = walk(confirming, paid(1), refunded, paid(3));
    expect(state.at).toBe('following');
    expect(announced(effects).filter((event) => event === 'paid')).toHaveLength(1);
  });

  it.each(['REFUNDED', 'DELETED'] as const)('does not settle an order without a price that is %s', (status) => {
    const { state, effects } = walk(confirming, heard({ payment: 'none', status }));
    expect(state.at).toBe('ended');
    expect(effectsThat(effects, 'settle-order')).toEqual([]);
  });

  it('tells paid and active once even when it wavers in between', () => {
    const unclear = heard({ payment: 'unknown', status: 'UNKNOWN', updatedAt: '2026-11-21T10:02:00Z' });
    const { state, effects } = walk(confirming, paid(1, 'ACTIVE'), unclear, paid(3, 'ACTIVE'));
    expect(state.at).toBe('following');
    expect(announced(effects).filter((event) => event !== 'status')).toEqual(['paid', 'active']);
  });

  it('tells active also when the vignette was active before the money was known', () => {
    const { effects } = walk(confirming, heard({ payment: 'processing', status: 'ACTIVE' }), paid(2, 'ACTIVE'));
    expect(announced(effects)).toEqual(['status', 'status', 'paid', 'active']);
  });

  it('is never success for a vignette that is over, though the order counts as settled', () => {
    const { state, effects } = walk(confirming, paid(1, 'DELETED'));
    expect(state.at).toBe('ended');
    expect(announced(effects)).toEqual(['status']);
    expect(effectsThat(effects, 'settle-order')).toHaveLength(1);
  });

  it('is dropped when something newer was said', () => {
    const { state, effects } = walk(confirming, paid(3));
    const late = [heard({ payment: 'failed' }), orderRead({ payment: 'due', updatedAt: '2026-11-21T10:02:59Z' })];
    expect(walk(state, ...late)).toEqual({ state, effects: [] });
    expect(announced(effects)).toEqual(['status', 'paid']);
  });

  it('is dropped when it is about another order', () => {
    for (const from of [busy, ready, confirming, unsettled, walk(confirming, paid(1)).state]) {
      const foreign: FlowEvent[] = [
        heard({ id: 'order-2', payment: 'paid', status: 'ACTIVE', updatedAt: '2026-11-21T10:09:00Z' }),
        orderRead({ id: 'order-2', payment: 'failed', updatedAt: '2026-11-21T10:09:00Z' }),
        { type: 'payment-confirmed', orderId: 'order-2', now: NOW },
        { type: 'payment-refused', orderId: 'order-2', failure: sampleFailure('payment-declined') },
        { type: 'payment-cancelled', orderId: 'order-2' },
      ];
      expect(walk(from, ...foreign)).toEqual({ state: from, effects: [] });
    }
  });

  it('in a snapshot changes status, items and documents, and takes away a cancellation that is over', () => {
    const before: FlowState = { at: 'following', ...sampleOpened({ cancellableUntil: '2026-11-22T00:00:00Z' }) };
    const documents = [{ n: 0, kind: 'receipt' } as const];
    const items = [
      { id: 'item-1', status: 'ACTIVE' },
      { id: 'item-9', status: 'ACTIVE' },
    ] as const;
    const [state] = transition(before, heard({ payment: 'paid', status: 'ACTIVE', documents, items: [...items] }));
    const { order } = at(state, 'following');
    expect(order).toEqual(
      sampleOrder({
        payment: 'paid',
        status: 'ACTIVE',
        documents,
        updatedAt: '2026-11-21T10:01:00Z',
        items: sampleOrder().items.map((item) => ({ ...item, status: 'ACTIVE' })),
      }),
    );
    const again = heard({ payment: 'paid', cancellableUntil: '2026-11-23T00:00:00Z' });
    expect(at(transition(state, again)[0], 'following').order.cancellableUntil).toBe('2026-11-23T00:00:00Z');
  });

  it('is asked for anew when the buyer wants to look again', () => {
    for (const from of [busy, ready, confirming, unsettled]) {
      expect(transition(from, { type: 'check-pressed', now: NOW })).toStrictEqual([from, [read]]);
    }
  });
});

describe('paying', () => {
  it('is continued with the same order', () => {
    for (const from of [ready, { ...ready, failure: sampleFailure('payment-declined') }, busy]) {
      expect(transition(from, { type: 'continue-pressed' })).toEqual([
        busy,
        [{ do: 'announce', announcement: start }, redirect],
      ]);
    }
  });

  it.each(['processing', 'unknown'] as const)(
    'is not continued while the money is %s: the relay is asked',
    (payment) => {
      const { state } = walk(ready, heard({ payment }));
      const [next, effects] = transition(state, { type: 'continue-pressed' });
      expect(next).toEqual(state);
      expect(effects.map((effect) => effect.do)).toEqual(['read-order']);
    },
  );

  it('that was confirmed waits for the word of the relay and is not called paid', () => {
    expect(transition(busy, { type: 'payment-confirmed', orderId: 'order-1', now: NOW })).toEqual([
      confirming,
      [{ do: 'follow-order', opened }, read, { do: 'wake', at: NOW + PATIENCE }],
    ]);
  });

  it('that was declined can be tried again on the same order', () => {
    const failure = sampleFailure('payment-declined');
    expect(transition(busy, { type: 'payment-refused', orderId: 'order-1', failure })).toEqual([
      { ...ready, failure },
      [
        {
          do: 'announce',
          announcement: { event: 'payment-fail', orderId: 'order-1', code: 'payment-declined' },
        },
        read,
      ],
    ]);
  });

  it('that was declined ends when the relay says that the order is over', () => {
    const { state, effects } = walk(
      busy,
      { type: 'payment-refused', orderId: 'order-1', failure: sampleFailure('payment-declined') },
      orderRead({ payment: 'failed', status: 'DELETED' }),
    );
    expect(state.at).toBe('ended');
    expect(effectsThat(effects, 'redirect')).toEqual([]);
  });

  it('that was cancelled waits for the buyer', () => {
    expect(transition(busy, { type: 'payment-cancelled', orderId: 'order-1' })).toEqual([
      ready,
      [{ do: 'announce', announcement: { event: 'payment-cancel', orderId: 'order-1' } }],
    ]);
  });
});

describe('waiting for the word of the relay', () => {
  it('ends after a while, open, and never pays again', () => {
    const { state, effects } = walk(confirming, { type: 'woke', now: NOW + PATIENCE });
    const told = { event: 'error', code: 'unsettled', reference: 'VC-1234' };
    expect([state, effects]).toEqual([unsettled, [{ do: 'announce', announcement: told }]]);
    const presses: FlowEvent[] = [
      { type: 'continue-pressed' },
      { type: 'stop-pressed' },
      { type: 'payment-refused', orderId: 'order-1', failure: sampleFailure('payment-declined') },
      { type: 'payment-cancelled', orderId: 'order-1' },
      { type: 'payment-confirmed', orderId: 'order-1', now: NOW },
      heard({ payment: 'processing' }),
      heard({ payment: 'due', updatedAt: '2026-11-21T10:02:00Z' }),
      { type: 'woke', now: NOW * 2 },
    ];
    const after = walk(state, ...presses);
    expect(after.state.at).toBe('unsettled');
    expect(after.effects.map((effect) => effect.do)).toEqual(['announce', 'announce']);
    expect(walk(after.state, paid(3)).state.at).toBe('following');
  });

  it('does not end by a timer that is early, which is set anew', () => {
    expect(transition(confirming, { type: 'woke', now: NOW + PATIENCE - 1 })).toEqual([
      confirming,
      [{ do: 'wake', at: NOW + PATIENCE }],
    ]);
  });

  it('ends in the payment once more when the relay saw the try and the money is due again', () => {
    const due = heard({ payment: 'due', updatedAt: '2026-11-21T10:02:00Z' });
    const { state } = walk(confirming, heard({ payment: 'processing' }), due);
    expect(at(state, 'paying').is).toBe('ready');
  });

  it('ends in the payment when the relay says only now how to pay', () => {
    const { state, effects } = walk(confirmingWith({ paymentStep: { type: 'CARD' } }), orderRead({}));
    expect(at(state, 'paying').is).toBe('ready');
    expect(effectsThat(effects, 'redirect')).toEqual([]);
  });

  it('is nothing that a timer ends elsewhere', () => {
    for (const from of [busy, ready, walk(confirming, paid(1)).state]) {
      expect(transition(from, { type: 'woke', now: NOW * 2 })).toEqual([from, []]);
    }
  });

  it('goes on while the money is on its way', () => {
    const { state } = walk(confirming, heard({ payment: 'processing' }), heard({ payment: 'processing' }));
    expect(state.at).toBe('confirming');
  });

  it('goes on while the money is due as before, or what was unknown is due', () => {
    expect(transition(confirming, heard())[0].at).toBe('confirming');
    expect(transition(confirmingWith({ payment: 'unknown' }), heard())[0].at).toBe('confirming');
  });
});

describe('a look at the order without an answer', () => {
  const failure = sampleFailure('network');
  const notRead: FlowEvent = { type: 'order-not-read', orderId: 'order-1', failure };

  it.each([ready, confirming, unsettled])('is told, and changes nothing else ($at)', (state) => {
    expect(transition(state, notRead)).toEqual([{ ...state, unread: failure }, []]);
  });

  it('is forgotten with the next look, and with the next word of the relay', () => {
    const state = { ...unsettled, unread: failure };
    expect(transition(state, { type: 'check-pressed', now: NOW })).toEqual([unsettled, [read]]);
    expect(transition(state, heard())[0]).not.toHaveProperty('unread');
    expect(transition(state, heard({ updatedAt: '2020-01-01T00:00:00Z' }))).toEqual([unsettled, []]);
    expect(transition(state, paid(2))[0]).not.toHaveProperty('unread');
    // Where nothing is forgotten, the state stays the one it was: nothing is drawn anew.
    expect(transition(unsettled, heard({ updatedAt: '2020-01-01T00:00:00Z' }))[0]).toBe(unsettled);
  });

  it('of another order is dropped', () => {
    expect(transition(unsettled, { ...notRead, orderId: 'order-2' })).toEqual([unsettled, []]);
  });
});

describe('an order that has ended', () => {
  it('says so when the bank declined, once', () => {
    const failed = (minute: number) => heard({ payment: 'failed', updatedAt: `2026-11-21T10:0${minute}:00Z` });
    const { state, effects } = walk(confirming, failed(1));
    expect(state.at).toBe('ended');
    expect(announced(effects)).toEqual(['status', 'payment-fail']);
    expect(announced(walk(state, failed(2)).effects)).toEqual([]);
  });

  it('may be refunded after it was paid', () => {
    const { state } = walk(confirming, paid(1), heard({ payment: 'refunded', updatedAt: '2026-11-21T10:02:00Z' }));
    expect(state.at).toBe('ended');
  });

  it('may turn out to be paid after all', () => {
    const { state, effects } = walk(confirming, heard({ payment: 'failed' }), paid(2));
    expect(state.at).toBe('following');
    expect(announced(effects)).toContain('paid');
  });
});
