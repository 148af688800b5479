import { describe, expect, it } from 'vitest';
import { isAskedFor, readOptions } from './options.js';

describe('the command line', () => {
  it('asks for everything, and for as long as it takes, unless told otherwise', () => {
    expect(readOptions([], 0)).toEqual({ paths: [], changed: false, list: false, until: Infinity });
  });

  it('takes paths as a shell completes them, and a number of minutes', () => {
    expect(readOptions(['./src/flow/', 'src/api/send.ts', '--changed', '--list', '--minutes', '4'], 1000)).toEqual({
      paths: ['src/flow', 'src/api/send.ts'],
      changed: true,
      list: true,
      until: 241_000,
    });
  });

  it.each([['--minutes', 'many'], ['--minutes', '0'], ['--minuts=4']])('refuses %s %s', (...args) => {
    expect(() => readOptions(args, 0)).toThrow(/minut/);
  });

  it('asks for a file by its name or by a folder it is in', () => {
    expect(isAskedFor('src/flow/form.ts', [])).toBe(true);
    expect(isAskedFor('src/flow/form.ts', ['src/api', 'src/flow'])).toBe(true);
    expect(isAskedFor('src/flow/form.ts', ['src/flow/form.ts'])).toBe(true);
    expect(isAskedFor('src/flow/form.ts', ['src/flo', 'src/api'])).toBe(false);
  });
});
