import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.js';
import { THEMES } from '../../src/theme/theme-names.js';
import { enlargedProblems, narrowPage, roomProblems } from './check-room.js';
import { prefer } from './emulate.js';
import { shownCard } from './shown-card.js';
import { VISIBLE_STATES } from './visible-states.js';

beforeAll(async () => {
  await narrowPage();
  await prefer({ motion: 'reduce' });
});
afterAll(() => prefer({}));
afterEach(() => document.body.replaceChildren());

/** Two languages for each state, so that each language is met with several of them, in wandering themes. */
const SAMPLED = VISIBLE_STATES.flatMap((one) =>
  [0, 1].map((which) => ({
    ...one,
    locale: LOCALES[(one.at * 2 + which) % LOCALES.length] ?? 'en',
    theme: THEMES[(one.at + which * 3) % THEMES.length] ?? 'calm',
  })),
);

describe('every step and screen on 320 pixels, in two of the languages and themes each', () => {
  it.each(SAMPLED)('has room for all its words: $name, $locale, $theme', async ({ sample, locale, theme }) => {
    const { card } = await shownCard(sample, { theme, locale });
    expect(card.getBoundingClientRect().width).toBe(320);
    expect(await roomProblems(card)).toEqual([]);
  });

  it.each(SAMPLED.filter(({ at }) => at % 3 === 0))(
    'has room for letters twice as large on half the width: $name, $locale, $theme',
    async ({ sample, locale, theme }) => {
      const { card } = await shownCard(sample, { theme, locale });
      expect(await enlargedProblems(card)).toEqual([]);
    },
  );
});
