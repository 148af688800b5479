import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastProblems } from '../../src/theme/contrast.js';
import { themeChain } from '../../src/theme/testing/shipped-theme.js';
import { compileThemeFile, themeSettings } from '../../src/theme/theme-file.js';
import { limitProblems } from '../../src/theme/token-limits.js';
import { TOKENS } from '../../src/theme/tokens.js';
import { manifest } from './manifest.js';
import { elementFacts, eventFacts, exportedParts, partFacts, partsByFile, readText } from './public-facts.js';
import committed from './public-surface.json' with { type: 'json' };
import { publicSurface, surfaceChange } from './public-surface.js';
import { tableIn, themingTables } from './theming-tables.js';

const THEMING = readText('docs/theming.md');
const INDEX = readText('src/index.ts');
const duplicates = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

/** The rows of a table without the blanks and dashes by which a formatter lines its columns up. */
const rows = (table: string | undefined) =>
  table?.split('\n').map((row) => row.split('|').map((cell) => cell.trim().replace(/^-{3,}$/, '---')));

describe('custom-elements.json', () => {
  it('is what the code says; otherwise: npm run docs', () => {
    const written: unknown = JSON.parse(readText('custom-elements.json'));
    expect(written).toEqual(manifest());
  });
});

describe('docs/theming.md', () => {
  it.each(Object.entries(themingTables()))(
    'has the table of %s as the code says; otherwise: npm run docs',
    (name, table) => {
      expect(rows(tableIn(THEMING, name))).toEqual(rows(table));
    },
  );

  const examples = [...THEMING.matchAll(/```json\n([^]*?)```/g)].map(([, text = '']): unknown => JSON.parse(text));

  it('shows themes that can be worn and read', () => {
    expect(examples.length).toBe(2);
    for (const theme of examples) {
      const compiled = compileThemeFile([...themeChain(themeSettings(theme).extends), theme]);
      expect(Object.keys(compiled)).toEqual(['light', 'dark']);
      for (const declarations of Object.values(compiled)) {
        expect(declarations.size).toBe(TOKENS.length);
        expect(limitProblems(declarations)).toEqual([]);
        expect(contrastProblems(declarations)).toEqual([]);
      }
    }
  });

  it('names only tokens and parts that there are', () => {
    const tokens = new Set(publicSurface()['tokens']);
    const parts = new Set(publicSurface()['parts']);
    const named = [...THEMING.matchAll(/--vignette-[a-z][\w-]*\w|::part\([a-z-]+\)/g)].map(([name]) => name);
    expect(named.filter((name) => !tokens.has(name) && !parts.has(name))).toEqual([]);
  });

  it('leads only to files that are there', () => {
    const links = [...THEMING.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((path) => !existsSync(new URL(path, new URL('../../docs/', import.meta.url))))).toEqual([]);
  });
});

describe('the public names', () => {
  it('are those that pages may rely on', () => {
    expect(surfaceChange(committed, publicSurface(), readText('CHANGELOG.md')).problems).toEqual([]);
  });

  it('are all committed; otherwise: npm run docs', () => {
    expect(publicSurface()).toEqual(committed);
  });

  it('may go when the changelog says so, and not before', () => {
    const before = { parts: ['::part(a)', '::part(b)'] };
    const now = { parts: ['::part(b)', '::part(c)'] };
    const silent = surfaceChange(before, now, '`::part(a)-long`');
    expect(silent.problems).toEqual([
      expect.stringMatching(/^::part\(a\) is gone: renaming or removing it breaks pages/),
    ]);
    expect(silent.next).toEqual({ parts: ['::part(b)', '::part(c)', '::part(a)'] });
    expect(surfaceChange(before, now, '- `::part(a)` is now `::part(c)`.')).toEqual({ problems: [], next: now });
  });
});

describe('the parts', () => {
  const described = partFacts().map(({ name }) => name);

  it('are each described once', () => {
    expect(duplicates(described)).toEqual([]);
    expect(partFacts().filter(({ description }) => !description)).toEqual([]);
  });

  it('that are drawn are those that are described', () => {
    const drawn = new Set(partsByFile().map(([, part]) => part));
    expect([...drawn].sort()).toEqual([...described].sort());
  });

  it('that a nested element draws are handed on to the page', () => {
    const exported = new Set(exportedParts());
    const nested = partsByFile().filter(([path]) => !path.startsWith('src/ui/checkout/'));
    expect(nested.filter(([, part]) => !exported.has(part))).toEqual([]);
    expect(duplicates(exportedParts())).toEqual([]);
    expect(exportedParts().filter((part) => !described.includes(part))).toEqual([]);
  });
});

describe('the events', () => {
  it('are each described at the element, and each has a class that a page can import', () => {
    const told = elementFacts().doc.tags.flatMap(({ tag, name }) => (tag === 'event' ? [name] : []));
    expect(eventFacts().map(({ name }) => name)).toEqual(told);
    expect(eventFacts().filter(({ className }) => !INDEX.includes(`{ ${className} }`))).toEqual([]);
  });

  it('are cancelable where their words say so', () => {
    expect(
      eventFacts().filter(({ isCancelable, description }) => isCancelable !== /Cancelable/.test(description)),
    ).toEqual([]);
  });
});
