import type { Receipt } from '../../contract/order.js';
import type { FieldProblem } from '../../contract/problem.js';
import type { ProblemCode } from '../../contract/problem-codes.js';
import { VendorBusyError, VendorUnavailableError } from './vendor.js';

/** What a problem may say beyond its code. */
export interface ProblemDetails {
  readonly errors?: readonly FieldProblem[];
  /** Whole seconds. */
  readonly retryAfter?: number;
  /** The receipt that `order-exists` carries. */
  readonly receipt?: Receipt;
  /** For the log only. */
  readonly cause?: unknown;
}

/** A reason not to do what was asked; the routes answer with it as RFC 9457 problem details. */
export class RelayProblem extends Error {
  override readonly name = 'RelayProblem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

/** Seconds a client is asked to wait when the vendor gave no answer: the widget tries once a minute (design.md 5, rule 2). */
const UNAVAILABLE_RETRY_AFTER = 60;

/** The problem a call to the vendor ended with. */
export function vendorProblem(cause: unknown): RelayProblem {
  if (cause instanceof RelayProblem) return cause;
  if (cause instanceof VendorBusyError) {
    return new RelayProblem('rate-limited', { retryAfter: Math.max(1, Math.ceil(cause.retryAfter)), cause });
  }
  if (cause instanceof VendorUnavailableError) {
    return new RelayProblem('vendor-unavailable', { retryAfter: UNAVAILABLE_RETRY_AFTER, cause });
  }
  return new RelayProblem('vendor-failed', { cause });
}

/** Waits for a call to the vendor; what it throws becomes a {@link RelayProblem}. */
export async function fromVendor<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (cause) {
    throw vendorProblem(cause);
  }
}
