import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedTheme } from './testing/shipped-theme.js';
import { THEMES } from './theme-names.js';
import { TOKENS } from './tokens.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

/** Names read in a style sheet, and those that `stripe-appearance.ts` reads through `token('…')`. */
function namesRead(source: string): readonly string[] {
  return [...source.matchAll(/var\(\s*--vignette-([\w-]+)|\btoken\('([\w-]+)'\)/g)].map(
    ([, css = '', stripe = '']) => css || stripe,
  );
}

const readIn = new Map(sources.map((path) => [path, namesRead(read(`src/${path}`))]));
const listed: ReadonlySet<string> = new Set(TOKENS);

describe('tokens', () => {
  it.each([...readIn].filter(([, names]) => names.length))('%s reads no token that is not listed', (_path, names) => {
    expect(names.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('are all read somewhere', () => {
    const everywhere = new Set([...readIn.values()].flat());
    expect(TOKENS.filter((name) => !everywhere.has(name))).toEqual([]);
  });

  it('are listed once', () => {
    expect(listed.size).toBe(TOKENS.length);
  });

  it.each(THEMES)('are all set by the theme %s in each of its schemes, and no others', (theme) => {
    for (const declarations of Object.values(shippedTheme(theme))) {
      const names = [...declarations.keys()].map((name) => name.slice('--vignette-'.length));
      expect(names.sort()).toEqual([...TOKENS].sort());
    }
  });

  it('are found in a style with spaces, fallbacks and line breaks', () => {
    expect(namesRead('a{color:var( --vignette-color-x, red);margin:var(\n--vignette-space-9)}')).toEqual([
      'color-x',
      'space-9',
    ]);
  });

  it('never come from the page by rem, here or in any style', () => {
    const rem = /\d\s*rem\b|"rem"/;
    const files = [...sources.map((path) => `src/${path}`), ...THEMES.map((theme) => `themes/${theme}.json`)];
    expect(files.filter((path) => rem.test(read(path)))).toEqual([]);
  });
});
