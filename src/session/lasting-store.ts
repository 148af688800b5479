import type { Schema } from '../api/send.js';
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

/** What is stored under a name, when it has the shape. Anything else is removed. */
export function readStored<Value>(store: KeyValueStore, name: string, schema: Schema<Value>): Value | undefined {
  const text = store.getItem(name);
  if (text === null) return undefined;
  const result = schema.safeParse(json(text));
  if (result.success) return result.data;
  store.removeItem(name);
  return undefined;
}

/** Garbled text fits no schema. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return cause;
  }
}

/** Stores a value as JSON. */
export function writeStored(store: KeyValueStore, name: string, value: unknown): void {
  store.setItem(name, JSON.stringify(value));
}
