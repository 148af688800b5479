import type { MiddlewareHandler } from 'hono';
import type { RelayEnv } from './relay-app.js';

/** Answers are data for their own reader: never sniffed, framed, or kept, unless the route says that it may be kept. */
export const securityHeaders: MiddlewareHandler<RelayEnv> = async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};
