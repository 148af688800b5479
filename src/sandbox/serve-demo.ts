import { listen } from '../relay/hosts/node-host.js';
import { type BackendOptions, openBackend } from './open-backend.js';
import { createSite } from './web/create-site.js';
import { readWebFiles } from './web/web-files.js';

/** How the demo is started. */
export interface DemoOptions extends BackendOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly hostname: string;
  /** Folder with what was built for browsers. */
  readonly web: string;
}

/** A running demo. */
export interface Demo {
  /** Where to look at it: `http://localhost:4173`. */
  readonly url: string;
  /** Frees the port and gives the data folder back. */
  close(): Promise<void>;
}

/**
 * Starts sandbox, demo pages and, where it is not elsewhere, the relay on one port. `localhost` and `127.0.0.1` are two
 * origins of it.
 *
 * @throws Error with one line for whoever starts it: nothing built, port taken, data folder in use or not writable,
 *   database not to be used.
 */
export async function serveDemo(options: DemoOptions): Promise<Demo> {
  const files = readWebFiles(options.web);
  let answer = async (_request: Request) => new Response('Starting', { status: 503, headers: { 'retry-after': '1' } });
  const host = await listen({ fetch: (request) => answer(request), ...options });
  try {
    const publicUrl = `http://localhost:${host.port}`;
    const affiliateUrl = `http://127.0.0.1:${host.port}`;
    const backend = await openBackend(options, { publicUrl, affiliateUrl });
    const { relay, sandbox } = backend;
    const setting = { publicUrl, affiliateUrl, switches: sandbox.switches };
    answer = createSite({ relay, sandbox: (request) => sandbox.fetch(request), files, setting });
    return {
      url: publicUrl,
      close: async () => {
        await host.close();
        await backend.close();
      },
    };
  } catch (error) {
    await host.close();
    throw error;
  }
}
