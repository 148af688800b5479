import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Schema } from '../schema.js';

const TEXTS = ['', ' ', '\n', 'A', 'x'.repeat(200), 'x'.repeat(201), 'x'.repeat(300), 'x'.repeat(301)];

const ODD_NUMBERS = [0, 1, -1, 1.5, 2 ** 53, -(2 ** 53), 1e300, Infinity];

const VALUES: readonly unknown[] = [...ODD_NUMBERS, true, false, null, undefined, [], {}, [null], [[]], { a: 1 }];

const GONE = Symbol('gone');

/** The paths of everything in a value: `['products', '0', 'id']`. */
export function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => pathsIn(part).map((path) => [key, ...path]))];
}

/** The value with what is at a path replaced, or taken out. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value).flatMap(([name, part]) => {
    const next = name === key ? replaced(part, rest, by) : part;
    return next === GONE ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

/**
 * Holds a plain check equal to the schema it stands in for: about a whole value, about the value without any one of its
 * parts, with each of these texts in each place, and with anything at all in any two places.
 *
 * @param texts - Every word the schema knows, and texts that are nearly right.
 */
export function itHoldsTo(
  schema: Schema<unknown>,
  check: Schema<unknown>,
  whole: unknown,
  texts: readonly string[],
): void {
  const paths = pathsIn(whole);
  const agrees = (data: unknown, about: unknown) => {
    const [ours, theirs] = [check.safeParse(data), schema.safeParse(data)];
    expect([about, ours.success]).toEqual([about, theirs.success]);
    // The schema leaves out entries it does not know; a check may let them be.
    if (ours.success) expect(schema.safeParse(ours.data)).toEqual(theirs);
  };

  it('takes what the schema takes', () => {
    expect(schema.safeParse(whole).success).toBe(true);
    expect(check.safeParse(whole)).toEqual({ success: true, data: whole });
  });

  it('agrees with the schema about a value that lacks any one thing', () => {
    for (const path of paths.filter(({ length }) => length > 0)) agrees(replaced(whole, path, GONE), path);
  });

  it('agrees with the schema about every word, every odd text and every odd value in every place', () => {
    for (const path of paths)
      for (const by of [...texts, ...TEXTS, ...VALUES]) agrees(replaced(whole, path, by), [path, by]);
  });

  it('agrees with the schema about anything at all', () => {
    const place = fc.constantFrom(...paths);
    const spoilt = fc.oneof(fc.constantFrom<unknown>(...texts, ...TEXTS, ...VALUES), fc.jsonValue());
    fc.assert(
      fc.property(place, spoilt, place, spoilt, (path, by, also, also2) => {
        agrees(replaced(replaced(whole, path, by), also, also2), [path, by, also, also2]);
      }),
      { numRuns: 2000 },
    );
  });
}
