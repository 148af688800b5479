import { themeSettings } from '../../src/theme/theme-file.js';
import { themeFile } from '../../src/theme/testing/shipped-theme.js';
import { THEMES } from '../../src/theme/theme-names.js';
import { partFacts } from './public-facts.js';
import { placesOf } from './part-places.js';
import { readTokens, type TokenFacts } from './read-tokens.js';
import { textIn } from './syntax.js';

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (value: string): string => (value ? `\`${value}\`` : '');

function themes(): string {
  return table(
    ['`theme`', 'schemes', 'what it is'],
    THEMES.map((name) => {
      const file = themeFile(name);
      return [code(name), themeSettings(file).schemes.join(', '), textIn(file, '$description')];
    }),
  );
}

function colors(tokens: readonly TokenFacts[]): string {
  return table(
    ['custom property', 'what it colours', 'light', 'dark', 'in a theme file follows'],
    tokens.map(({ name, description, light, dark, follows = '' }) => [
      code(`--vignette-${name}`),
      description,
      code(light),
      dark === light ? '' : code(dark),
      code(follows),
    ]),
  );
}

/** A shadow nobody sees is a long word for nothing. */
const shadowless = (css: string): string => (/^0px 0px 0px 0px #\w+$/.test(css) ? 'none' : css);

function measures(tokens: readonly TokenFacts[]): string {
  return table(
    ['custom property', 'type', 'what it is', 'in calm', 'from – to', 'in a theme file follows'],
    tokens.map(({ name, type, description, light, limits, follows = '' }) => [
      code(`--vignette-${name}`),
      type,
      description,
      code(type === 'shadow' ? shadowless(light) : light),
      limits ? limits.join(' – ') : '',
      code(follows),
    ]),
  );
}

/** The tables of docs/theming.md by the name between their marks. */
export function themingTables(): Readonly<Record<string, string>> {
  const tokens = readTokens();
  const isColor = ({ type }: TokenFacts) => type === 'color';
  return {
    themes: themes(),
    colors: colors(tokens.filter(isColor)),
    measures: measures(tokens.filter((token) => !isColor(token))),
    parts: table(
      ['`::part(…)`', 'what it is', 'found in'],
      partFacts().map(({ name, description }) => [code(name), description, placesOf(name)]),
    ),
  };
}

/** The place of a table in a page of Markdown, with its marks. */
const placeOf = (name: string): RegExp => new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);

/** The table that stands in a page; undefined where the page has no place for it. */
export function tableIn(page: string, name: string): string | undefined {
  const [place] = placeOf(name).exec(page) ?? [];
  return place?.replace(/<!--[^]*?-->/g, '').trim();
}

/** The page with the tables as the code says them. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce(
    (text, [name, rows]) =>
      text.replace(placeOf(name), (_, open: string, close: string) => `${open}\n\n${rows}\n\n${close}`),
    page,
  );
}
