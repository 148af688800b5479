import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { errorFields } from '../core/log-entry.js';
import { newReference } from '../core/random-names.js';
import type { RelayCore } from '../core/relay-core.js';
import type { RelayEnv } from './relay-app.js';

/** Gives every request a reference and writes one log line when it is answered. */
export function observe({
  clock,
  randomBytes,
  log,
}: Pick<RelayCore, 'clock' | 'randomBytes' | 'log'>): MiddlewareHandler<RelayEnv> {
  return async (c, next) => {
    const started = clock();
    const reference = newReference(randomBytes, 'R');
    c.set('reference', reference);
    await next();
    const code = c.get('code');
    const failure = c.get('failure');
    log({
      at: started,
      event: 'request',
      reference,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      duration: clock() - started,
      ...(code !== undefined && { code }),
      ...(failure !== undefined && errorFields(failure)),
    });
  };
}
