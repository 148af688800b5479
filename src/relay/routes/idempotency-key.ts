import { RelayProblem } from '../core/relay-problem.js';

/**
 * The key of the buyer's intent, from the header `Idempotency-Key`. It opens the order's receipt, so it must be long
 * enough not to be guessed: 16 to 200 visible ASCII letters.
 *
 * @throws RelayProblem `idempotency-key-missing`, or `invalid-request` for one that is no such key.
 */
export function idempotencyKey(headers: Headers): string {
  const key = headers.get('idempotency-key');
  if (key === null || key === '') throw new RelayProblem('idempotency-key-missing');
  if (!/^[\x21-\x7e]{16,200}$/.test(key)) throw new RelayProblem('invalid-request');
  return key;
}
