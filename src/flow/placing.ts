import type { Receipt } from '../contract/order.js';
import type { Failure } from '../domain/failure/failure.js';
import type { FlowEffect } from './effect.js';
import type { FlowEvent } from './event.js';
import { formAt } from './form.js';
import { ATTEMPT_GAP, type Intent, latestIntent, madeElsewhere, MOST_ATTEMPTS, nextAttemptAt } from './intent.js';
import { type Next, stay } from './next.js';
import { errorTold, isRelaysWord, refusal, refusalTold } from './refusal.js';
import { openOrder, reopenOrder } from './settling.js';
import type { FlowState, Opened, Placing, Preparing } from './state.js';
import { readVehicle } from './vehicle-reading.js';

/** Pay was pressed, and nothing was sent for it. */
const UNSENT: Failure = { code: 'order-not-found', retryable: true };

type PlacingState = Extract<FlowState, { at: 'preparing' | 'ordering' | 'waiting' | 'looking-up' | 'not-processed' }>;

/** From the buyer's word to an order the relay knows (design, order safety rules 1 and 2). */
export function placing(state: PlacingState, event: FlowEvent): Next {
  if ('key' in event && event.key !== state.intent.key) return stay(state);
  if (event.type === 'order-placed') return placed(state, event.receipt, event.now);
  switch (state.at) {
    case 'preparing':
      return preparing(state, event);
    case 'ordering':
      return event.type === 'order-failed' ? failed(state, event.failure, event.now) : stay(state);
    case 'waiting':
      return waiting(state, event);
    case 'looking-up':
      return lookingUp(state, event);
    case 'not-processed':
      return event.type === 'check-pressed' ? lookUp(placingOf(state), state.failure) : stay(state);
  }
}

function preparing(state: Preparing, event: FlowEvent): Next {
  switch (event.type) {
    case 'payment-not-prepared':
      return [backToPay(state, event.failure), []];
    case 'pay-awaited':
      return [{ ...state, elsewhere: true }, []];
    case 'stop-pressed':
      return state.elsewhere ? [backToPay(state), []] : stay(state);
    case 'payment-prepared':
      return prepared(state, event);
    default:
      return stay(state);
  }
}

/** What another tab has sent for the same wish is looked for, not sent again. */
function prepared(state: Preparing, event: Extract<FlowEvent, { type: 'payment-prepared' }>): Next {
  const { paymentMethodId, known, now } = event;
  const payment = { ...state.request.payment, ...(paymentMethodId !== undefined && { paymentMethodId }) };
  const placing = { ...placingOf(state), request: { ...state.request, payment } };
  const elsewhere = madeElsewhere(state.intent, state.before, known, state.request);
  return elsewhere ? lookUp({ ...placing, intent: elsewhere }, UNSENT) : attempt(placing, now, state.intent, UNSENT);
}

/**
 * Sends the order, unless five attempts are used or the last one was less than a minute ago, in this tab or another. A
 * key that another tab has freed, or whose order it has paid or left, is never sent again, as after five attempts: it is
 * only looked up. The count is stored before the first byte.
 */
function attempt(state: Placing, now: number, remembered: Intent | 'forgotten' | undefined, failure: Failure): Next {
  if (remembered === 'forgotten' || remembered?.settled || remembered?.left) {
    return lookUp({ ...state, intent: { ...state.intent, attempts: MOST_ATTEMPTS } }, failure);
  }
  const known = latestIntent(state.intent, remembered);
  const placing = { ...state, intent: known };
  if (known.attempts >= MOST_ATTEMPTS) return giveUp(placing, failure);
  const retryAt = nextAttemptAt(known);
  if (retryAt > now) return wait(placing, retryAt, failure);
  const intent = { ...known, attempts: known.attempts + 1, lastAttemptAt: now, total: state.request.total };
  return [
    { ...state, at: 'ordering', intent },
    [
      { do: 'remember-intent', intent },
      { do: 'create-order', key: intent.key, request: state.request },
    ],
  ];
}

function failed(state: PlacingState, failure: Failure, now: number): Next {
  if (!failure.retryable) return refused(state, failure);
  if (state.intent.attempts >= MOST_ATTEMPTS) return giveUp(state, failure);
  const asked = now + (failure.retryAfter ?? 0) * 1000;
  return wait(placingOf(state), Math.max(asked, now + ATTEMPT_GAP), failure);
}

