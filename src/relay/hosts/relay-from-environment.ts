import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Log } from '../core/log-entry.js';
import { openStore } from '../store/open-store.js';
import { createSandboxVendor } from '../vendors/sandbox/sandbox-vendor.js';
import { addressFrom, originsFrom, portFrom, secretFrom } from './read-settings.js';
import type { RelayHostOptions } from './relay-host.js';

const DEFAULT_PORT = '8787';
/** Milliseconds. A look is one read by key in the relay's own database. */
const SHARED_LOOK = 2_000;

/**
 * A relay by itself, before a vendor that runs elsewhere, as the environment wants it: `PORT`, `HOST`,
 * `VIGNETTE_ORIGINS`; `VENDOR_URL`, `VENDOR_KEY`, `VENDOR_WEBHOOK_SECRET`; `DATABASE_URL`, or `VIGNETTE_DATA` for the
 * folder of its own database.
 *
 * @throws Error with one line for whoever starts it, when a setting is missing or wrong.
 */
export function relayFromEnvironment(env: NodeJS.ProcessEnv, log: Log): RelayHostOptions {
  const clock = Date.now;
  const databaseUrl = env['DATABASE_URL'];
  const folder = join(env['VIGNETTE_DATA'] ?? '.data', 'relay');
  return {
    port: portFrom('PORT', env['PORT'] ?? DEFAULT_PORT),
    hostname: env['HOST'] ?? '127.0.0.1',
    allowedOrigins: originsFrom('VIGNETTE_ORIGINS', env['VIGNETTE_ORIGINS'] ?? ''),
    vendor: createSandboxVendor({
      baseUrl: addressFrom('VENDOR_URL', env['VENDOR_URL']),
      key: secretFrom('VENDOR_KEY', env['VENDOR_KEY']),
      webhookSecret: secretFrom('VENDOR_WEBHOOK_SECRET', env['VENDOR_WEBHOOK_SECRET']),
      fetch: (request) => fetch(request),
    }),
    // Where several relays share a store, a webhook may come to another one.
    ...(databaseUrl !== undefined && { limits: { lookEvery: SHARED_LOOK } }),
    openStore: () => openStore({ folder, ...(databaseUrl !== undefined && { databaseUrl }), clock, log }),
    clock,
    randomBytes: (count) => randomBytes(count),
    log,
  };
}
