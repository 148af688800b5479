import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeCss } from './theme-css.js';

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../themes/${name}.json`, import.meta.url), 'utf8'));

describe('the compiled themes', () => {
  // After a change of a token file: `npx vitest run --project unit src/theme -u` writes the style sheets anew.
  it.each(['auto', 'light', 'dark'] as const)('%s.css.txt is what the token files say', async (theme) => {
    await expect(themeCss(theme, file('light'), file('dark'))).toMatchFileSnapshot(`compiled/${theme}.css.txt`);
  });
});
