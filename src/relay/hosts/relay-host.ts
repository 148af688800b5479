import type { Store } from '../core/store.js';
import { createRelay, type RelayOptions } from '../routes/create-relay.js';
import { type Host, type HostOptions, listen } from './node-host.js';

/** How a relay is started that has a port to itself. */
export interface RelayHostOptions extends Omit<RelayOptions, 'store'>, Omit<HostOptions, 'fetch'> {
  /** Opened once the port is there, and closed with the relay. */
  readonly openStore: () => Promise<Store>;
}

/**
 * Starts a relay on a port. Requests that come while its store is being opened are asked to come again.
 *
 * @throws Error with one line for whoever starts it: the port is taken, or the store cannot be opened.
 */
export async function serveRelay({ port, hostname, openStore, ...options }: RelayHostOptions): Promise<Host> {
  let answer = async (_request: Request) => new Response('Starting', { status: 503, headers: { 'retry-after': '1' } });
  const host = await listen({ fetch: (request) => answer(request), port, hostname });
  try {
    const store = await openStore();
    const relay = createRelay({ ...options, store });
    answer = (request) => relay.fetch(request);
    return {
      ...host,
      close: async () => {
        await host.close();
        await relay.close();
        await store.close();
      },
    };
  } catch (error) {
    await host.close();
    throw error;
  }
}
