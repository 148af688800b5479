import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.js';
import { THEMES } from '../../../src/theme/theme-names.js';
import { narrowPage, roomProblems } from '../check-room.js';
import { prefer } from '../emulate.js';
import { shownCard } from '../shown-card.js';
import { VISIBLE_STATES } from '../visible-states.js';

beforeAll(async () => {
  await narrowPage();
  await prefer({ motion: 'reduce' });
});
afterAll(() => prefer({}));
afterEach(() => document.body.replaceChildren());

describe('every step and screen in every language on 320 pixels', () => {
  it.each(VISIBLE_STATES)('has room for all its words: $name', async ({ sample, at }) => {
    const { card, wear, speak } = await shownCard(sample, { theme: 'calm', locale: 'en' });
    const found: string[] = [];
    for (const [index, locale] of LOCALES.entries()) {
      await speak(locale);
      // Once in the theme a page has by itself, once in another one.
      for (const theme of ['calm', THEMES[(at + index) % THEMES.length] ?? 'calm']) {
        await wear(theme);
        found.push(...(await roomProblems(card)).map((line) => `${locale} ${theme}: ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
});
