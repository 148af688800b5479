import type { Order } from '../contract/order.js';
import type { OrderSnapshot } from '../contract/order-status.js';
import type { Failure } from '../domain/failure/failure.js';
import { otherTotal } from './agreed-total.js';
import { cancelAfter, cancelling } from './cancelling.js';
import type { FlowEffect } from './effect.js';
import type { FlowEvent } from './event.js';
import { isPaidElsewhere, startOver } from './leaving.js';
import { type Next, stay } from './next.js';
import { errorTold } from './refusal.js';
import type { Confirming, FlowState, Opened, Paying } from './state.js';

type OpenState = Extract<FlowState, { at: 'paying' | 'confirming' | 'unsettled' | 'following' | 'ended' }>;

/** How long the relay may take to say what became of the money before the buyer is told that it is still open. */
const PATIENCE = 90_000;
/** How long the word of a bank may take to reach the relay, once its buyer is back here. */
const BANKS_WORD = 10_000;
/** Milliseconds by which the relay's clock and the buyer's may differ, a wrong time zone included. */
const CLOCKS_DIFFER = 86_400_000;

/** The answer to an attempt: on to whatever its payment needs, carried out at once. */
export function openOrder(opened: Opened, now: number): Next {
  const settled = settledState(opened);
  if (settled) return follow(settled, opened, undefined);
  const [step] = paymentEffects(opened.order);
  if (step && otherTotal(opened)) return dueNow(opened);
  if (!step) return confirm(opened, now);
  return [{ at: 'paying', is: 'busy', ...opened }, [followOrder(opened), started(opened), step]];
}

/** An order from before: nothing is carried out unasked; after the bank the relay's word is waited for. */
export function reopenOrder(opened: Opened, now: number, isBackFromBank: boolean): Next {
  const settled = settledState(opened);
  if (settled) return follow(settled, opened, undefined);
  const isPayable = paymentEffects(opened.order).length > 0;
  if (isPayable && !isBackFromBank) return dueNow(opened);
  return confirm(opened, now, isPayable && isPaidElsewhere(opened.order) ? now + BANKS_WORD : undefined);
}

/** Waits for the buyer. With another total than was agreed nothing is charged, and buyer and site hear why. */
function dueNow(opened: Opened): Next {
  const failure = otherTotal(opened);
  return [toPay(opened, failure), [followOrder(opened), ...(failure ? [errorTold(failure)] : [])]];
}

const toPay = (opened: Opened, failure: Failure | undefined): Paying => ({
  at: 'paying',
  is: 'ready',
  ...opened,
  ...(failure && { failure }),
});

/** From the receipt to the end of the order. Only what the relay says moves on; what it said before is dropped. */
export function settling(state: OpenState, event: FlowEvent): Next {
  switch (event.type) {
    case 'snapshot-received':
      return heard(state, withSnapshot(state.order, event.snapshot), event.now);
    case 'order-read':
      return heard(state, event.order, event.now);
    case 'order-cancelled':
      return cancelled(state, event.order, event.now);
    case 'order-not-read':
      return event.orderId === state.order.id ? [{ ...state, unread: event.failure }, []] : stay(state);
    case 'check-pressed':
      return [answered(state), [{ do: 'read-order', opened: openedOf(state) }]];
    case 'started-over':
      return startOver(state);
    case 'woke':
      return state.at === 'confirming' ? outOfTime(state, event.now) : stay(state);
    case 'payment-refused':
    case 'payment-cancelled':
      return state.at === 'paying' || isDueAgain(state) ? paying(state, event) : stay(state);
    default:
      if (state.at === 'following') return cancelling(state, event) ?? stay(state);
      return state.at === 'paying' ? paying(state, event) : stay(state);
  }
}

/** The buyer came back from the bank, and no money did: whether it was left or refused there, the same order waits. */
function outOfTime(state: Confirming, now: number): Next {
  const { until, payAgainAt = until } = state;
  // A timer may be early, and the clock may have been put back.
  if (now < payAgainAt) return [state, [{ do: 'wake', at: payAgainAt }]];
  if (state.payAgainAt !== undefined && paymentEffects(state.order).length > 0) return dueNow(openedOf(state));
  if (now < until) return [state, [{ do: 'wake', at: until }]];
  const { reference } = state.order;
  return [{ at: 'unsettled', ...openedOf(state) }, [errorTold({ code: 'unsettled', retryable: true, reference })]];
}

