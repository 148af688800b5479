import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFirstScript } from './first-script.js';

const SRC = 'https://cdn.example/1.2.0/vignette-checkout.js';

const silent = (method: 'warn' | 'error') => vi.spyOn(console, method).mockImplementation(() => undefined);
let warnSpy: ReturnType<typeof silent>;

beforeEach(() => {
  warnSpy = silent('warn');
});
afterEach(() => vi.restoreAllMocks());

describe('isFirstScript', () => {
  it('lets only the first one work, and says nothing about the same script twice', () => {
    const scope = {};
    expect([isFirstScript(scope, SRC), isFirstScript(scope, SRC)]).toEqual([true, false]);
    expect(warnSpy).not.toHaveBeenCalled();
  });

  it('warns once about a second script from elsewhere, naming both', () => {
    const scope = {};
    const other = 'https://cdn.example/1.3.0/vignette-checkout.js';
    expect([isFirstScript(scope, SRC), isFirstScript(scope, other)]).toEqual([true, false]);
    expect(warnSpy).toHaveBeenCalledOnce();
    expect(warnSpy.mock.calls[0]?.[0]).toContain(`from ${SRC} and from ${other}`);
  });

  it('leaves nothing enumerable on the page', () => {
    const scope = {};
    isFirstScript(scope, SRC);
    expect(Object.keys(scope)).toEqual([]);
  });
});
