import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.js';
import {
  chosenProduct,
  countryOf,
  isSamePeriod,
  offered,
  offeredCountries,
  offeredPeriods,
  offeredVehicles,
  priceOf,
} from './catalogue.js';
import { EMPTY_DRAFT } from './draft.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';

const catalogue = sampleCatalogue();
const ids = (products: readonly { readonly id: string }[]) => products.map(({ id }) => id);

function withCountryStatus(status: 'online' | 'offline'): Catalogue {
  const countries = catalogue.status.countries.map((one) => (one.country === 'AT' ? { ...one, status } : one));
  return { ...catalogue, status: { countries } };
}

describe('what can be bought', () => {
  it('is what is known to be online', () => {
    expect(ids(offered(sampleCatalogue({ offline: ['at-car-10', 'ro-car-10'] })))).toEqual([
      'at-car-year',
      'at-moto-10',
      'cz-car-10',
    ]);
  });

  it('leaves out a whole country that is offline, whatever its products say', () => {
    expect(ids(offered(withCountryStatus('offline')))).toEqual(['cz-car-10', 'ro-car-10']);
    expect(offered(withCountryStatus('online'))).toHaveLength(5);
  });

  it('leaves out what the status does not name', () => {
    expect(offered({ ...catalogue, status: { countries: [] } })).toEqual([]);
  });

  it('is told by country, in the order of the catalogue', () => {
    expect(offeredCountries(sampleCatalogue({ offline: ['cz-car-10'] })).map(({ code }) => code)).toEqual(['AT', 'RO']);
  });

  it('is told by vehicle in the country that is chosen', () => {
    expect(offeredVehicles(catalogue, { ...EMPTY_DRAFT, country: 'AT' })).toEqual(['car', 'motorcycle']);
    expect(offeredVehicles(catalogue, { ...EMPTY_DRAFT, country: 'RO' })).toEqual(['car']);
    expect(offeredVehicles(catalogue, EMPTY_DRAFT)).toEqual([]);
  });

  it('is told by period for country and vehicle together', () => {
    const car = { ...EMPTY_DRAFT, country: 'AT', vehicleType: 'car' } as const;
    expect(ids(offeredPeriods(catalogue, car))).toEqual(['at-car-10', 'at-car-year']);
    expect(ids(offeredPeriods(catalogue, { ...car, vehicleType: 'motorcycle' }))).toEqual(['at-moto-10']);
    expect(ids(offeredPeriods(catalogue, { ...car, country: 'CZ' }))).toEqual(['cz-car-10']);
  });
});

describe('what the page wants of it', () => {
  const wanting = (wishes: Catalogue['wishes'], changes = {}) => sampleCatalogue({ ...changes, wishes });
  const YEAR = { count: 1, unit: 'year' } as const;

  it('is offered in its order, and nothing else', () => {
    const wanted = wanting({ countries: ['RO', 'AT', 'XX'], vehicleTypes: ['motorcycle', 'car'] });
    expect(offeredCountries(wanted).map(({ code }) => code)).toEqual(['RO', 'AT']);
    expect(ids(offered(wanted))).toEqual(['ro-car-10', 'at-moto-10', 'at-car-10', 'at-car-year']);
  });

  it('are periods, where country and vehicle have them; elsewhere all periods stay', () => {
    expect(ids(offered(wanting({ periods: [YEAR] })))).toEqual(['at-car-year', 'at-moto-10', 'cz-car-10', 'ro-car-10']);
    expect(ids(offered(wanting({ periods: [{ count: 3, unit: 'day' }] })))).toEqual(ids(offered(catalogue)));
    expect(ids(offered(wanting({ periods: [YEAR, { count: 10, unit: 'day' }] })))).toHaveLength(5);
  });

  it('does not close a shop whose wanted period cannot be bought just now', () => {
    expect(ids(offered(wanting({ periods: [YEAR] }, { offline: ['at-car-year'] })))).toContain('at-car-10');
  });

  it('tells periods apart by count and unit', () => {
    expect(isSamePeriod(YEAR, { count: 1, unit: 'year' })).toBe(true);
    expect(isSamePeriod(YEAR, { count: 2, unit: 'year' })).toBe(false);
    expect(isSamePeriod(YEAR, { count: 1, unit: 'month' })).toBe(false);
  });
});

describe('what is chosen', () => {
  it('is a product while it can be bought', () => {
    const draft = { ...EMPTY_DRAFT, productId: 'at-moto-10' };
    expect(chosenProduct(catalogue, draft)?.id).toBe('at-moto-10');
    expect(chosenProduct(sampleCatalogue({ offline: ['at-moto-10'] }), draft)).toBeUndefined();
    expect(chosenProduct(catalogue, EMPTY_DRAFT)).toBeUndefined();
  });

  it('has its country, where the catalogue knows it', () => {
    expect(countryOf(catalogue, 'CZ')?.timeZone).toBe('Europe/Prague');
    expect(countryOf(catalogue, 'SI')).toBeUndefined();
  });

  it('costs what its fuel costs, else its one price', () => {
    const czech = catalogue.products.find(({ id }) => id === 'cz-car-10');
    if (!czech) throw new Error('The sample catalogue has no Czech product.');
    expect(priceOf(czech, { ...EMPTY_DRAFT, fuel: 'natural-gas' }).total).toBe(600);
    expect(priceOf(czech, EMPTY_DRAFT).total).toBe(1200);
  });
});