/**
 * The relay said no to this attempt. That it has no order at all is certain only when there was no attempt before
 * whose fate is unknown; else it is asked, and no key is free before it has said so.
 */
function refused(state: PlacingState, failure: Failure): Next {
  const isCertain = failure.code === 'order-not-found' || (state.intent.attempts <= 1 && freesTheKey(failure));
  const [next, effects] = isCertain ? refusal(state, failure) : lookUp(placingOf(state), failure);
  return [next, [...effects, ...refusalTold(failure)]];
}

/** The answer to a first attempt after which there is no order. With other content, the key may well have one. */
function freesTheKey({ code }: Failure): boolean {
  return isRelaysWord(code) && code !== 'idempotency-key-reused';
}

function wait(state: Placing, retryAt: number, failure: Failure): Next {
  return [{ ...state, at: 'waiting', retryAt, failure }, [{ do: 'wake', at: retryAt }]];
}

function waiting(state: Extract<PlacingState, { at: 'waiting' }>, event: FlowEvent): Next {
  const { retryAt, failure } = state;
  if (event.type === 'stop-pressed') return lookUp(placingOf(state), failure, retryAt);
  if (event.type !== 'woke') return stay(state);
  // A timer may be early, and the clock may have been put back.
  if (event.now < retryAt) return [state, [{ do: 'wake', at: retryAt }]];
  return attempt(placingOf(state), event.now, event.remembered, failure);
}

function lookUp(placing: Placing, failure: Failure, retryAt?: number): Next {
  return [
    { ...placing, at: 'looking-up', failure, ...(retryAt !== undefined && { retryAt }) },
    [{ do: 'look-up-order', key: placing.intent.key }],
  ];
}

function lookingUp(state: Extract<PlacingState, { at: 'looking-up' }>, event: FlowEvent): Next {
  const { failure } = state;
  if (event.type === 'look-up-failed') return unknown(state, failure.retryable ? event.failure : failure);
  if (event.type !== 'looked-up') return stay(state);
  switch (event.found) {
    case 'none':
      return refusal(state, failure);
    case 'in-progress':
      return unknown(state, failure);
    default:
      return found(state, event.found, event.now);
  }
}

/** Nothing new is known: on with the attempts that are left, or none. What was refused is not sent again. */
function unknown(state: Extract<PlacingState, { at: 'looking-up' }>, failure: Failure): Next {
  const placing = placingOf(state);
  return state.intent.attempts >= MOST_ATTEMPTS || !failure.retryable
    ? [{ ...placing, at: 'not-processed', failure }, []]
    : wait(placing, state.retryAt ?? nextAttemptAt(state.intent), failure);
}

function giveUp(state: Placing, failure: Failure): Next {
  return [{ ...placingOf(state), at: 'not-processed', failure }, [errorTold(failure)]];
}

/** The answer to an attempt: its payment is carried out at once. */
function placed(state: Placing, receipt: Receipt, now: number): Next {
  return withOrderTold(state, receipt, openOrder(openedFrom(state, receipt), now));
}

/** The buyer stopped, or the order may hold something else than was reviewed: nothing is carried out unasked. */
function found(state: Placing, receipt: Receipt, now: number): Next {
  return withOrderTold(state, receipt, reopenOrder(openedFrom(state, receipt), now, false));
}

function openedFrom({ draft, intent }: Placing, { order, token }: Receipt): Opened {
  return { order, token, draft, ...(intent.total && { agreed: intent.total }) };
}

function withOrderTold({ intent }: Placing, { order, token }: Receipt, [next, effects]: Next): Next {
  const { id: orderId, reference, total } = order;
  const told: readonly FlowEffect[] = [
    { do: 'remember-order', orderId, token, key: intent.key },
    { do: 'announce', announcement: { event: 'order', orderId, reference, total } },
  ];
  return [next, [...told, ...effects]];
}

function backToPay(state: Placing, failure?: Failure): FlowState {
  const { catalogue, draft } = state;
  return { ...formAt('pay', catalogue, draft, failure && { code: 'refused', failure }), ...readVehicle(state) };
}

function placingOf(state: Placing): Placing {
  const { catalogue, draft, intent, request } = state;
  return { catalogue, draft, ...readVehicle(state), intent, request };
}
