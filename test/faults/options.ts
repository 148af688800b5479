import { parseArgs } from 'node:util';

/** Where the relay's processes keep what outlives them. */
export const STORES = ['memory', 'pglite', 'postgres'] as const;

export type StoreName = (typeof STORES)[number];

/** What the command line asks for. */
export interface Options {
  /** So many purchases on this store, in this order. */
  readonly stores: readonly { readonly store: StoreName; readonly runs: number }[];
  readonly seed: number;
  readonly path?: string;
  /** Milliseconds. */
  readonly within?: number;
}

const RUNS: Readonly<Record<StoreName, number>> = { memory: 100_000, pglite: 1_000, postgres: 1_000 };

/**
 * Reads the command line. `anySeed` stands in where none is given.
 *
 * @throws Error that says what is wrong with it.
 */
export function readOptions(given: readonly string[], anySeed: number): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      runs: { type: 'string' },
      seed: { type: 'string' },
      path: { type: 'string' },
      store: { type: 'string' },
      minutes: { type: 'string' },
    },
  });
  const { runs, seed, path, store, minutes } = values;
  const asked = store === undefined ? STORES : STORES.filter((name) => name === store);
  if (asked.length === 0) throw new Error(`--store is ${store}, but must be one of ${STORES.join(', ')}.`);
  const count = runs === undefined ? undefined : positive('--runs', runs);
  return {
    stores: asked.map((name) => ({ store: name, runs: count ?? RUNS[name] })),
    seed: seed === undefined ? anySeed : integer('--seed', seed),
    ...(path !== undefined && { path }),
    ...(minutes !== undefined && { within: positive('--minutes', minutes) * 60_000 }),
  };
}

function integer(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value)) throw new Error(`${name} is ${text}, but must be a whole number.`);
  return value;
}

function positive(name: string, text: string): number {
  const value = integer(name, text);
  if (value < 1) throw new Error(`${name} is ${text}, but must be 1 or more.`);
  return value;
}
