import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { transformWithOxc } from 'vite';
import { SWITCH } from './error-paths.js';
import { instrument } from './instrument.js';

/** What `call` comes to in a script: as it stands, and with each of its mutants on. */
async function outcomes(source: string, call: string): Promise<{ original: unknown; mutants: Map<string, unknown> }> {
  const { code, mutants } = instrument('script.ts', source, 100);
  const script = await transformWithOxc(code, 'script.ts', { sourcemap: false });
  const run = (on: number): unknown => {
    try {
      const result: unknown = runInNewContext(`${script.code}\n;JSON.stringify(${call})`, {
        [SWITCH]: (id: number) => id === on,
      });
      return typeof result === 'string' ? JSON.parse(result) : result;
    } catch (error) {
      return String(error);
    }
  };
  return { original: run(-1), mutants: new Map(mutants.map(({ id, what }) => [what, run(id)])) };
}

const whats = (source: string) => instrument('script.ts', source, 0).mutants.map(({ what }) => what);

describe('a file with its mutants', () => {
  it('does the same as before while none is on', async () => {
    const source = `
      function f(a: number, b?: string) {
        if (a > 2 && b) return { at: [...(a > 3 ? [{ a }] : []), { a: 1 }], ...(b !== undefined && { b }) };
        try { if (a < 0) throw new Error('low'); } catch { return 'caught'; } finally { a += 1; }
        switch (b) { case 'x': case 'y': return 'letter'; case 'z': { return a; } default: return a ? 1 : 2; }
      }`;
    const calls = ['f(4, "x")', 'f(3, "q")', 'f(-1)', 'f(0, "x")', 'f(0, "y")', 'f(0, "z")', 'f(-2, "z")', 'f(0)'];
    const call = `[${calls.join(', ')}]`;
    const { code } = await transformWithOxc(source, 'script.ts', { sourcemap: false });
    const plain: unknown = JSON.parse(String(runInNewContext(`${code}\n;JSON.stringify(${call})`)));
    expect((await outcomes(source, call)).original).toEqual(plain);
  });

  it('numbers them from where it is told, with line and function', () => {
    const { mutants } = instrument('a/b.ts', 'const f = (x: number) =>\n  x < 1;', 7);
    expect(mutants).toEqual([{ id: 7, file: 'a/b.ts', line: 2, what: 'f: `<` became `<=` in `x < 1`' }]);
  });

  it('tells the same change in two places apart', () => {
    expect(whats('const f = (x: number) => [x < 1, x < 1];')).toEqual([
      'f: `<` became `<=` in `x < 1`',
      'f: `<` became `<=` in `x < 1` (2)',
    ]);
  });

  it('names the method of a class', () => {
    expect(whats('class A { get(x: number) { return x >= 1; } }')).toEqual(['get: `>=` became `>` in `x >= 1`']);
  });
});

describe('a condition', () => {
  it('is forced both ways; an equality in it is not turned around besides', async () => {
    const { mutants } = await outcomes('function f(x) { if (x === 1) return "one"; return "other"; }', '[f(1), f(2)]');
    expect([...mutants]).toEqual([
      ['f: condition `x === 1` forced true', ['one', 'one']],
      ['f: condition `x === 1` forced false', ['other', 'other']],
    ]);
  });

  it('loses each operand of a chain', async () => {
    const { mutants } = await outcomes('const f = (a, b, c) => a && b && c;', '[f(0, 2, 3), f(1, 0, 3), f(1, 2, 0)]');
    expect([...mutants.values()]).toEqual([
      [3, 0, 0],
      [0, 3, 0],
      [0, 0, 2],
    ]);
  });

  it('has each comparison of a chain turned around', () => {
    const swaps = whats('const f = (a, b, c) => a === 1 && b !== 2 && c > 3;').filter((what) =>
      what.includes('became'),
    );
    expect(swaps).toEqual([
      'f: `===` became `!==` in `a === 1`',
      'f: `!==` became `===` in `b !== 2`',
      'f: `>` became `>=` in `c > 3`',
    ]);
  });

  it('of a loop is forced false alone', async () => {
    const { mutants } = await outcomes('function f() { let n = 0; while (n !== 3) n += 1; return n; }', 'f()');
    expect(mutants.get('f: condition `n !== 3` forced false')).toBe(0);
    expect([...mutants.keys()].filter((what) => what.endsWith('forced true'))).toEqual([]);
  });
});

