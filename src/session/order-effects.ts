import { cancelOrder } from '../api/cancel-order.js';
import { createOrder } from '../api/create-order.js';
import { getOrder } from '../api/get-order.js';
import { getOrderByKey } from '../api/get-order-by-key.js';
import { RelayError } from '../api/relay-error.js';
import { resumeOrder } from '../api/resume-order.js';
import type { Receipt } from '../contract/order.js';
import type { Money } from '../contract/primitives.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { ResumeFrom } from '../flow/state.js';
import type { OrderVisit } from './visit.js';

/** The effects that ask the relay about an order. */
export type OrderEffect = Extract<
  FlowEffect,
  { do: 'create-order' | 'look-up-order' | 'resume-order' | 'read-order' | 'cancel-order' }
>;

/**
 * Asks the relay, and says what it answered.
 *
 * @throws RelayError when it gave no answer, or said no.
 */
export async function orderEffect(visit: OrderVisit, effect: OrderEffect, signal: AbortSignal): Promise<FlowEvent> {
  const { client, edge } = visit;
  const now = () => edge.clock.now();
  switch (effect.do) {
    case 'create-order': {
      const receipt = await createOrder(client, effect.key, effect.request, signal);
      return { type: 'order-placed', key: effect.key, receipt, now: now() };
    }
    case 'look-up-order': {
      const found = await getOrderByKey(client, effect.key, signal);
      return { type: 'looked-up', key: effect.key, found, now: now() };
    }
    case 'resume-order': {
      const receipt = await reopen(visit, effect.from, signal);
      return { type: 'resumed', receipt, ...agreedOn(visit, receipt, effect.from), now: now() };
    }
    case 'read-order': {
      const { order, token } = effect.opened;
      const read = await getOrder(client, { orderId: order.id, token }, signal);
      return { type: 'order-read', order: read, now: now() };
    }
    case 'cancel-order': {
      const { order, token } = effect.opened;
      const cancelled = await cancelOrder(client, { orderId: order.id, token }, signal);
      return { type: 'order-cancelled', order: cancelled, now: now() };
    }
  }
}

/** What the buyer agreed to pay when this browser placed the order. */
function agreedOn({ order, intents }: OrderVisit, receipt: Receipt, from: ResumeFrom): { readonly agreed?: Money } {
  const key = from.by === 'key' ? from.key : order.find(receipt.order.id)?.key;
  const agreed = key === undefined ? undefined : intents.find(key)?.total;
  return agreed ? { agreed } : {};
}

function reopen(visit: OrderVisit, from: ResumeFrom, signal: AbortSignal): Promise<Receipt> {
  switch (from.by) {
    case 'code':
      return byCode(visit, from, signal);
    case 'token':
      return byToken(visit, from, signal);
    case 'key':
      return byKey(visit, from.key, signal);
  }
}

/** A used or strange code is no loss while this browser still has the token of the order. */
async function byCode(
  visit: OrderVisit,
  from: Extract<ResumeFrom, { by: 'code' }>,
  signal: AbortSignal,
): Promise<Receipt> {
  try {
    return await resumeOrder(visit.client, from, signal);
  } catch (error) {
    const known = visit.order.find(from.orderId);
    if (!known || !(error instanceof RelayError) || !error.isRefusal) throw error;
    return byToken(visit, known, signal);
  }
}

async function byToken(
  { client }: OrderVisit,
  { orderId, token }: { readonly orderId: string; readonly token: string },
  signal: AbortSignal,
): Promise<Receipt> {
  const order = await getOrder(client, { orderId, token }, signal);
  // Only a receipt says where the bank sends the buyer back to; the last one is spent, or forgotten with the page.
  if (order.payment !== 'due' || order.paymentStep.clientSecret === undefined) return { order, token };
  try {
    return await resumeOrder(client, { orderId, code: token }, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof RelayError)) throw error;
    return { order, token };
  }
}

async function byKey({ client }: OrderVisit, key: string, signal: AbortSignal): Promise<Receipt> {
  const found = await getOrderByKey(client, key, signal);
  if (found === 'none') throw new RelayError('order-not-found', { status: 404 });
  if (found === 'in-progress') throw new RelayError('order-in-progress', { status: 503 });
  return found;
}
