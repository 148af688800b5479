import type { Failure } from '../domain/failure/failure.js';
import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';

/** Long enough to be found in a log, short enough to be read out on the telephone. */
const REFERENCE_LENGTH = 8;

/**
 * The one place where what was thrown becomes a `Failure`. Retryable is everything but a refusal: no answer, a server
 * error, too many requests, an answer that cannot be read (then nobody knows whether the request was carried out).
 * What was thrown goes to the log.
 */
export function toFailure(thrown: unknown, { log, randomId }: Pick<RelayClient, 'log' | 'randomId'>): Failure {
  const error = thrown instanceof RelayError ? thrown : new RelayError('internal', { cause: thrown });
  const { code } = error;
  const { problem, retryAfter } = error.details;
  const reference = problem?.reference ?? randomId().slice(0, REFERENCE_LENGTH);
  log({ code, reference, cause: thrown });
  return {
    code,
    retryable: !error.isRefusal,
    reference,
    ...(problem?.errors && { fields: problem.errors }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
