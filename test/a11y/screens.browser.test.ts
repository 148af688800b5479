import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lookProblems } from './check-look.js';
import { prefer } from './emulate.js';
import { sampledLooks } from './looks.js';
import { shownCard } from './shown-card.js';
import { VISIBLE_STATES } from './visible-states.js';

beforeAll(() => prefer({ motion: 'reduce' }));
afterAll(() => prefer({}));
afterEach(() => document.body.replaceChildren());

describe('every step and screen, in two of the themes each, from the left and from the right', () => {
  const sampled = VISIBLE_STATES.flatMap((one) => sampledLooks(one.at).map((look) => ({ ...one, ...look })));

  it.each(sampled)('can be seen and used: $name, $theme, $locale', async ({ sample, theme, locale }) => {
    const { card } = await shownCard(sample, { theme, locale });
    expect(await lookProblems(card)).toEqual([]);
  });
});
