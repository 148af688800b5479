import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allInShadow } from '../../../test/support/in-shadow.js';
import { SAMPLE_STATES } from '../../../test/support/sample-states.js';
import { settle, showState } from '../../../test/support/show-state.js';
import { EXPORTED_PARTS } from '../../theme/exported-parts.js';
import { TestBuyer, TestPage } from './testing/test-page.js';
import { viewName } from './views.js';

const EXPORTED = EXPORTED_PARTS.split(',');
/** Drawn by the element around every step and screen, so that nothing has to hand them on. */
const OWN = ['card', 'launcher', 'panel', 'close'];

const probe = (part: string): string => `--reached-${part}`;
const sheet = document.createElement('style');

/** A rule of the page for each part; none of them is inherited, so that each tells of its own element alone. */
sheet.textContent = [...EXPORTED, ...OWN]
  .map(
    (part) =>
      `@property ${probe(part)} { syntax: '*'; inherits: false } section::part(${part}), vignette-checkout::part(${part}) { ${probe(part)}: yes }`,
  )
  .join('\n');

beforeEach(() => document.head.append(sheet));
afterEach(() => {
  sheet.remove();
  document.body.replaceChildren();
});

/** The parts that are drawn in there, and those of them that a rule of the page does not reach. */
function partsIn(host: Element): { readonly drawn: readonly string[]; readonly missed: readonly string[] } {
  const each = allInShadow(host.shadowRoot ?? host, '[part]').flatMap((element) =>
    [...element.part].map((part) => ({ part, style: getComputedStyle(element) })),
  );
  return {
    drawn: each.map(({ part }) => part),
    missed: each.filter(({ part, style }) => style.getPropertyValue(probe(part)) !== 'yes').map(({ part }) => part),
  };
}

const VISIBLE = SAMPLE_STATES.filter(({ state }) => state.at !== 'loading');
const found = new Map<string, Set<string>>();

async function look({ state }: (typeof VISIBLE)[number]): Promise<readonly string[]> {
  const { card } = await showState(state, { framed: true });
  for (const details of allInShadow(card.shadowRoot ?? card, 'details')) details.toggleAttribute('open', true);
  await settle(card.shadowRoot ?? card);
  const { drawn, missed } = partsIn(card);
  for (const part of drawn) found.set(part, (found.get(part) ?? new Set()).add(viewName(state)));
  return missed;
}

describe('the parts that a page may style', () => {
  it.each(VISIBLE)('can all be reached from the page: $name', async (sample) => {
    expect(await look(sample)).toEqual([]);
  });

  it('are all drawn in some sample state', () => {
    expect(EXPORTED.filter((part) => !found.has(part))).toEqual([]);
  });

  it('are found where the documentation says (npm run docs)', async () => {
    const views = [...new Set(VISIBLE.map(({ state }) => viewName(state)))];
    const inOrder = (part: string) => views.filter((view) => found.get(part)?.has(view)).join(' ');
    const now = Object.fromEntries(EXPORTED.map((part) => [part, inOrder(part)]));
    await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot('../../../test/docs/part-places.json');
  });
});

describe('the parts of the element itself', () => {
  let page: TestPage;
  beforeEach(() => {
    page = new TestPage();
  });
  afterEach(() => page.end());

  it('can be reached from the page, in its flow', async () => {
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).not.toBe('');
    const { drawn, missed } = partsIn(buyer.checkout);
    expect(drawn).toContain('card');
    expect(missed).toEqual([]);
  });

  it('can be reached from the page, behind a button', async () => {
    const buyer = new TestBuyer(page.put({ position: 'bottom-right' }));
    await expect.poll(() => buyer.all('.launch').length).toBe(1);
    buyer.find('.launch').click();
    await expect.poll(() => buyer.heading).not.toBe('');
    const { drawn, missed } = partsIn(buyer.checkout);
    expect(drawn).toEqual(expect.arrayContaining(OWN));
    expect(missed).toEqual([]);
  });

  it('can be reached from another shadow root that hands them on', async () => {
    const outer = document.createElement('section');
    const checkout = page.make();
    checkout.setAttribute('exportparts', [...EXPORTED, 'card'].join(','));
    outer.attachShadow({ mode: 'open' }).append(checkout);
    document.body.append(outer);
    const buyer = new TestBuyer(checkout);
    await expect.poll(() => buyer.heading).not.toBe('');
    expect(partsIn(checkout).missed).toEqual([]);
  });
});
