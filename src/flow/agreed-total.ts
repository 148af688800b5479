import type { Failure } from '../domain/failure/failure.js';
import type { Opened } from './state.js';

/**
 * Why an order is not paid: the relay says another total than the buyer agreed to. What is shown, what the payment
 * provider holds and what the order says must be the same amount and currency (design.md 6).
 */
export function otherTotal({ order: { total, reference }, agreed }: Opened): Failure | undefined {
  if (!agreed || (agreed.amount === total.amount && agreed.currency === total.currency)) return undefined;
  return { code: 'total-differs', retryable: false, reference };
}