/**
 * Back from the bank the provider's word that nothing was taken is enough to pay the same order once more: that cannot
 * pay it twice. Not once the relay has seen money on its way.
 */
function isDueAgain(state: OpenState): state is Confirming {
  return state.at === 'confirming' && paymentEffects(state.order).length > 0;
}

function paying(state: Paying | Confirming, event: FlowEvent): Next {
  if ('orderId' in event && event.orderId !== state.order.id) return stay(state);
  const opened = openedOf(state);
  switch (event.type) {
    case 'continue-pressed': {
      if (otherTotal(opened)) return stay(state);
      const [step] = paymentEffects(opened.order);
      return step
        ? [{ at: 'paying', is: 'busy', ...opened }, [started(opened), step]]
        : [state, [{ do: 'read-order', opened }]];
    }
    case 'payment-confirmed':
      return confirm(opened, event.now);
    case 'payment-refused':
      return again(opened, event.failure);
    case 'wallet-missing':
      return [{ ...state, byCard: true }, []];
    case 'payment-cancelled': {
      const told: FlowEffect = { do: 'announce', announcement: { event: 'payment-cancel', orderId: opened.order.id } };
      return [{ at: 'paying', is: 'ready', ...opened }, [told]];
    }
    default:
      return stay(state);
  }
}

/** A declined payment is tried again on the same order, unless the relay says that the order is over. */
function again(opened: Opened, failure: Failure): Next {
  const { id: orderId } = opened.order;
  return [
    { at: 'paying', is: 'ready', ...opened, failure },
    [
      { do: 'announce', announcement: { event: 'payment-fail', orderId, code: failure.code } },
      { do: 'read-order', opened },
    ],
  ];
}

function confirm(opened: Opened, now: number, payAgainAt?: number): Next {
  const until = now + PATIENCE;
  return [
    { at: 'confirming', until, ...(payAgainAt !== undefined && { payAgainAt }), ...opened },
    [followOrder(opened), { do: 'read-order', opened }, { do: 'wake', at: payAgainAt ?? until }],
  ];
}

function heard(state: OpenState, read: Order, now: number): Next {
  const before = state.order;
  if (read.id !== before.id) return stay(state);
  const order = withReturnUrl(read, before);
  if (isOlder(order, before, now)) return stay(answered(state));
  const opened = cancelAfter({ ...openedOf(state), order });
  const settled = settledState(opened);
  // Of two readings of one moment the one that settles is the later: money that has come is not due again.
  if (!settled && order.updatedAt === before.updatedAt && settledState(state)) return stay(answered(state));
  if (settled) return follow(settled, opened, before);
  const next = isPayableNow(state, order) ? toPay(opened, otherTotal(opened)) : { ...answered(state), order };
  return [next, statusTold(order, before)];
}

/** Only a receipt says where the bank sends the buyer back to; a reading of the same order does not take that away. */
function withReturnUrl(order: Order, { paymentStep: { returnUrl } }: Order): Order {
  const isKnown = returnUrl !== undefined && order.paymentStep.returnUrl === undefined;
  return isKnown ? { ...order, paymentStep: { ...order.paymentStep, returnUrl } } : order;
}

/** A late answer. After one from the future the relay's clock was put right, and its times say nothing for once. */
function isOlder(order: Order, before: Order, now: number): boolean {
  const known = Date.parse(before.updatedAt);
  return Date.parse(order.updatedAt) < known && known <= now + CLOCKS_DIFFER;
}

/** The relay has cancelled it: whatever was asked is answered, and how the order stands now is in the answer. */
function cancelled(state: OpenState, order: Order, now: number): Next {
  if (order.id !== state.order.id) return stay(state);
  const { cancel: _, ...rest } = state;
  return heard(rest, order, now);
}

/** The relay answers (again): that it once did not is no longer worth a word. */
function answered(state: OpenState): OpenState {
  if (!state.unread) return state;
  const { unread: _, ...rest } = state;
  return rest;
}

/** The relay saw the try and says that the money is due again, or says only now how to pay: nothing was taken. */
function isPayableNow({ at, order: before }: OpenState, order: Order): boolean {
  const wasPayable = before.payment === 'unknown' || paymentEffects(before).length > 0;
  return at === 'confirming' && !wasPayable && paymentEffects(order).length > 0;
}

