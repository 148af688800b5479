import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Product, Products, Requirement } from '../../contract/products.js';
import { ValidityRule } from '../../contract/validity-rule.js';
import { VehicleType } from '../../contract/vehicle.js';
import { productsIn, SANDBOX_COUNTRIES, SANDBOX_CURRENCIES, sandboxCurrency } from './catalogue.js';
import { PRICE_LIST } from './price-list.js';

const euro = productsIn('EUR');

function product(id: string, products: Products = euro): Product {
  const found = products.products.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${id} is not in the catalogue`);
  return found;
}

const idsOf = (country: string, vehicleType: string) =>
  euro.products.flatMap((one) => (one.country === country && one.vehicleType === vehicleType ? [one.id] : []));

describe('the catalogue of the sandbox', () => {
  it.each(SANDBOX_CURRENCIES)('answers in %s with what the contract allows', (currency) => {
    const products = productsIn(currency);
    expect(z.parse(Products, products)).toEqual(products);
    const prices = products.products.flatMap(({ price, fuelPrices = [] }) => [
      price,
      ...fuelPrices.map((entry) => entry.price),
    ]);
    expect(new Set(prices.map((price) => price.currency))).toEqual(new Set([currency]));
  });

  it('knows these currencies and no other, the euro first', () => {
    expect(SANDBOX_CURRENCIES).toEqual(['EUR', 'CZK', 'CHF', 'HUF']);
    expect(sandboxCurrency('HUF')).toBe('HUF');
    expect(sandboxCurrency('ISK')).toBeUndefined();
    expect(sandboxCurrency('USD')).toBeUndefined();
  });

  it.each([
    ['AT', 'Europe/Vienna', ['trailer']],
    ['CH', 'Europe/Zurich', undefined],
    ['CZ', 'Europe/Prague', ['motorcycle', 'trailer']],
    ['SK', 'Europe/Bratislava', undefined],
    ['HU', 'Europe/Budapest', undefined],
    ['SI', 'Europe/Ljubljana', ['trailer']],
    ['RO', 'Europe/Bucharest', ['motorcycle']],
    ['BG', 'Europe/Sofia', undefined],
    ['MD', 'Europe/Chisinau', undefined],
    ['IS', 'Atlantic/Reykjavik', undefined],
    ['NL', 'Europe/Amsterdam', ['trailer']],
    ['IE', 'Europe/Dublin', undefined],
  ])('sells for %s by the clocks of %s, %j driving free', (code, timeZone, free) => {
    const country = euro.countries.find((candidate) => candidate.code === code);
    expect(country?.timeZone).toBe(timeZone);
    expect(country?.free).toEqual(free);
    expect(euro.products.some((one) => one.country === code)).toBe(true);
  });

  it('has no other countries, and sells nothing that is free', () => {
    expect(euro.countries).toHaveLength(12);
    for (const { code, free = [] } of euro.countries) expect(free.flatMap((type) => idsOf(code, type))).toEqual([]);
  });

  it('names every product once, and stays small enough for one answer', () => {
    const ids = euro.products.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThan(150);
    expect(ids).toEqual(expect.arrayContaining(['at-car-10d', 'cz-car-1y', 'ro-car-12m', 'ch-trailer-1y']));
  });

  it('has something for every vehicle and every rule of the contract', () => {
    expect(new Set(euro.products.map(({ vehicleType }) => vehicleType))).toEqual(new Set(VehicleType.options));
    const kinds = new Set(euro.products.map(({ validity }) => validity.kind));
    expect(kinds).toEqual(new Set(ValidityRule.shape.kind.options));
  });

  it.each([
    ['AT', 'van', ['1d', '10d', '2m', '1y']],
    ['CH', 'motorcycle', ['1y']],
    ['CZ', 'camper', ['1d', '10d', '30d', '1y']],
    ['SK', 'trailer', ['1d', '10d', '30d', '365d']],
    ['HU', 'car', ['1d', '10d', '1m', '1y', '1y-gyor-moson-sopron', '1y-m1']],
    ['HU', 'trailer', ['1d', '10d', '1m', '1y']],
    ['SI', 'car', ['1w', '1m', '1y']],
    ['SI', 'motorcycle', ['1w', '6m', '1y']],
    ['RO', 'van', ['1d', '10d', '30d', '60d', '12m']],
    ['BG', 'camper', ['1d', 'weekend', '1w', '1m', '1q', '1y']],
    ['BG', 'motorcycle', []],
    ['MD', 'car', ['7d', '15d', '30d', '90d', '180d']],
    ['IS', 'van', ['vadlaheidargong']],
    ['NL', 'motorcycle', ['a24']],
    ['IE', 'car', ['m50']],
  ])('offers in %s for a %s in this order: %j', (country, vehicleType, keys) => {
    const prefix = `${country.toLowerCase()}-${vehicleType}-`;
    const vignettes = idsOf(country, vehicleType).filter((id) => product(id).start.lastDay > 0 || country !== 'AT');
    expect(vignettes).toEqual(keys.map((key) => `${prefix}${key}`));
  });

  it('sells each of the Austrian section tolls by its proper name', () => {
    const tolls = euro.products.filter((one) => one.country === 'AT' && one.title !== undefined);
    expect(tolls).toHaveLength(24);
    expect(tolls.filter((one) => one.vehicleType === 'car').map(({ title }) => title)).toEqual([
      'A9 Bosruck',
      'A9 Gleinalm',
      'A10 Tauern/Katschberg',
      'A11 Karawanken AT → SI',
      'A13 Brenner',
      'S16 Arlberg',
    ]);
    expect(new Set(tolls.map(({ period }) => period.unit))).toEqual(new Set(['journey']));
  });

  it('gives a title wherever country, vehicle and period do not tell products apart', () => {
    const names = euro.products.map((one) =>
      [one.country, one.vehicleType, one.period.count, one.period.unit, one.title].join(' '),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what the sandbox asks of a buyer', () => {
  it('is every requirement of the contract somewhere', () => {
    const asked = new Set(euro.products.flatMap(({ requirements }) => requirements));
    expect(asked).toEqual(new Set(Requirement.options));
  });

  it('is what each product is there to show', () => {
    for (const { id, country, requirements, start, fuelPrices } of euro.products) {
      const wants = (requirement: Requirement) => requirements.includes(requirement);
      expect(wants('vin'), id).toBe(country === 'RO' || country === 'MD');
      expect(wants('fuel'), id).toBe(country === 'CZ');
      expect(fuelPrices !== undefined, id).toBe(country === 'CZ');
      expect(wants('buyer-kind'), id).toBe(start.firstDayForConsumers === 18);
      expect(wants('identity'), id).toBe(country === 'MD');
      expect(wants('phone'), id).toBe(country === 'CZ' && id.endsWith('-1y'));
      expect(wants('address'), id).toBe(country === 'RO' && id.endsWith('-12m'));
      expect(wants('name'), id).toBe(
        country === 'MD' || (country === 'RO' && id.endsWith('-12m')) || (country === 'BG' && id.endsWith('-1y')),
      );
    }
  });
});

describe('the rules of validity and start', () => {
  it.each([
    ['at-car-2m', { kind: 'months', count: 2, unconfirmed: true }],
    ['at-car-1y', { kind: 'calendar-year', count: 1 }],
    ['at-car-a13-brenner', { kind: 'months-less-a-day', count: 12, unconfirmed: true }],
    ['ch-car-1y', { kind: 'calendar-year', count: 1 }],
    ['cz-car-1y', { kind: 'months-less-a-day', count: 12 }],
    ['sk-car-365d', { kind: 'days', count: 365 }],
    ['hu-car-1m', { kind: 'months', count: 1 }],
    ['hu-car-1y', { kind: 'year-from-january', count: 1 }],
    ['si-car-1w', { kind: 'days', count: 7 }],
    ['si-car-1y', { kind: 'months', count: 12 }],
    ['ro-car-12m', { kind: 'months', count: 12, unconfirmed: true }],
    ['bg-car-1d', { kind: 'hours', count: 24 }],
    ['bg-car-weekend', { kind: 'weekend', count: 1 }],
    ['bg-car-1w', { kind: 'days', count: 7 }],
    ['bg-car-1q', { kind: 'months', count: 3, unconfirmed: true }],
    ['md-car-180d', { kind: 'days', count: 180, unconfirmed: true }],
    ['is-car-vadlaheidargong', { kind: 'passage', count: 1 }],
  ])('of %s are those of domain.md: %j', (id, validity) => {
    expect(product(id).validity).toEqual(validity);
  });

  it.each([
    ['at-car-10d', { firstDay: 0, lastDay: 60 }],
    ['at-car-1y', { firstDay: 0, firstDayForConsumers: 18, lastDay: 60 }],
    ['at-car-s16-arlberg', { firstDay: 0, lastDay: 0 }],
    ['ch-car-1y', { firstDay: 0, lastDay: 0 }],
    ['cz-car-10d', { firstDay: 0, lastDay: 30 }],
    ['sk-car-10d', { firstDay: 0, lastDay: 60 }],
    ['hu-car-1y-m1', { firstDay: 0, lastDay: 0 }],
    ['nl-car-a24', { firstDay: -3, lastDay: 7, hoursAfter: 72 }],
    ['is-car-vadlaheidargong', { firstDay: -1, lastDay: 1, hoursAfter: 24, hoursBefore: 24 }],
    ['ie-car-m50', { firstDay: -1, firstDayUntil: '20:00', lastDay: 30 }],
  ])('let %s begin within %j', (id, start) => {
    expect(product(id).start).toEqual(start);
  });
});

describe('the prices of the catalogue', () => {
  it('are split into the operator’s and the fee, or told as a total alone where no page publishes one', () => {
    const own = new Set<string>();
    for (const currency of SANDBOX_CURRENCIES) {
      for (const { id, price, fuelPrices } of productsIn(currency).products) {
        for (const { total, official, fee } of [price, ...(fuelPrices ?? []).map((entry) => entry.price)]) {
          if (official === undefined) own.add(id.slice(0, id.lastIndexOf('-')));
          else expect(official + (fee ?? NaN)).toBe(total);
        }
      }
    }
    expect([...own].toSorted()).toEqual(['md-car', 'sk-trailer']);
  });

  it.each([
    ['at-car-10d', { total: 1580, official: 1280, fee: 300, currency: 'EUR' }],
    ['at-motorcycle-a13-brenner', { total: 1550, official: 1250, fee: 300, currency: 'EUR' }],
    ['cz-car-10d', { total: 1500, official: 1200, fee: 300, currency: 'EUR' }],
    ['hu-car-1d', { total: 1688, official: 1388, fee: 300, currency: 'EUR' }],
    ['is-car-vadlaheidargong', { total: 1784, official: 1484, fee: 300, currency: 'EUR' }],
    ['sk-trailer-1d', { total: 1110, currency: 'EUR' }],
  ])('of %s are, in euro, %j', (id, price) => {
    expect(product(id).price).toEqual(price);
  });

  it.each([
    ['CZK', 'at-car-10d', { total: 39_500, official: 32_000, fee: 7500, currency: 'CZK' }],
    ['HUF', 'hu-car-1y', { total: 6_296_000, official: 6_176_000, fee: 120_000, currency: 'HUF' }],
    ['CHF', 'ch-trailer-1y', { total: 4285, official: 4000, fee: 285, currency: 'CHF' }],
  ] as const)('in %s of %s are %j', (currency, id, price) => {
    expect(product(id, productsIn(currency)).price).toEqual(price);
  });

  it('depend on the fuel in Czechia, the standard one first and equal to the price', () => {
    const year = product('cz-car-1y', productsIn('CZK'));
    expect(year.fuelPrices?.map(({ fuel, price }) => [fuel, price.official])).toEqual([
      ['standard', 257_000],
      ['natural-gas', 128_000],
      ['plug-in-hybrid', 64_000],
    ]);
    expect(year.fuelPrices?.[0]?.price).toEqual(year.price);
  });

  it('are all sold: the list holds no price that no product has', () => {
    const listed = PRICE_LIST.entries.flatMap(({ country, vehicleTypes, amounts }) =>
      vehicleTypes.flatMap((type) => Object.keys(amounts).map((key) => `${country.toLowerCase()}-${type}-${key}`)),
    );
    expect(listed.toSorted()).toEqual(euro.products.map(({ id }) => id).toSorted());
  });

  it('belong to countries whose operators are named with a page of their own', () => {
    for (const { country } of SANDBOX_COUNTRIES) expect(new URL(country.operator.url).protocol).toBe('https:');
  });
});
