import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { addressFrom, originsFrom, portFrom, secretFrom } from '../relay/hosts/read-settings.js';
import { runServer } from '../relay/hosts/run-server.js';
import type { RelayElsewhere } from './open-backend.js';
import { type Demo, serveDemo } from './serve-demo.js';

const DEFAULT_PORT = '4173';

/** Built, this file is `dist/server/serve.js`, and what browsers get stands in `dist/web`. */
const WEB = fileURLToPath(new URL('../web/', import.meta.url));

/** Where `RELAY_URL` names a relay, this process is the sandbox vendor and the demo's pages before it. */
function elsewhere(env: NodeJS.ProcessEnv): RelayElsewhere | undefined {
  if (env['RELAY_URL'] === undefined) return undefined;
  return {
    url: addressFrom('RELAY_URL', env['RELAY_URL']),
    vendorKey: secretFrom('VENDOR_KEY', env['VENDOR_KEY']),
    webhookSecret: secretFrom('VENDOR_WEBHOOK_SECRET', env['VENDOR_WEBHOOK_SECRET']),
  };
}

async function start(): Promise<Demo> {
  const { env } = process;
  const relayElsewhere = elsewhere(env);
  const databaseUrl = env['DATABASE_URL'];
  return serveDemo({
    port: portFrom('PORT', env['PORT'] ?? DEFAULT_PORT),
    hostname: env['HOST'] ?? '127.0.0.1',
    data: env['VIGNETTE_DATA'] ?? '.data',
    web: WEB,
    origins: originsFrom('VIGNETTE_ORIGINS', env['VIGNETTE_ORIGINS'] ?? ''),
    ...(relayElsewhere && { relayElsewhere }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    clock: Date.now,
    randomBytes: (count) => randomBytes(count),
    log: (line) => console.error(line),
  });
}

await runServer(start, ({ url }) => `The demo is at ${url}/ (all pages: ${url}/index)`);
