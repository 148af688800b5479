import { join } from 'node:path';
import type { LogEntry } from '../relay/core/log-entry.js';
import { newSecret, type RandomBytes } from '../relay/core/random-names.js';
import { systemSchedule } from '../relay/core/schedule.js';
import type { Store } from '../relay/core/store.js';
import { createRelay, type Relay } from '../relay/routes/create-relay.js';
import { lockFolder } from '../relay/store/folder-lock.js';
import { openStore } from '../relay/store/open-store.js';
import { createSandboxVendor } from '../relay/vendors/sandbox/sandbox-vendor.js';
import { openFileJournal } from './orders/file-journal.js';
import { createSandbox, type Sandbox } from './service/create-sandbox.js';
import { API_PATH } from './web/create-site.js';
import { forwardTo } from './web/forward.js';

/** A relay that runs in a process of its own, and what the sandbox shares with it. */
export interface RelayElsewhere {
  /** Without a slash at the end. */
  readonly url: string;
  /** The private key that the relay shows to the sandbox. */
  readonly vendorKey: string;
  readonly webhookSecret: string;
}

/** What stands behind the demo's pages. */
export interface BackendOptions {
  /** Folder for the orders of relay and sandbox; made where it is missing. */
  readonly data: string;
  /** A Postgres for the relay's orders, instead of the folder. */
  readonly databaseUrl?: string;
  /** Missing: the relay runs in this process. */
  readonly relayElsewhere?: RelayElsewhere;
  /** Origins of further pages that may use the relay, exactly as a browser writes them: `http://localhost:3000`. */
  readonly origins?: readonly string[];
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly log: (line: string) => void;
}

/** Where browsers reach the demo. */
export interface DemoAddresses {
  /** The checkout's origin: `http://localhost:4173`. */
  readonly publicUrl: string;
  /** Another origin of the same server, for the page that has the frame: `http://127.0.0.1:4173`. */
  readonly affiliateUrl: string;
}

/** The simulated vendor, and the way to its relay. */
export interface Backend {
  readonly relay: (request: Request) => Promise<Response>;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

/**
 * Opens the sandbox's orders, and the relay where it is not elsewhere.
 *
 * @throws Error with one line for whoever starts it: a data folder is in use or cannot be written, or the database
 *   cannot be used.
 */
export async function openBackend(options: BackendOptions, addresses: DemoAddresses): Promise<Backend> {
  const lock = await lockFolder(join(options.data, 'sandbox'));
  try {
    const { relayElsewhere } = options;
    const backend = relayElsewhere
      ? openSandbox(options, addresses, relayElsewhere)
      : await openBoth(options, addresses);
    return {
      ...backend,
      close: async () => {
        await backend.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The sandbox before a relay that speaks to it, and is spoken to, over the network. */
function openSandbox(options: BackendOptions, { publicUrl }: DemoAddresses, elsewhere: RelayElsewhere): Backend {
  const sandbox = sandboxFor(options, publicUrl, elsewhere, fetch);
  return {
    relay: forwardTo(elsewhere.url, API_PATH, fetch),
    sandbox,
    close: async () => sandbox.close(),
  };
}

/** Both in this process, but speaking as if they were two. */
async function openBoth(options: BackendOptions, addresses: DemoAddresses): Promise<Backend> {
  const { data, databaseUrl, clock } = options;
  const log = (entry: LogEntry) => logFailures(entry, options.log);
  const folder = join(data, 'relay');
  const store = await openStore({ folder, ...(databaseUrl !== undefined && { databaseUrl }), clock, log });
  try {
    const { relay, sandbox } = connect(options, addresses, store, log);
    return {
      relay: (request) => relay.fetch(request),
      sandbox,
      close: async () => {
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

function connect(
  options: BackendOptions,
  { publicUrl, affiliateUrl }: DemoAddresses,
  store: Store,
  log: (entry: LogEntry) => void,
): { readonly relay: Relay; readonly sandbox: Sandbox } {
  const { origins = [], clock, randomBytes } = options;
  const here = {
    url: `${publicUrl}${API_PATH}`,
    vendorKey: newSecret(randomBytes),
    webhookSecret: newSecret(randomBytes),
  };
  const sandbox = sandboxFor(options, publicUrl, here, async (request) => {
    // The first webhooks are sent while the relay is still being made; it is there one turn later.
    await Promise.resolve();
    return relay.fetch(request);
  });
  const relay = createRelay({
    vendor: createSandboxVendor({
      baseUrl: publicUrl,
      key: here.vendorKey,
      webhookSecret: here.webhookSecret,
      fetch: (request) => sandbox.fetch(request),
    }),
    store,
    allowedOrigins: [publicUrl, affiliateUrl, ...origins],
    clock,
    randomBytes,
    log,
    basePath: API_PATH,
  });
  return { relay, sandbox };
}

function sandboxFor(
  { data, clock, randomBytes, log }: BackendOptions,
  publicUrl: string,
  { url, vendorKey, webhookSecret }: RelayElsewhere,
  fetch: (request: Request) => Promise<Response>,
): Sandbox {
  return createSandbox({
    journal: openFileJournal(join(data, 'sandbox', 'orders.jsonl')),
    clock,
    randomBytes,
    schedule: systemSchedule,
    key: vendorKey,
    publicUrl,
    webhook: { url: `${url}/webhooks/sandbox`, secret: webhookSecret, fetch },
    log,
  });
}

/** Requests that went well are not worth a line here. */
function logFailures(entry: LogEntry, log: (line: string) => void): void {
  if (entry.event !== 'request' || (entry.status ?? 0) >= 500) log(JSON.stringify(entry));
}
