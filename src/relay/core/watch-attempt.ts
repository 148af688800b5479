import type { Receipt } from '../../contract/order.js';
import type { ProblemCode } from '../../contract/problem-codes.js';
import type { OrderRequest } from '../../contract/order-request.js';
import type { IdempotencyRecord } from './idempotency-record.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem } from './relay-problem.js';
import type { VendorOrder } from './vendor.js';

/** After so many attempts the widget gives up and tells the buyer (design.md 5, rule 2). */
const MOST_ATTEMPTS = 5;

/** Problems that say nothing about the order. Another attempt that is under way is none of them: it has its own end. */
const WITHOUT_ANSWER: ReadonlySet<ProblemCode> = new Set(['vendor-unavailable', 'vendor-failed', 'rate-limited']);

/** Whether an attempt that was thrown out of has told the client something about its order. */
export function isAnswer(error: unknown): boolean {
  return error instanceof RelayProblem && !WITHOUT_ANSWER.has(error.code);
}

/**
 * Calls for a person when the last attempt that the widget makes with a key comes to nothing: once for a key. What the
 * attempt answers or throws is passed on.
 */
export async function watchAttempt(
  { log, clock }: Pick<RelayCore, 'log' | 'clock'>,
  { attempts, reference }: IdempotencyRecord,
  attempt: Promise<Receipt>,
): Promise<Receipt> {
  try {
    return await attempt;
  } catch (error) {
    if (attempts === MOST_ATTEMPTS && !isAnswer(error)) log({ at: clock(), event: 'order-not-processed', reference });
    throw error;
  }
}

/** Calls for a person when the vendor's order costs something else than what the buyer agreed to. */
export function compareTotals(
  { log, clock }: Pick<RelayCore, 'log' | 'clock'>,
  { reference }: IdempotencyRecord,
  agreed: OrderRequest['total'],
  { total }: VendorOrder,
): void {
  const isSame = total.amount === agreed.amount && total.currency === agreed.currency;
  if (!isSame) log({ at: clock(), event: 'total-differs', reference });
}
