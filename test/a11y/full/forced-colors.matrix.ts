import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/theme/theme-names.js';
import { forcedColorProblems } from '../check-forced-colors.js';
import { prefer } from '../emulate.js';
import { shownCard } from '../shown-card.js';
import { VISIBLE_STATES } from '../visible-states.js';

afterAll(() => prefer({}));
afterEach(() => document.body.replaceChildren());

describe.each(['light', 'dark'] as const)('every step and screen in the colours of a %s device', (scheme) => {
  beforeAll(() => prefer({ forcedColors: 'active', scheme }));

  it.each(VISIBLE_STATES)('can still be told apart: $name', async ({ sample }) => {
    const { card, wear } = await shownCard(sample, { theme: 'calm', locale: 'en' });
    const found: string[] = [];
    for (const theme of THEMES) {
      await wear(theme);
      found.push(...forcedColorProblems(card).map((line) => `${theme}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});
