import type { Schema } from '../api/schema.js';
import type { KeyValueStore } from './session-edge.js';

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
