import { describe, expect, it } from 'vitest';
import { linkedTheme } from './testing/shipped-theme.js';
import { themeCss } from './theme-css.js';
import { THEMES } from './theme-names.js';

describe('the compiled themes', () => {
  // After a change of a token file: `npx vitest run --project unit src/theme -u` writes the compiled ones anew.
  it.each(THEMES)('%s.json is what the token files say', async (theme) => {
    const text = `${JSON.stringify(themeCss(linkedTheme(theme)), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`compiled/${theme}.json`);
  });
});
