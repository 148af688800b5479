import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.js';
import { lookProblems } from '../check-look.js';
import { prefer } from '../emulate.js';
import { THEMED } from '../looks.js';
import { shownCard } from '../shown-card.js';
import { VISIBLE_STATES } from '../visible-states.js';

/** Checks every sample state in one language in every theme, bright and dark. */
export function everyLook(locale: Locale): void {
  beforeAll(() => prefer({ motion: 'reduce' }));
  afterAll(() => prefer({}));
  afterEach(() => document.body.replaceChildren());

  describe(`every step and screen in every theme, in ${locale}`, () => {
    it.each(VISIBLE_STATES)('can be seen and used: $name', async ({ sample }) => {
      const { card, wear } = await shownCard(sample, { theme: 'light', locale });
      const found: string[] = [];
      const grounds = new Set<string>();
      for (const theme of THEMED) {
        await wear(theme);
        grounds.add(getComputedStyle(card).getPropertyValue('--vignette-color-surface'));
        found.push(...(await lookProblems(card)).map((line) => `${theme}: ${line}`));
      }
      expect(found).toEqual([]);
      expect(grounds.size).toBeGreaterThan(THEMED.length / 2);
    });
  });
}
