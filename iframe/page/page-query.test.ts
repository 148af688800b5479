import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.js';
import { THEMES } from '../../src/theme/theme-names.js';
import { readPageQuery } from './page-query.js';

describe('readPageQuery', () => {
  it('reads language and theme', () => {
    expect(readPageQuery('?locale=de-AT&theme=dark', ['en'])).toEqual({ locale: 'de', theme: 'dark', problems: [] });
  });

  it('follows the buyer where the address says nothing', () => {
    expect(readPageQuery('', ['xx', 'de'])).toEqual({ locale: 'de', theme: 'auto', problems: [] });
    expect(readPageQuery('?locale=&theme=', [])).toEqual({ locale: 'en', theme: 'auto', problems: [] });
  });

  it('ignores everything else', () => {
    const search =
      '?theme=light&api=https://evil.example&email=a@b.example&currency=USD&partner=x&theme=dark&Locale=de';
    expect(readPageQuery(search, ['en'])).toEqual({ locale: 'en', theme: 'light', problems: [] });
  });

  it('uses the default for what it does not know and shows the line to write', () => {
    const { locale, theme, problems } = readPageQuery('?locale=tlh&theme=blue', ['de']);
    expect([locale, theme]).toEqual(['de', 'auto']);
    expect(problems).toEqual([
      {
        attribute: 'locale',
        value: 'tlh',
        allowed: LOCALES.join(', '),
        line: '<iframe src="…/iframe/?locale=de"></iframe>',
        fatal: false,
      },
      {
        attribute: 'theme',
        value: 'blue',
        allowed: `auto, light, dark, ${THEMES.join(', ')}`,
        line: '<iframe src="…/iframe/?theme=auto"></iframe>',
        fatal: false,
      },
    ]);
  });

  it.each([
    'https://themes.example/mine.json',
    'http://localhost:4173/mine.json',
    '//themes.example/mine.json',
    'data:application/json,{}',
    '{"color":{}}',
    'page',
  ])('takes only a shipped theme, not %s', (theme) => {
    const read = readPageQuery(`?theme=${encodeURIComponent(theme)}`, ['en']);
    expect(read.theme).toBe('auto');
    expect(read.problems).toMatchObject([{ attribute: 'theme', value: theme, fatal: false }]);
  });

  it.each(['?%E0%A4%A', '?theme[]=dark', '?theme=%00', `?theme=${'x'.repeat(9000)}`])('survives %s', (search) => {
    expect(readPageQuery(search, []).theme).toBe('auto');
  });
});

describe('the pages of the frame', () => {
  it.each(['frame', 'return'])('%s keep a strict content security policy', (name) => {
    const html = readFileSync(new URL(`../${name}/index.html`, import.meta.url), 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<!--/i);
    expect([...html.matchAll(/<script[^>]*>([^<]*)</g)].map(([, inline]) => inline)).toEqual(['']);
    expect(html.split('</head>')).toHaveLength(2);
    expect(html).toMatch(/<html lang="en">/);
    expect(html).toMatch(/<noscript>/);
  });
});
