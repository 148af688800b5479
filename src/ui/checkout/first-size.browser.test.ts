import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json } from '../../api/testing/fake-relay.js';
import { sampleConfig } from '../../api/testing/samples.js';
import type { Products } from '../../contract/products.js';
import { allInShadow } from '../../../test/support/in-shadow.js';
import { TestBuyer, TestPage } from './testing/test-page.js';

const SOLD = ['AT', 'CH', 'CZ', 'SK', 'HU', 'SI', 'RO', 'BG', 'MD', 'IS', 'NL', 'IE'];

let page: TestPage;
let answer: () => void;

beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.end());

/** The relay sells cars a vignette in these countries, and does not say so before `answer` is called. */
function sell(codes: readonly string[]): void {
  const products: Products = {
    countries: codes.map((code) => ({
      code,
      timeZone: 'Europe/Vienna',
      operator: { name: 'Operator', url: 'https://operator.example' },
    })),
    products: codes.flatMap((country) =>
      (['motorcycle', 'car'] as const).map((vehicleType) => ({
        id: `${country}-${vehicleType}`,
        country,
        vehicleType,
        period: { count: 10, unit: 'day' },
        validity: { kind: 'days', count: 10 },
        start: { firstDay: 0, lastDay: 60 },
        price: { total: 1280, currency: 'EUR' },
        requirements: [],
      })),
    ),
  };
  const countries = codes.map((country) => ({
    country,
    status: 'online',
    products: products.products.flatMap((one) => (one.country === country ? [{ id: one.id, status: 'online' }] : [])),
  }));
  const told = new Promise<void>((resolve) => {
    answer = resolve;
  });
  page.relay
    .on('GET /config', () => json({ ...sampleConfig, seller: { ...sampleConfig.seller, name: 'Slow Roads' } }))
    .on('GET /products/status', () => json({ countries }))
    .on('GET /products', async () => {
      await told;
      return json(products);
    });
}

/** A checkout in a column of a page, with something below it. */
async function load(width: number, attributes: Record<string, string>) {
  const [column, below] = [document.createElement('div'), document.createElement('p')];
  column.style.inlineSize = `${width}px`;
  below.textContent = 'What the site says next.';
  const checkout = page.make(attributes);
  column.append(checkout, below);
  document.body.append(column);
  const root = checkout.shadowRoot;
  if (!root) throw new Error('There is no checkout.');
  const heading = () => allInShadow(root, 'h2')[0]?.textContent;
  await expect.poll(() => heading(), { interval: 4 }).toBeTruthy();
  await drawn();
  const isOutline = () => allInShadow(root, '.outline').length > 0;
  const finish = async () => {
    answer();
    await expect.poll(isOutline, { interval: 4 }).toBe(false);
    await expect.poll(() => heading(), { interval: 4 }).toBeTruthy();
  };
  return { root, checkout, top: () => below.getBoundingClientRect().top, isOutline, finish };
}

/** Two frames: by then the browser has drawn what was there before the first. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Adds up how much the browser saw moving; `end` gives the sum. */
function watchShifts() {
  let sum = 0;
  const read = (entries: PerformanceEntryList) =>
    entries.forEach((entry) => (sum += Number(Reflect.get(entry, 'value'))));
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return async () => {
    await drawn();
    read(observer.takeRecords());
    observer.disconnect();
    return sum;
  };
}

describe('the outline of the first form', () => {
  const looks = ['light', 'dark', 'auto'].flatMap((theme) =>
    ['en', 'de'].flatMap((locale) => [280, 344, 600, 1280].map((width) => ({ theme, locale, width }))),
  );

  it.each(looks)('is as high as the form: $theme, $locale, $width px', async ({ width, ...attributes }) => {
    for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 11, 12]) {
      const countries = SOLD.slice(0, count);
      sell(countries);
      const { top, finish, isOutline } = await load(width, { ...attributes, countries: countries.join() });
      expect(isOutline()).toBe(true);
      const [before, shifts] = [top(), watchShifts()];
      await finish();
      expect(Math.abs(top() - before), `${count} countries`).toBeLessThanOrEqual(1);
      expect(await shifts(), `${count} countries`).toBe(0);
      page.end();
      page = new TestPage();
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'moves nothing where the page does not say which of %i countries',
    async (count) => {
      for (const width of [344, 1280]) {
        sell(SOLD.slice(0, count));
        const { top, finish } = await load(width, {});
        const [before, shifts] = [top(), watchShifts()];
        await finish();
        expect(Math.abs(top() - before)).toBeLessThanOrEqual(1);
        expect(await shifts()).toBe(0);
        page.end();
        page = new TestPage();
      }
    },
  );

  it('keeps its height until the buyer does something', async () => {
    sell(['AT', 'CZ']);
    const { checkout, top, finish } = await load(344, {});
    const before = top();
    await finish();
    expect(Math.abs(top() - before)).toBeLessThanOrEqual(1);
    new TestBuyer(checkout).choose('Austria');
    await checkout.updateComplete;
    expect(before - top()).toBeGreaterThan(50);
  });

  it('can be neither used nor read aloud, and says nothing that is not so', async () => {
    sell(['AT', 'CZ']);
    const { root, finish } = await load(344, {});
    const [outline] = allInShadow(root, '.outline');
    expect(outline?.inert).toBe(true);
    const shown = allInShadow(root, '.choice, .quiet, button').filter((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    );
    expect(shown).toEqual([]);
    await finish();
    expect(outline?.inert).toBe(false);
    expect(allInShadow(root, '.choice')).toHaveLength(2);
  });
});

it.each(['en', 'de', 'el'])('on the narrowest phone two countries stand beside each other: %s', async (locale) => {
  sell(SOLD);
  const { root, finish } = await load(304, { locale });
  await finish();
  const cards = allInShadow(root, '.choice').map((card) => card.getBoundingClientRect());
  const rows = new Set(cards.map(({ top }) => Math.round(top)));
  expect([cards.length, rows.size]).toEqual([12, 6]);
  // Tall enough for a finger, and no name sticks out.
  expect(Math.min(...cards.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
  const words = allInShadow(root, '.words');
  expect(words.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toEqual([]);
});

it.each(['riviera', 'alpine'])('nobody sees it take on the width of the theme %s', async (theme) => {
  sell(SOLD);
  const column = document.createElement('div');
  column.style.cssText = 'inline-size: 700px; min-block-size: 1000px';
  document.body.append(column);
  const shifts = watchShifts();
  const checkout = page.make({ theme });
  column.append(checkout);
  // The element is drawn once before its theme is there.
  await drawn();
  answer();
  await expect.poll(() => allInShadow(column, 'input').length, { interval: 4 }).toBe(SOLD.length);
  expect(await shifts()).toBe(0);
  expect(getComputedStyle(checkout).visibility).toBe('visible');
});
