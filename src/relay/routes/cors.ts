import type { MiddlewareHandler } from 'hono';
import { RelayProblem } from '../core/relay-problem.js';
import type { RelayEnv, RelayServices } from './relay-app.js';

const ALLOWED_HEADERS = 'Authorization, Idempotency-Key, Last-Event-ID, Content-Type';
/** Seconds; the most that Chromium keeps. */
const PREFLIGHT_LIFETIME = '7200';

/**
 * Lets pages of listed origins in, by their exact origin, and refuses all others before anything is done. A request
 * without an origin comes from a server, or is a plain GET of the relay's own pages.
 */
export function cors({ allows }: Pick<RelayServices, 'allows'>): MiddlewareHandler<RelayEnv> {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && !allows(origin, c.req.url)) throw new RelayProblem('origin-refused');
    if (origin !== undefined && isPreflight(c.req.raw)) return preflightAnswer(origin);
    await next();
    c.header('Vary', 'Origin', { append: true });
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    return undefined;
  };
}

function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

function preflightAnswer(origin: string): Response {
  const headers = {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': ALLOWED_HEADERS,
    'Access-Control-Max-Age': PREFLIGHT_LIFETIME,
    Vary: 'Origin',
  };
  return new Response(null, { status: 204, headers });
}

/** Which origins may use the relay: the listed ones, and the relay's own, which is `ownOrigin` or that of the request. */
export function originCheck(allowedOrigins: readonly string[], ownOrigin?: string): RelayServices['allows'] {
  const listed = new Set(allowedOrigins);
  return (origin, requestUrl) => listed.has(origin) || origin === (ownOrigin ?? new URL(requestUrl).origin);
}
