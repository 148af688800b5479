import { MemoryStore } from '../../src/relay/core/memory-store.js';
import type { Store } from '../../src/relay/core/store.js';
import { openPostgres } from '../../src/relay/store/open-postgres.js';
import { createPgliteStore } from '../../src/relay/store/pglite-store.js';
import { startPostgres } from '../support/postgres.js';
import type { StoreName } from './options.js';
import type { WorkingStore } from './world.js';

/** Where purchases get a store from, and what ends it. */
export interface StoreSource {
  readonly open: () => Promise<WorkingStore>;
  readonly close: () => Promise<void>;
}

/**
 * Memory is fresh for each purchase; a database is opened once, and the purchases have names of their own in it.
 *
 * @throws Error when there is no database to open.
 */
export async function openStores(name: StoreName): Promise<StoreSource> {
  if (name === 'memory') {
    return { open: async () => ({ store: new MemoryStore(), isBusy: () => false }), close: async () => {} };
  }
  return name === 'pglite' ? openPgliteStores() : openPostgresStores(process.env['DATABASE_URL']);
}

async function openPgliteStores(): Promise<StoreSource> {
  const store = await createPgliteStore();
  const working = inTurn(store);
  return { open: async () => working, close: () => store.close() };
}

/** On the server of an address, into which others may have written, or on one that is started for this. */
async function openPostgresStores(given: string | undefined): Promise<StoreSource> {
  const server = given === undefined ? await startPostgres() : undefined;
  try {
    const url = given ?? (await server?.database()) ?? '';
    const store = await openPostgres({ url, onLost: () => {} });
    const working = { ...inTurn(store), prefix: `${Date.now().toString(36)}-` };
    const close = async () => {
      await store.close();
      await server?.stop();
    };
    return { open: async () => working, close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

/**
 * One call to the database after the other, in the order in which they were made: how long each takes must not decide
 * what a seed comes to.
 */
function inTurn(store: Store): WorkingStore {
  let open = 0;
  let last: Promise<unknown> = Promise.resolve();
  const proxy = new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        open += 1;
        const call = last.then((): unknown => Reflect.apply(member, target, given));
        last = call.then(
          () => (open -= 1),
          () => (open -= 1),
        );
        return call;
      };
    },
  });
  return { store: proxy, isBusy: () => open > 0 };
}
