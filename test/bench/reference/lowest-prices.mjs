/** @typedef {import('../../../src/contract/products.js').Products} Products */
/** @typedef {import('../../../src/contract/products-status.js').ProductsStatus} ProductsStatus */

/** The nine countries of the catalogue, as the hard-coded pages name them. */
const NAMES = new Map([
  ['AT', 'Austria'],
  ['BG', 'Bulgaria'],
  ['CH', 'Switzerland'],
  ['CZ', 'Czechia'],
  ['HU', 'Hungary'],
  ['IE', 'Ireland'],
  ['IS', 'Iceland'],
  ['MD', 'Moldova'],
  ['NL', 'Netherlands'],
  ['RO', 'Romania'],
  ['SI', 'Slovenia'],
  ['SK', 'Slovakia'],
]);

/**
 * The rows of the first step: each country with something online, by name, with its lowest price in words.
 *
 * @param {Products} catalogue
 * @param {ProductsStatus} availability
 * @returns {{ code: string, name: string, price: string }[]}
 */
export function lowestPrices({ countries, products }, availability) {
  const online = new Set(
    availability.countries
      .filter(({ status }) => status === 'online')
      .flatMap((country) => country.products.filter(({ status }) => status === 'online').map(({ id }) => id)),
  );
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' });
  return countries.flatMap(({ code }) => {
    const prices = products.filter(({ id, country }) => country === code && online.has(id)).map(({ price }) => price);
    const [lowest] = prices.sort((a, b) => a.total - b.total);
    if (!lowest) return [];
    return [{ code, name: NAMES.get(code) ?? code, price: `from ${format.format(lowest.total / 100)}` }];
  });
}