/** Paid and under way, or over; undefined while the money is open. A word that is not known settles nothing. */
function settledState({ order: { payment, status } }: Opened): 'following' | 'ended' | undefined {
  if (status === 'REFUNDED' || status === 'DELETED') return 'ended';
  if (payment === 'failed' || payment === 'cancelled' || payment === 'refunded') return 'ended';
  return payment === 'paid' || payment === 'none' ? 'following' : undefined;
}

function follow(at: 'following' | 'ended', opened: Opened, before: Order | undefined): Next {
  const { order, announced = [] } = opened;
  const { id: orderId, reference, total, payment } = order;
  const effects: FlowEffect[] = [...statusTold(order, before)];
  if (!before && at === 'following') effects.push(followOrder(opened));
  if (isSettled(order) && !(before && isSettled(before))) effects.push({ do: 'settle-order', orderId });
  const isPaid = at === 'following' && payment === 'paid';
  if (isPaid && !announced.includes('paid')) {
    effects.push({ do: 'announce', announcement: { event: 'paid', orderId, reference, total } });
  }
  if (payment === 'failed' && before?.payment !== 'failed') {
    effects.push({ do: 'announce', announcement: { event: 'payment-fail', orderId, code: 'payment-declined' } });
  }
  const isActive = at === 'following' && order.status === 'ACTIVE';
  if (isActive && !announced.includes('active')) {
    effects.push({ do: 'announce', announcement: { event: 'active', orderId, reference } });
  }
  const { cancel, ...rest } = withAnnounced(opened, isPaid, isActive);
  return [{ at, ...rest, ...(at === 'following' && cancel && { cancel }) }, effects];
}

function withAnnounced(opened: Opened, isPaid: boolean, isActive: boolean): Opened {
  const { announced = [] } = opened;
  const told = (['paid', 'active'] as const).filter(
    (event) => announced.includes(event) || (event === 'paid' ? isPaid : isActive),
  );
  return { ...opened, ...(told.length > 0 && { announced: told }) };
}

/** The buyer has what was ordered, as far as the money goes: the same again takes a fresh key and the buyer's word. */
function isSettled({ payment, status }: Order): boolean {
  return payment === 'paid' || (payment === 'none' && status !== 'REFUNDED' && status !== 'DELETED');
}

/** The one thing that pays: a redirect, a confirmation in the page, or nothing. Only money that is due is asked for. */
function paymentEffects(order: Order): readonly FlowEffect[] {
  if (order.payment !== 'due') return [];
  const { redirectUrl, paymentLink, clientSecret } = order.paymentStep;
  const url = redirectUrl ?? paymentLink;
  if (url !== undefined) return [{ do: 'redirect', orderId: order.id, url }];
  return clientSecret === undefined ? [] : [{ do: 'confirm-payment', order, step: order.paymentStep }];
}

function withSnapshot(order: Order, snapshot: OrderSnapshot): Order {
  const { items, cancellableUntil, ...rest } = snapshot;
  const { cancellableUntil: _, ...known } = order;
  return {
    ...known,
    ...rest,
    ...(cancellableUntil !== undefined && { cancellableUntil }),
    items: order.items.map((item) => ({
      ...item,
      status: items.find(({ id }) => id === item.id)?.status ?? item.status,
    })),
  };
}

function statusTold(order: Order, before: Order | undefined): readonly FlowEffect[] {
  const { id: orderId, status, payment } = order;
  if (before && before.status === status && before.payment === payment) return [];
  return [{ do: 'announce', announcement: { event: 'status', orderId, status, payment } }];
}

const followOrder = (opened: Opened): FlowEffect => ({ do: 'follow-order', opened });

const started = ({ order }: Opened): FlowEffect => ({
  do: 'announce',
  announcement: { event: 'payment-start', orderId: order.id, paymentType: order.paymentStep.type },
});

function openedOf({ order, token, draft, agreed, announced, cancel, byCard }: Opened): Opened {
  return {
    order,
    token,
    draft,
    ...(agreed && { agreed }),
    ...(announced && { announced }),
    ...(cancel && { cancel }),
    ...(byCard && { byCard }),
  };
}
