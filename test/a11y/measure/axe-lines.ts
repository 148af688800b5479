import axe from 'axe-core';

/** Violations as `rule: target`, so that a failure says what to look at. */
export async function axeLines(element: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    // The page around the card is the test runner's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe ${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}