describe('a case', () => {
  it('that is removed leads to the default, or to nothing', async () => {
    const withDefault = 'function f(x) { switch (x) { case 1: return "one"; default: return "other"; } }';
    expect((await outcomes(withDefault, '[f(1), f(2)]')).mutants.get('f: case `1` removed')).toEqual([
      'other',
      'other',
    ]);
    const without = 'function f(x) { switch (x) { case 1: return "one"; } return "none"; }';
    expect((await outcomes(without, '[f(1)]')).mutants.get('f: case `1` removed')).toEqual(['none']);
  });

  it('that shares its body is removed alone', async () => {
    const source = 'function f(x) { switch (x) { case 1: case 2: return "few"; default: return "many"; } }';
    expect([...(await outcomes(source, '[f(1), f(2)]')).mutants.values()]).toEqual([
      ['many', 'few'],
      ['few', 'many'],
    ]);
  });

  it('that does what the default does is left alone', () => {
    expect(whats('function f(x) { switch (x) { case 1: return 0; case 2: default: return 0; } }')).toEqual([]);
  });
});

describe('an error path', () => {
  it('loses its throw, its catch and its finally', async () => {
    const source = `
      let log = '';
      function f(x) {
        try { if (x) throw new Error('bad'); return 'good'; } catch (error) { log += 'c'; return error.message; } finally { log += 'f'; }
      }`;
    const { original, mutants } = await outcomes(source, '[f(true), log]');
    expect(original).toEqual(['bad', 'cf']);
    expect(mutants.get("f: `throw new Error('bad');` removed")).toEqual(['good', 'f']);
    expect(mutants.get("f: catch `{ log += 'c'; return error.message; }` emptied")).toEqual([null, 'f']);
    expect(mutants.get("f: finally `{ log += 'f'; }` emptied")).toEqual(['bad', 'c']);
  });

  it('of a catch that only throws is mutated once', () => {
    const source = 'function f() { try { g(); } catch (cause) { throw new Error("no", { cause }); } }';
    expect(whats(source)).toEqual(['f: `throw new Error("no", { cause });` removed']);
  });

  it('of a promise loses its handler', () => {
    expect(whats('const f = (p) => p.then(a, b).catch(c).finally(d);')).toEqual([
      'f: rejection handler `b` removed',
      'f: rejection handler `c` removed',
    ]);
  });

  it('that only closes a switch for the compiler is left alone', () => {
    expect(whats('function unreachable(value: never): never { throw new Error(String(value)); }')).toEqual([]);
  });
});

describe('a list of effects', () => {
  it('loses each of its elements', async () => {
    const source = 'const f = (more) => ["state", [{ do: "a" }, ...more, { do: "b" } as const]];';
    const { mutants } = await outcomes(source, 'f([{ do: "m" }])');
    const [a, m, b] = [{ do: 'a' }, { do: 'm' }, { do: 'b' }];
    expect([...mutants.values()]).toEqual([
      ['state', [m, b]],
      ['state', [a, b]],
      ['state', [a, m]],
    ]);
  });

  it('is not a list of words or a pair', () => {
    expect(whats('const f = (state) => [["a", "b"], [state, 1]];')).toEqual([]);
  });
});

describe('an optional property', () => {
  it('is left out, or there without its condition', async () => {
    const { mutants } = await outcomes('const f = (x) => ({ ...(x && { x }) });', '[f("y"), f("")]');
    expect([...mutants.values()]).toEqual([
      [{}, {}],
      [{ x: 'y' }, { x: '' }],
    ]);
  });

  it('that is guarded against undefined is only left out: else nobody could tell', () => {
    expect(whats('const f = (x) => ({ ...(x !== undefined && { x }) });')).toEqual([
      'f: optional `x !== undefined && { x }` left out',
    ]);
  });
});

describe('what is not run', () => {
  it('has no mutants: types, imports, words', () => {
    const source = `
      import { a } from './a.js';
      type T<X> = X extends string ? 'yes' : 'no';
      export interface I { readonly a?: 'x' | 'y' }
      export const word = \`\${a} and b\`;`;
    expect(whats(source)).toEqual([]);
  });

  it('is a file that cannot be read', () => {
    expect(() => instrument('bad.ts', 'const = ;', 0)).toThrow(SyntaxError);
  });
});
