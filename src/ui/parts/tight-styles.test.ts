import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tightStyles } from './tight-styles.mjs';

const FOLDER = new URL('../', import.meta.url);
const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap((path) =>
    [...readFileSync(new URL(path, FOLDER), 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css = '']) => ({ path, css })),
  );

describe('a tight style sheet', () => {
  it('has no comments and no blanks that say nothing', () => {
    const css = `
      /* The page's own; not { ours } */
      a,
      a :is(b, .c):hover {
        margin: 0 calc(-1 * var(--x, 4px));
        color: red;
      }
      @media (forced-colors: active) and (min-width: 4px) {
        a { content: '✓ ; { ' / ''; }
      }`;
    expect(tightStyles(css)).toBe(
      "a,a :is(b,.c):hover{margin:0 calc(-1 * var(--x,4px));color:red}@media (forced-colors:active) and (min-width:4px){a{content:'✓ ; { ' / ''}}",
    );
  });

  it.each(sheets)('says the same as before: $path', ({ css }) => {
    const words = (text: string) =>
      text
        .replace(/\/\*[^]*?\*\//g, ' ')
        .replace(/;\s*\}/g, '}')
        .replace(/\s+/g, '');
    expect(words(tightStyles(css))).toBe(words(css));
    expect(tightStyles(css).length).toBeLessThan(css.length);
  });

  it('is made of every one in the element', () => {
    expect(sheets.length).toBeGreaterThan(15);
  });
});
