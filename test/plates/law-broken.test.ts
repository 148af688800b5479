import { describe, expect, it } from 'vitest';
import { lawBroken } from './law-broken.js';
import { randomFrom } from './random-from.js';
import { typedPlates } from './typed-plates.js';

describe('fuzzed plates', () => {
  it('keep the laws of the plate check', () => {
    const next = typedPlates(randomFrom(7));
    const broken = Array.from({ length: 20_000 }, next).filter(({ typed, country }) => lawBroken(typed, country));
    expect(broken).toEqual([]);
  });

  it('are the same for the same seed', () => {
    const [one, other] = [typedPlates(randomFrom(3)), typedPlates(randomFrom(3))];
    expect(Array.from({ length: 50 }, one)).toEqual(Array.from({ length: 50 }, other));
  });
});
