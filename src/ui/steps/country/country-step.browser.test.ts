import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import type { Filling } from '../../../flow/state.js';
import { sample, sampleProduct, show, withProducts } from '../testing/show-step.js';

/** The form with ten days for a car in each of these countries. */
function withCountries(codes: readonly string[]): Filling {
  const { catalogue, ...rest } = sample('country');
  const products = codes.map((country) => ({ ...sampleProduct('at-car-10d'), id: country, country }));
  return {
    ...rest,
    catalogue: {
      ...catalogue,
      countries: codes.map((code) => ({ ...COUNTRY, code })),
      products,
      status: {
        countries: codes.map((country) => ({
          country,
          status: 'online',
          products: [{ id: country, status: 'online' }],
        })),
      },
    },
  };
}

const COUNTRY = { timeZone: 'Europe/Vienna', operator: { name: 'Operator', url: 'https://operator.example/' } };

afterEach(() => document.body.replaceChildren());

describe('the step country', () => {
  it('offers each country with its lowest price, and says who sells', async () => {
    const { place, heard, text } = await show(sample('country'));
    expect(text()).toContain('Austria from €12.60');
    expect(text()).toContain('Sold by Alpenreisen, not by the road operator.');
    allInShadow(place, 'input')[1]?.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { country: 'CZ' } }]);
  });

  it('leads to the field that must be mended', async () => {
    const { view, place } = await show(sample('country-problem'));
    await view.focusField?.('country');
    expect(inShadow(place, '[name=country]').shadowRoot?.activeElement?.localName).toBe('input');
  });

  it('names no lowest price where the prices are in several currencies', async () => {
    const [euros, forints] = [sampleProduct('at-car-10d'), sampleProduct('hu-motorcycle-1y')];
    expect((await show(sample('country'))).text()).toContain('Hungary from HUF 61,760');
    document.body.replaceChildren();
    const mixed = withProducts(sample('country'), 'HU', [{ ...euros, id: 'hu-1', country: 'HU' }, forints]);
    expect((await show(mixed)).text()).toMatch(/Hungary (Moldova|Netherlands)/);
  });

  it('keeps the button in reach on a phone with twelve countries', async () => {
    const twelve = withCountries(['AT', 'CH', 'CZ', 'SK', 'HU', 'SI', 'RO', 'BG', 'MD', 'IS', 'NL', 'IE']);
    const { view, place } = await show(twelve);
    view.style.inlineSize = '310px';
    const button = inShadow(place, 'form [part=button]').getBoundingClientRect();
    expect(allInShadow(place, '[type=radio]')).toHaveLength(12);
    expect(button.top - view.getBoundingClientRect().top).toBeLessThan(700);
    const cards = allInShadow(place, '.choice').map((card) => card.getBoundingClientRect());
    expect(cards[1]?.top).toBe(cards[0]?.top);
    for (const { height } of cards) expect(height).toBeGreaterThanOrEqual(48);
  });

  it('puts a few countries one under the other', async () => {
    const { place } = await show(withCountries(['AT', 'CH', 'CZ']));
    const tops = allInShadow(place, '.choice').map((card) => card.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(3);
  });
});
