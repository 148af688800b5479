import type { OrderBook } from '../orders/order-book.js';
import type { CardKind, OrderFacts } from '../orders/order-facts.js';
import { canReturnTo } from '../service/return-url.js';
import { redirects } from './method-type.js';
import { intentAt } from './payment-intent.js';
import type { ConfirmIntent, StripeFault, StripeIntent } from './stripe-wire.js';

/** The stand-in's answer: an intent, or an error in Stripe's shape with its HTTP status. */
export type IntentAnswer =
  | { readonly ok: true; readonly intent: StripeIntent }
  | { readonly ok: false; readonly status: 400 | 402; readonly fault: StripeFault['error'] };

/** Where intents are kept. */
export interface IntentDesk {
  readonly book: OrderBook;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly publicUrl: string;
}

/** Confirms an intent: it is paid, declined, or the buyer is asked by the bank. */
export function confirmIntent(desk: IntentDesk, order: OrderFacts, request: ConfirmIntent): IntentAnswer {
  const { status, payment_method_types } = read(desk, order);
  if (status === 'succeeded' || status === 'canceled' || status === 'processing') return unexpectedState(desk, order);
  if (!payment_method_types.includes(request.type)) {
    return invalid('payment_method_types', `The payment method type ${request.type} is not allowed for this intent.`);
  }
  if (redirects(request.type)) return sendToBank(desk, order, request);
  const card = cardOf(desk, order, request);
  if (!card) return invalid('payment_method', 'There is no such payment method, or it was used before.');
  if (card === 'declined' || isFirstDecline(order)) return decline(desk, order);
  const asks = card === 'authentication' || order.placed.story === 'stripe-action';
  return act(desk, order, asks ? 'sent-to-bank' : 'approved');
}

/** Takes the buyer's answer to the bank's question inside the page. */
export function authenticateIntent(desk: IntentDesk, order: OrderFacts, outcome: 'complete' | 'fail'): IntentAnswer {
  const { status, redirect_url } = read(desk, order);
  if (status !== 'requires_action' || redirect_url !== null) return unexpectedState(desk, order);
  return act(desk, order, outcome === 'complete' ? 'approved' : 'refused');
}

function sendToBank(desk: IntentDesk, order: OrderFacts, { return_url }: ConfirmIntent): IntentAnswer {
  if (return_url === undefined || !canReturnTo(return_url)) {
    return invalid('return_url', 'A return_url on https is required for a payment method that redirects.');
  }
  if (isFirstDecline(order)) return decline(desk, order);
  desk.book.act({ order: order.placed.id, at: desk.clock(), act: 'sent-to-bank', returnUrl: return_url });
  return { ok: true, intent: read(desk, order) };
}

/**
 * After a refusal the order's own card is gone: the page has to name another one. The card in a wallet is fine; what
 * becomes of it is the story's.
 */
function cardOf({ book }: IntentDesk, { placed, acts }: OrderFacts, request: ConfirmIntent): CardKind | undefined {
  if (request.card) return request.card;
  if (request.wallet) return 'fine';
  const wasRefused = acts.some(({ act }) => act === 'refused');
  const { payment_method: token = wasRefused ? undefined : placed.card?.token } = request;
  if (token === undefined) return undefined;
  return token === placed.card?.token ? placed.card.kind : book.usableCard(token);
}

/** The story `stripe-decline` declines once; the next attempt pays the same order. */
function isFirstDecline({ placed, acts }: OrderFacts): boolean {
  return placed.story === 'stripe-decline' && !acts.some(({ act }) => act === 'refused');
}

function decline(desk: IntentDesk, order: OrderFacts): IntentAnswer {
  desk.book.act({ order: order.placed.id, at: desk.clock(), act: 'refused' });
  return {
    ok: false,
    status: 402,
    fault: {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'generic_decline',
      message: 'Your card was declined.',
      payment_intent: read(desk, order),
    },
  };
}

function act(desk: IntentDesk, order: OrderFacts, what: 'approved' | 'refused' | 'sent-to-bank'): IntentAnswer {
  desk.book.act({ order: order.placed.id, at: desk.clock(), act: what });
  return { ok: true, intent: read(desk, order) };
}

/** The intent after all that was done to it just now. */
function read({ book, clock, publicUrl }: IntentDesk, order: OrderFacts): StripeIntent {
  return intentAt(book.find(order.placed.id) ?? order, clock(), publicUrl);
}

function unexpectedState(desk: IntentDesk, order: OrderFacts): IntentAnswer {
  const intent = read(desk, order);
  return {
    ok: false,
    status: 400,
    fault: {
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
      message: `This PaymentIntent's status is ${intent.status}.`,
      payment_intent: intent,
    },
  };
}

function invalid(param: string, message: string): IntentAnswer {
  const code = param === 'return_url' ? 'parameter_missing' : 'parameter_invalid';
  return { ok: false, status: 400, fault: { type: 'invalid_request_error', code, message, param } };
}
