import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../../src/relay/hosts/node-host.js';
import { forwardTo } from '../../src/sandbox/web/forward.js';
import { freePort, type ServerProcess, type Settings, startServer } from './server-process.js';

/** What relay and vendor share. */
export const SHARED: Settings = {
  VENDOR_KEY: 'key-of-the-process-tests',
  VENDOR_WEBHOOK_SECRET: 'secret-of-the-process-tests',
};

type Handler = (request: Request) => Promise<Response>;

/** The sandbox vendor as a process of its own, behind a gate that sees what relays send to it. */
export interface VendorProcess {
  readonly server: ServerProcess;
  /** Where relays reach it, through the gate. */
  readonly url: string;
  /** Where browsers reach it, and the demo's pages. */
  readonly publicUrl: string;
  /** How many orders it was asked to place. */
  creates(): number;
  /** What the gate does with the next order it is asked to place; the ones after it go through. */
  meet(handler: (request: Request, pass: Handler) => Promise<Response>): void;
  /** How many orders it has. */
  placed(): number;
  close(): Promise<void>;
}

/** Starts the vendor. It sends its webhooks to the relay at `relayUrl`. */
export async function startVendor(built: string, data: string, relayUrl: string): Promise<VendorProcess> {
  const port = await freePort();
  const server = startServer(built, { ...SHARED, PORT: port, VIGNETTE_DATA: data, RELAY_URL: relayUrl });
  await server.line;
  const pass = forwardTo(`http://127.0.0.1:${port}`, '', fetch);
  let creates = 0;
  let next: ((request: Request, pass: Handler) => Promise<Response>) | undefined;
  const gate = await listen({
    port: 0,
    hostname: '127.0.0.1',
    fetch: async (request) => {
      if (request.method !== 'POST' || !request.url.endsWith('/sandbox/v1/orders')) return pass(request);
      creates += 1;
      const handler = next;
      next = undefined;
      return handler ? handler(request, pass) : pass(request);
    },
  });
  return {
    server,
    url: gate.url,
    publicUrl: `http://localhost:${port}`,
    creates: () => creates,
    meet: (handler) => {
      next = handler;
    },
    placed: () => {
      const lines = readFileSync(join(data, 'sandbox', 'orders.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean);
      return lines.filter((line) => line.startsWith('{"fact":"placed"')).length;
    },
    close: async () => {
      await gate.close();
      await server.end('SIGKILL');
    },
  };
}
