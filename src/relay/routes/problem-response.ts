import type { Context } from 'hono';
import type { Problem } from '../../contract/problem.js';
import { PROBLEM_CODES, type ProblemCode } from '../../contract/problem-codes.js';
import { RelayProblem } from '../core/relay-problem.js';
import type { RelayEnv } from './relay-app.js';

/** For developers; what a buyer reads is the widget's, chosen by the code. */
const TITLES: Record<ProblemCode, string> = {
  'invalid-request': 'The request cannot be understood.',
  'idempotency-key-missing': 'The header Idempotency-Key is missing.',
  'token-missing': 'The order token is missing.',
  'token-refused': 'The order token or signature is not valid here.',
  'origin-refused': 'Pages of this origin may not use this relay.',
  'not-found': 'There is nothing at this address.',
  'order-not-found': 'There is no order with this key, and the key is closed.',
  'already-ordered': 'The vendor has another order for this vehicle and time.',
  'order-exists': 'The order with this key exists.',
  'price-changed': 'The price is not what the request says.',
  'product-offline': 'A product cannot be bought now.',
  'cancel-refused': 'The order cannot be cancelled.',
  'code-used': 'The code was used, or its time is over.',
  'body-too-large': 'The body is larger than the relay takes.',
  'not-json': 'The body must be JSON and say so.',
  'validation-failed': 'Fields are missing or not valid.',
  'idempotency-key-reused': 'The key belongs to an order with other content.',
  'payment-refused': 'The payment was refused.',
  'rate-limited': 'Too many requests.',
  internal: 'The relay failed.',
  'vendor-failed': 'The vendor gave an answer that cannot be used.',
  'order-in-progress': 'The order with this key is being placed.',
  'vendor-unavailable': 'The vendor gives no answer.',
};

/** Any error as RFC 9457 problem details. What is not a `RelayProblem` is `internal`, and none of its text gets out. */
export function problemResponse(error: unknown, c: Context<RelayEnv>): Response {
  const problem = error instanceof RelayProblem ? error : new RelayProblem('internal', { cause: error });
  const { code, details } = problem;
  c.set('code', code);
  if (PROBLEM_CODES[code] >= 500) c.set('failure', problem);
  const body: Problem = {
    type: `urn:vignette-checkout:problem:${code}`,
    title: TITLES[code],
    status: PROBLEM_CODES[code],
    code,
    reference: c.get('reference'),
    ...(details.errors && { errors: [...details.errors] }),
    ...(details.retryAfter !== undefined && { retryAfter: details.retryAfter }),
    ...(details.receipt && { receipt: details.receipt }),
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  if (details.retryAfter !== undefined) headers.set('Retry-After', String(details.retryAfter));
  if (code === 'token-missing') headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(body), { status: PROBLEM_CODES[code], headers });
}
