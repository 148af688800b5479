import { describe, expect, it } from 'vitest';
import { bugNames, fits } from './patched-copy.mjs';

const names = await bugNames();

describe('the bugs made on purpose', () => {
  it('are the ten that the simulator must find', () => {
    expect(names).toEqual([
      'attempts-lost-on-reload',
      'create-again-after-409',
      'key-stored-after-sending',
      'late-answer-accepted',
      'new-key-after-reload',
      'new-key-on-retry',
      'optimistic-after-the-bank',
      'record-written-after-the-vendor',
      'retry-on-400',
      'retry-sooner-than-a-minute',
    ]);
  });

  it.each(names)('fit the sources as they are: %s', async (bug) => {
    expect(await fits(bug)).toBe(true);
  });
});
