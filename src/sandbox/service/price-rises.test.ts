import { describe, expect, it } from 'vitest';
import { ManualTime } from '../../relay/core/testing/manual-time.js';
import { productsIn } from '../catalogue/catalogue.js';
import { memoryJournal } from '../orders/journal.js';
import { PriceRises } from './price-rises.js';

const MINUTE = 60_000;

/** Rises over a fresh journal, and the product `id` as the catalogue has it and as it is sold. */
function open(id: string, journal = memoryJournal(), time = new ManualTime(0)) {
  const rises = new PriceRises(journal, time.clock);
  const find = (all: ReturnType<typeof productsIn>) => {
    const product = all.products.find((one) => one.id === id);
    if (!product) throw new Error(`The sandbox does not sell ${id}.`);
    return product;
  };
  const listed = find(productsIn('EUR'));
  return { rises, time, journal, listed, sold: (currency: 'EUR' | 'CZK' = 'EUR') => find(rises.productsIn(currency)) };
}

describe('a raised price', () => {
  it('is higher by one euro for ten minutes, and then what it was', async () => {
    const { rises, time, listed, sold } = open('at-car-10d');
    expect(sold()).toEqual(listed);
    rises.raise([listed]);
    const { total, official = 0, fee } = listed.price;
    expect(sold().price).toEqual({ total: total + 100, official: official + 100, fee, currency: 'EUR' });
    await time.advance(10 * MINUTE - 1);
    expect(rises.isRaised(listed)).toBe(true);
    await time.advance(1);
    expect(sold()).toEqual(listed);
  });

  it('is as much higher in another currency', () => {
    const { rises, listed, sold } = open('at-car-10d');
    const before = sold('CZK').price.total;
    rises.raise([listed]);
    expect(sold('CZK').price.total).toBe(before + 2500);
    expect(rises.riseOf([listed], 'CZK')).toBe(2500);
  });

  it('is higher for every fuel', () => {
    const { rises, listed, sold } = open('cz-car-1y');
    rises.raise([listed]);
    const before = (listed.fuelPrices ?? []).map(({ price }) => price.total);
    expect(before.length).toBeGreaterThan(1);
    expect(sold().fuelPrices?.map(({ price }) => price.total)).toEqual(before.map((total) => total + 100));
  });

  it('leaves all other prices alone', () => {
    const { rises, listed } = open('at-car-10d');
    rises.raise([listed]);
    const others = rises.productsIn('EUR').products.filter(({ id }) => id !== 'at-car-10d');
    expect(others).toEqual(productsIn('EUR').products.filter(({ id }) => id !== 'at-car-10d'));
    expect(rises.riseOf([listed, ...others], 'EUR')).toBe(100);
  });

  it('stays raised over a restart, but not for longer', async () => {
    const { rises, time, journal, listed } = open('at-car-10d');
    rises.raise([listed]);
    await time.advance(9 * MINUTE);
    const restarted = open('at-car-10d', journal, time);
    expect(restarted.rises.isRaised(listed)).toBe(true);
    await time.advance(MINUTE);
    expect(restarted.rises.isRaised(listed)).toBe(false);
  });

  it('falls back when it is told to, also for those who restart later', () => {
    const { rises, time, journal, listed } = open('at-car-10d');
    rises.raise([listed]);
    rises.reset();
    expect(rises.isRaised(listed)).toBe(false);
    expect(open('at-car-10d', journal, time).rises.isRaised(listed)).toBe(false);
  });
});
