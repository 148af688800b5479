import { describe, expect, it } from 'vitest';
import { PRICE_LIST, readPriceList } from './price-list.js';

const ENTRY = {
  country: 'AT',
  vehicleTypes: ['car', 'van'],
  currency: 'EUR',
  year: 2026,
  source: 'https://operator.example/prices',
  checked: '2026-11-21',
  amounts: { '10d': 1280 },
};

describe('the list of prices', () => {
  it('says of each price where it stands, or why it stands nowhere', () => {
    for (const { source, note } of PRICE_LIST.entries) {
      if (source === null) expect(note).toMatch(/the sandbox's own/);
      else expect(new URL(source).protocol).toBe('https:');
    }
    const own = PRICE_LIST.entries.filter(({ source }) => source === null);
    expect(own.map(({ country, vehicleTypes }) => [country, ...vehicleTypes])).toEqual([
      ['SK', 'trailer'],
      ['MD', 'car'],
    ]);
  });

  it('says when somebody last looked, and never for a year that had not begun to be sold', () => {
    for (const { checked, year } of PRICE_LIST.entries) {
      expect(checked).toBe('2026-11-21');
      expect(year).toBeLessThanOrEqual(2026);
    }
  });

  it('finds a price by country, vehicle and key', () => {
    expect(PRICE_LIST.find('HU', 'van', '10d')).toEqual({ currency: 'HUF', amount: 1_004_000, isOfficial: true });
    expect(PRICE_LIST.find('CZ', 'car', '1d').amount).toEqual({
      standard: 23_000,
      'natural-gas': 11_000,
      'plug-in-hybrid': 5000,
    });
    expect(PRICE_LIST.find('MD', 'car', '7d').isOfficial).toBe(false);
  });

  it('fails loudly where a price is missing', () => {
    const list = readPriceList([ENTRY]);
    expect(list.find('AT', 'van', '10d').amount).toBe(1280);
    expect(() => list.find('AT', 'camper', '10d')).toThrow('no price for AT camper 10d');
    expect(() => list.find('AT', 'car', '1d')).toThrow(RangeError);
  });

  it('may not price anything twice', () => {
    expect(() => readPriceList([ENTRY, { ...ENTRY, vehicleTypes: ['van'] }])).toThrow('two prices for AT van 10d');
  });

  it.each([
    ['no source and no note', { ...ENTRY, source: null }],
    ['a source without encryption', { ...ENTRY, source: 'http://operator.example/' }],
    ['no vehicle', { ...ENTRY, vehicleTypes: [] }],
    ['a vehicle nobody drives', { ...ENTRY, vehicleTypes: ['tram'] }],
    ['half a cent', { ...ENTRY, amounts: { '10d': 12.5 } }],
    ['a price for one fuel only', { ...ENTRY, amounts: { '10d': { standard: 1280 } } }],
    ['a currency without a rate', { ...ENTRY, currency: 'MDL' }],
    ['no day of looking', { ...ENTRY, checked: 'lately' }],
  ])('is refused with %s', (_what, entry) => {
    expect(() => readPriceList([entry])).toThrow(/./);
  });

  it('takes a price of the sandbox’s own with a note', () => {
    const list = readPriceList([{ ...ENTRY, source: null, note: 'Nobody publishes it.' }]);
    expect(list.find('AT', 'car', '10d').isOfficial).toBe(false);
  });
});
