import { describe, expect, it } from 'vitest';
import { listOf, matching, schemaOf, shape, whole } from './check.js';

const WRONG = '';

describe('a check', () => {
  it('of a whole number takes none that is written, broken, too large to be exact, or too small', () => {
    const count = whole(1);
    expect([1, 2, Number.MAX_SAFE_INTEGER].map(count)).toEqual([undefined, undefined, undefined]);
    expect(['1', 1.5, 2 ** 53, 0, -1, NaN, null].map(count)).toEqual(Array.from({ length: 7 }, () => WRONG));
    expect([-3, 0].map(whole())).toEqual([undefined, undefined]);
  });

  it('of an object takes no list for one, also where every entry may be missing', () => {
    const note = shape<{ text?: string }>({}, { text: matching(/^a/) });
    expect([{}, { text: 'ab' }].map(note)).toEqual([undefined, undefined]);
    expect([[], null, 'a', 1].map(note)).toEqual([WRONG, WRONG, WRONG, WRONG]);
  });

  it('says where something is wrong', () => {
    const notes = shape<{ notes: { text: string }[] }>(
      { notes: listOf(shape<{ text: string }>({ text: matching(/^a/) }, {})) },
      {},
    );
    const read = schemaOf(notes).safeParse({ notes: [{ text: 'ab' }, { text: 'b' }] });
    expect(read.success ? undefined : String(read.error)).toContain('.notes.1.text');
  });
});
