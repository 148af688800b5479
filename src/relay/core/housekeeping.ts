import { errorFields } from './log-entry.js';
import type { RelayCore } from './relay-core.js';

const HOUR = 3_600_000;
/** Longer than any client or vendor repeats a message. */
const KEEP_FOR = 30 * 24 * HOUR;

/** Deletes what nobody can ask for any more, at most once an hour, when called. Never rejects. */
export function createHousekeeping({ store, clock, log }: RelayCore): () => Promise<void> {
  let due = 0;
  return async () => {
    const now = clock();
    if (now < due) return;
    due = now + HOUR;
    try {
      await store.purge(now, now - KEEP_FOR);
    } catch (error) {
      log({ at: now, event: 'background-failed', ...errorFields(error) });
    }
  };
}
