import { errorFields, type Log } from '../core/log-entry.js';
import type { Store } from '../core/store.js';
import { openPglite } from './open-pglite.js';
import { openPostgres } from './open-postgres.js';

/** Where a relay keeps what it must not forget. */
export interface StorePlace {
  /** Folder of the relay's own database; used where there is no `databaseUrl`. */
  readonly folder: string;
  /** A Postgres that several relays may share. */
  readonly databaseUrl?: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
}

/**
 * Opens the Postgres at an address, or the relay's own database in a folder (design.md 10).
 *
 * @throws Error with one line for whoever starts the relay.
 */
export function openStore({ folder, databaseUrl, clock, log }: StorePlace): Promise<Store> {
  if (databaseUrl === undefined) return openPglite(folder);
  const onLost = (error: unknown) => log({ at: clock(), event: 'background-failed', ...errorFields(error) });
  return openPostgres({ url: databaseUrl, onLost });
}
