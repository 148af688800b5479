import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/theme/theme-names.js';
import { enlargedProblems, narrowPage, roomProblems } from '../check-room.js';
import { prefer } from '../emulate.js';
import { shownCard } from '../shown-card.js';
import { VISIBLE_STATES } from '../visible-states.js';

beforeAll(async () => {
  await narrowPage();
  await prefer({ motion: 'reduce' });
});
afterAll(() => prefer({}));
afterEach(() => document.body.replaceChildren());

describe('every step and screen in every theme on 320 pixels', () => {
  it.each(VISIBLE_STATES)('has room for all its words, spaced out and enlarged too: $name', async ({ sample }) => {
    const { card, wear, speak } = await shownCard(sample, { theme: 'light', locale: 'en' });
    const found: string[] = [];
    for (const locale of ['en', 'ar', 'de'] as const) {
      await speak(locale);
      for (const theme of THEMES) {
        await wear(theme);
        const lines = [...(await roomProblems(card)), ...(await enlargedProblems(card))];
        found.push(...lines.map((line) => `${theme} ${locale}: ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
});
