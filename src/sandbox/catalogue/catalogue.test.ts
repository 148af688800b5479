import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Products } from '../../contract/products.js';
import { productsIn, SANDBOX_COUNTRIES, SANDBOX_CURRENCIES, sandboxCurrency } from './catalogue.js';

const euro = productsIn('EUR');
const koruna = productsIn('CZK');

function product(products: Products, id: string) {
  const found = products.products.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${id} is not in the catalogue`);
  return found;
}

describe('the catalogue of the sandbox', () => {
  it.each(SANDBOX_CURRENCIES)('answers in %s with what the contract allows', (currency) => {
    const products = productsIn(currency);
    expect(z.parse(Products, products)).toEqual(products);
  });

  it('names every product once', () => {
    const ids = euro.products.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('splits every price into the official price and the fee', () => {
    for (const { price, fuelPrices } of [...euro.products, ...koruna.products]) {
      for (const { total, official, fee } of [price, ...(fuelPrices ?? []).map((entry) => entry.price)]) {
        expect((official ?? 0) + (fee ?? 0)).toBe(total);
      }
    }
  });

  it('asks for the VIN in Romania, for the fuel in Czechia, and for the kind of buyer where consumers wait', () => {
    for (const { country, requirements, start } of euro.products) {
      expect(requirements.includes('vin')).toBe(country === 'RO');
      expect(requirements.includes('fuel')).toBe(country === 'CZ');
      expect(requirements.includes('buyer-kind')).toBe(start.firstDayForConsumers === 18);
    }
  });

  it('sells at the prices of 2026', () => {
    expect(product(euro, 'at-car-10d').price).toEqual({ total: 1580, official: 1280, fee: 300, currency: 'EUR' });
    expect(product(euro, 'at-car-1y').price.official).toBe(10_680);
    expect(product(euro, 'ro-car-12m').price.official).toBe(5000);
    expect(product(koruna, 'cz-car-1y').price.official).toBe(257_000);
  });

  it('prices each Czech vignette by fuel, the standard one first and equal to the price', () => {
    const year = product(koruna, 'cz-car-1y');
    expect(year.fuelPrices?.map(({ fuel, price }) => [fuel, price.official])).toEqual([
      ['standard', 257_000],
      ['natural-gas', 128_000],
      ['plug-in-hybrid', 64_000],
    ]);
    expect(year.fuelPrices?.[0]?.price).toEqual(year.price);
  });

  it('converts at one fixed rate', () => {
    expect(product(euro, 'cz-car-10d').price).toEqual({ total: 1500, official: 1200, fee: 300, currency: 'EUR' });
    expect(product(koruna, 'at-car-10d').price).toEqual({
      total: 39_500,
      official: 32_000,
      fee: 7500,
      currency: 'CZK',
    });
  });

  it('ends a Czech year the day before the same date, and an Austrian one with the calendar', () => {
    expect(product(euro, 'cz-car-1y').validity).toEqual({ kind: 'months-less-a-day', count: 12 });
    expect(product(euro, 'at-car-1y').validity).toEqual({ kind: 'calendar-year', count: 1 });
  });

  it('marks the Romanian ends as not confirmed', () => {
    const romanian = euro.products.filter(({ country }) => country === 'RO');
    expect(romanian).toHaveLength(5);
    expect(romanian.every(({ validity }) => validity.unconfirmed === true)).toBe(true);
  });

  it('says where each price comes from', () => {
    for (const { sources } of SANDBOX_COUNTRIES) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { url } of sources) expect(new URL(url).protocol).toBe('https:');
    }
  });

  it('knows no third currency', () => {
    expect(sandboxCurrency('CZK')).toBe('CZK');
    expect(sandboxCurrency('USD')).toBeUndefined();
  });
});
