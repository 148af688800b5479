import { describe, expect, it } from 'vitest';
import { readOptions } from './options.js';

describe('the options of the simulator', () => {
  it('ask for all three stores when nothing is said', () => {
    expect(readOptions([], 5)).toEqual({
      stores: [
        { store: 'memory', runs: 100_000 },
        { store: 'pglite', runs: 1_000 },
        { store: 'postgres', runs: 1_000 },
      ],
      seed: 5,
    });
  });

  it('lead back to one purchase of a seed', () => {
    const given = ['--store', 'pglite', '--runs', '10', '--seed', '7', '--path', '3:0:1', '--minutes', '2'];
    expect(readOptions(given, 5)).toEqual({
      stores: [{ store: 'pglite', runs: 10 }],
      seed: 7,
      path: '3:0:1',
      within: 120_000,
    });
  });

  it.each([
    [['--store', 'disk'], '--store is disk'],
    [['--runs', '0'], '--runs is 0'],
    [['--seed', 'x'], '--seed is x'],
  ])('say what is wrong: %s', (given, message) => {
    expect(() => readOptions(given, 5)).toThrow(message);
  });
});
