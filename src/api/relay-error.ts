import type { Problem } from '../contract/problem.js';

/** What is known of an answer that was no success. */
interface RelayErrorDetails {
  readonly cause?: unknown;
  /** The HTTP status; absent when there was no answer. */
  readonly status?: number;
  readonly problem?: Problem;
  /** Seconds that the relay asks to wait. */
  readonly retryAfter?: number;
}

/**
 * A call to the relay that did not bring what was asked: `network`, `timeout`, `malformed-answer`, or the code of the
 * relay's problem. Becomes a `Failure` in to-failure.ts and nowhere else.
 */
export class RelayError extends Error {
  override readonly name = 'RelayError';
  readonly code: string;
  readonly details: RelayErrorDetails;

  constructor(code: string, details: RelayErrorDetails = {}) {
    super(code, { cause: details.cause });
    this.code = code;
    this.details = details;
  }

  /** True when the relay has looked at the request and said no: the same request would be refused again. */
  get isRefusal(): boolean {
    const { status = 0 } = this.details;
    return status >= 400 && status < 500 && status !== 429;
  }
}
