import type { Receipt } from '../contract/order.js';
import type { Failure } from '../domain/failure/failure.js';
import type { FlowEffect } from './effect.js';
import type { FlowEvent } from './event.js';
import { formAt } from './form.js';
import { ATTEMPT_GAP, MOST_ATTEMPTS, nextAttemptAt } from './intent.js';
import { type Next, stay } from './next.js';
import { refusal } from './refusal.js';
import { openOrder } from './settling.js';
import type { FlowState, Placing } from './state.js';

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
      return event.type === 'check-pressed' ? lookUp(state) : stay(state);
  }
}

function preparing(state: PlacingState, event: FlowEvent): Next {
  if (event.type === 'payment-not-prepared') {
    return [backToPay(state, event.failure), []];
  }
  if (event.type !== 'payment-prepared') return stay(state);
  const { paymentMethodId } = event;
  const payment = { ...state.request.payment, ...(paymentMethodId !== undefined && { paymentMethodId }) };
  return attempt({ ...placingOf(state), request: { ...state.request, payment } }, event.now);
}

/** Sends the order, unless the last attempt was less than a minute ago. The count is stored before the first byte. */
function attempt(state: Placing, now: number): Next {
  const retryAt = nextAttemptAt(state.intent);
  if (retryAt > now) return wait(state, retryAt, { code: 'order-in-progress', retryable: true });
  const intent = { ...state.intent, attempts: state.intent.attempts + 1, lastAttemptAt: now };
  return [
    { ...state, at: 'ordering', intent },
    [
      { do: 'remember-intent', intent },
      { do: 'create-order', key: intent.key, request: state.request },
    ],
  ];
}

function failed(state: PlacingState, failure: Failure, now: number): Next {
  if (!failure.retryable) return refusal(state, failure);
  if (state.intent.attempts >= MOST_ATTEMPTS) return giveUp(state, failure);
  const asked = now + (failure.retryAfter ?? 0) * 1000;
  return wait(placingOf(state), Math.max(asked, now + ATTEMPT_GAP), failure);
}

function wait(state: Placing, retryAt: number, failure: Failure): Next {
  return [{ ...state, at: 'waiting', retryAt, failure }, [{ do: 'wake', at: retryAt }]];
}

function waiting(state: Extract<PlacingState, { at: 'waiting' }>, event: FlowEvent): Next {
  if (event.type === 'stop-pressed') return lookUp(state);
  if (event.type !== 'woke' || event.now < state.retryAt) return stay(state);
  const { retryAt: _, failure: __, ...rest } = state;
  return attempt(placingOf(rest), event.now);
}

function lookUp(state: Extract<PlacingState, { at: 'waiting' | 'not-processed' }>): Next {
  return [
    { ...placingOf(state), at: 'looking-up', failure: state.failure },
    [{ do: 'look-up-order', key: state.intent.key }],
  ];
}

function lookingUp(state: Extract<PlacingState, { at: 'looking-up' }>, event: FlowEvent): Next {
  if (event.type === 'look-up-failed') return unknown(state, event.failure);
  if (event.type !== 'looked-up') return stay(state);
  switch (event.found) {
    case 'none':
      return [backToPay(state, state.failure), [{ do: 'forget-intent', key: state.intent.key }]];
    case 'in-progress':
      return unknown(state, state.failure);
    default:
      return placed(state, event.found, event.now);
  }
}

/** Nothing new is known: on with the attempts that are left, or none. */
function unknown(state: Extract<PlacingState, { at: 'looking-up' }>, failure: Failure): Next {
  const placing = placingOf(state);
  return state.intent.attempts >= MOST_ATTEMPTS
    ? [{ ...placing, at: 'not-processed', failure }, []]
    : wait(placing, nextAttemptAt(state.intent), failure);
}

function giveUp(state: PlacingState, failure: Failure): Next {
  const { code, reference } = failure;
  return [
    { ...placingOf(state), at: 'not-processed', failure },
    [{ do: 'announce', announcement: { event: 'error', code, ...(reference !== undefined && { reference }) } }],
  ];
}

function placed({ draft, intent }: Placing, { order, token }: Receipt, now: number): Next {
  const { id: orderId, reference, total } = order;
  const [next, effects] = openOrder({ order, token, draft }, now);
  const told: readonly FlowEffect[] = [
    { do: 'remember-order', orderId, token, key: intent.key },
    { do: 'announce', announcement: { event: 'order', orderId, reference, total } },
  ];
  return [next, [...told, ...effects]];
}

function backToPay({ catalogue, draft, plate }: Placing, failure: Failure): FlowState {
  return { ...formAt('pay', catalogue, draft, { code: 'refused', failure }), plate };
}

function placingOf({ catalogue, draft, plate, intent, request }: Placing): Placing {
  return { catalogue, draft, plate, intent, request };
}
