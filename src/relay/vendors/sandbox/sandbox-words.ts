import type { OrderStatus, PaymentState } from '../../../contract/order-status.js';
import type { WirePayment, WireState } from './wire.js';

const STATUS: Readonly<Record<WireState, OrderStatus>> = {
  created: 'CREATED',
  deferred: 'DEFERRED',
  pending: 'PENDING',
  'will be active': 'WILL_BE_ACTIVE',
  active: 'ACTIVE',
  expired: 'EXPIRED',
  refunded: 'REFUNDED',
  deleted: 'DELETED',
  partial: 'PARTIAL',
  'needs attention': 'NEEDS_ATTENTION',
};

const PAYMENT: Readonly<Record<WirePayment, PaymentState>> = {
  open: 'due',
  authorising: 'processing',
  settled: 'paid',
  refused: 'failed',
  cancelled: 'cancelled',
  returned: 'refunded',
};

/** The contract's word for a state of the sandbox's. A word that is not in the table reads as `UNKNOWN`. */
export function orderStatusOf(word: string): OrderStatus {
  return lookUp(STATUS, word) ?? 'UNKNOWN';
}

/** The contract's word for the state of a payment. A word that is not in the table reads as `unknown`. */
export function paymentStateOf(word: string): PaymentState {
  return lookUp(PAYMENT, word) ?? 'unknown';
}

/** Own entries only: `constructor` is no state. */
function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
