import { afterEach, describe, expect, it } from 'vitest';
import { drawnBelow, isSeen } from './measure/flat-tree.js';
import { shownCard } from './shown-card.js';
import { VISIBLE_STATES } from './visible-states.js';

afterEach(() => document.body.replaceChildren());

const inCard = (card: Element, selector: string) => drawnBelow(card).filter((element) => element.matches(selector));

/** Work goes on here, with an end of its own that leads to another of the states: there is nothing to press meanwhile. */
const AT_WORK = new Set(['preparing', 'ordering', 'looking-up', 'resuming', 'paying-busy', 'following-cancel-busy']);

const SEEN_TO = VISIBLE_STATES.filter(({ name }) => !AT_WORK.has(name));

describe('no time limit without a way on (WCAG 2.2.1)', () => {
  it.each(SEEN_TO)('there is something to press: $name', async ({ sample }) => {
    const { card } = await shownCard(sample, { theme: 'calm', locale: 'en' });
    const pressed = inCard(card, 'button:enabled, a[href]').filter(isSeen);
    expect(pressed).not.toEqual([]);
  });

  it.each([
    ['waiting', 'Stop trying'],
    ['confirming', 'Check again'],
    ['unsettled', 'Check again'],
    ['not-processed', 'Look for my order'],
    ['preparing-elsewhere', 'Back to the form'],
    ['no-catalogue', 'Try again'],
    ['nothing-offered', 'Check again'],
    ['lost', 'Check again'],
  ])('what has waited too long can be taken up: %s', async (name, words) => {
    const found = SEEN_TO.find((one) => one.name === name);
    if (!found) throw new Error(`There is no state ${name}.`);
    const { card } = await shownCard(found.sample, { theme: 'calm', locale: 'en' });
    const buttons = inCard(card, 'button:enabled').map(({ textContent }) => textContent.trim());
    expect(buttons).toContain(words);
  });

  it('what is no longer offered is told in the form, with all that was typed', async () => {
    const found = SEEN_TO.find(({ name }) => name === 'period-at-purchase');
    if (!found) throw new Error('There is no such state.');
    const { card } = await shownCard(found.sample, { theme: 'calm', locale: 'en' });
    const [notice] = inCard(card, '.notice.warning');
    expect(notice?.textContent).toContain('cannot be bought at the moment');
    expect(inCard(card, 'input[type=radio]:checked')).not.toEqual([]);
  });
});
