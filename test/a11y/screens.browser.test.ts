import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_STATES } from '../support/sample-states.js';
import { showState } from '../support/show-state.js';

const VISIBLE = SAMPLE_STATES.filter(({ state }) => state.at !== 'loading');

afterEach(() => document.body.replaceChildren());

/** Violations as `rule: target`, so that a failure says what to look at. */
async function violations(element: HTMLElement): Promise<readonly string[]> {
  const { violations: found } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The page around the card is the test runner's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  describe(`every step and screen in the ${theme} theme`, () => {
    it.each(VISIBLE)('has nothing that axe objects to: $name', async ({ state }) => {
      const { card } = await showState(state, { theme, framed: true });
      expect(await violations(card)).toEqual([]);
    });
  });
}
