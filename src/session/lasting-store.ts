import type { KeyValueStore, SessionEdge } from './session-edge.js';

/** A storage that does not fail: what the browser refuses to keep is kept in memory, for as long as the page lives. */
export function lastingStore(storage: KeyValueStore | undefined, log: SessionEdge['log']): KeyValueStore {
  const memory = new Map<string, string>();
  const attempt = (run: (storage: KeyValueStore) => void): boolean => {
    if (!storage) return false;
    try {
      run(storage);
      return true;
    } catch (cause) {
      log({ code: 'storage-refused', cause });
      return false;
    }
  };
  return {
    getItem(name) {
      let value: string | null = memory.get(name) ?? null;
      if (value === null) attempt((kept) => (value = kept.getItem(name)));
      return value;
    },
    setItem(name, value) {
      if (attempt((kept) => kept.setItem(name, value))) memory.delete(name);
      else memory.set(name, value);
    },
    removeItem(name) {
      memory.delete(name);
      attempt((kept) => kept.removeItem(name));
    },
  };
}
