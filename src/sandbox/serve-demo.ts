import { join } from 'node:path';
import { newSecret, type RandomBytes } from '../relay/core/random-names.js';
import type { LogEntry } from '../relay/core/log-entry.js';
import { systemSchedule } from '../relay/core/schedule.js';
import { type Host, listen } from '../relay/hosts/node-host.js';
import { createRelay, type Relay } from '../relay/routes/create-relay.js';
import type { Store } from '../relay/core/store.js';
import { openPglite } from '../relay/store/open-pglite.js';
import { createSandboxVendor } from '../relay/vendors/sandbox/sandbox-vendor.js';
import { openFileJournal } from './orders/file-journal.js';
import { createSandbox, type Sandbox } from './service/create-sandbox.js';
import { API_PATH, createSite } from './web/create-site.js';
import { readWebFiles } from './web/web-files.js';

/** How the demo is started. */
export interface DemoOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly hostname: string;
  /** Folder for the orders of relay and sandbox; made where it is missing. */
  readonly data: string;
  /** Folder with what was built for browsers. */
  readonly web: string;
  /** Origins of further pages that may use the relay, exactly as a browser writes them: `http://localhost:3000`. */
  readonly origins?: readonly string[];
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly log: (line: string) => void;
}

/** A running demo. */
export interface Demo {
  /** Where to look at it: `http://localhost:4173`. */
  readonly url: string;
  /** Frees the port and gives the data folder back. */
  close(): Promise<void>;
}

/**
 * Starts relay, sandbox and demo pages on one port. `localhost` and `127.0.0.1` are two origins of it.
 *
 * @throws Error with one line for whoever starts it: nothing built, port taken, data folder in use or not writable.
 */
export async function serveDemo(options: DemoOptions): Promise<Demo> {
  const files = readWebFiles(options.web);
  let answer = async (_request: Request) => new Response('Starting', { status: 503, headers: { 'retry-after': '1' } });
  const host = await listen({ fetch: (request) => answer(request), ...options });
  try {
    const publicUrl = `http://localhost:${host.port}`;
    const affiliateUrl = `http://127.0.0.1:${host.port}`;
    const { relay, sandbox, close } = await openBackend(options, host, publicUrl, affiliateUrl);
    const setting = { publicUrl, affiliateUrl, switches: sandbox.switches };
    answer = createSite({
      relay: (request) => relay.fetch(request),
      sandbox: (request) => sandbox.fetch(request),
      files,
      setting,
    });
    return { url: publicUrl, close };
  } catch (error) {
    await host.close();
    throw error;
  }
}

/** The store's lock guards the whole data folder, so the sandbox's journal is opened behind it. */
async function openBackend(options: DemoOptions, host: Host, publicUrl: string, affiliateUrl: string) {
  const store = await openPglite(join(options.data, 'relay'));
  try {
    const { relay, sandbox } = connect(options, store, publicUrl, affiliateUrl);
    return {
      relay,
      sandbox,
      close: async () => {
        await host.close();
        sandbox.close();
        await relay.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A relay and the vendor it asks, in one process but speaking as if they were two. */
function connect(
  { data, origins = [], clock, randomBytes, log }: DemoOptions,
  store: Store,
  publicUrl: string,
  affiliateUrl: string,
): { readonly relay: Relay; readonly sandbox: Sandbox } {
  const key = newSecret(randomBytes);
  const webhookSecret = newSecret(randomBytes);
  const sandbox = createSandbox({
    journal: openFileJournal(join(data, 'sandbox', 'orders.jsonl')),
    clock,
    randomBytes,
    schedule: systemSchedule,
    key,
    publicUrl,
    webhook: {
      url: `${publicUrl}${API_PATH}/webhooks/sandbox`,
      secret: webhookSecret,
      // The first webhooks are sent while the relay is still being made; it is there one turn later.
      fetch: async (request) => {
        await Promise.resolve();
        return relay.fetch(request);
      },
    },
    log,
  });
  const relay = createRelay({
    vendor: createSandboxVendor({
      baseUrl: publicUrl,
      key,
      webhookSecret,
      fetch: (request) => sandbox.fetch(request),
    }),
    store,
    allowedOrigins: [publicUrl, affiliateUrl, ...origins],
    clock,
    randomBytes,
    log: (entry) => logFailures(entry, log),
    basePath: API_PATH,
  });
  return { relay, sandbox };
}

/** Requests that went well are not worth a line here. */
function logFailures(entry: LogEntry, log: (line: string) => void): void {
  if (entry.event !== 'request' || (entry.status ?? 0) >= 500) log(JSON.stringify(entry));
}
