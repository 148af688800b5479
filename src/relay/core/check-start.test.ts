import { describe, expect, it } from 'vitest';
import type { Product } from '../../contract/products.js';
import type { StartRule, ValidityRule } from '../../contract/validity-rule.js';
import type { BuyerKind } from '../../contract/vehicle.js';
import { startProblem } from './check-start.js';

/** Saturday, 12:00 in Sofia. */
const NOW = Date.parse('2026-11-21T10:00:00Z');

const COUNTRIES = [
  { code: 'BG', timeZone: 'Europe/Sofia', operator: { name: 'BGTOLL', url: 'https://www.bgtoll.bg/' } },
];

function product(validity: ValidityRule, start: StartRule = { firstDay: 0, lastDay: 30 }): Product {
  return {
    id: 'bg-car',
    country: 'BG',
    vehicleType: 'car',
    period: { count: 1, unit: 'day' },
    validity,
    start,
    price: { total: 709, currency: 'EUR' },
    requirements: [],
  };
}

const DAYS = product({ kind: 'days', count: 7 });
const HOURS = product({ kind: 'hours', count: 24 });
const WEEKEND = product({ kind: 'weekend', count: 1 });
const PASSAGE = product({ kind: 'passage', count: 1 }, { firstDay: -3, lastDay: 7 });
const WITHIN_HOURS = product({ kind: 'passage', count: 1 }, { firstDay: -3, lastDay: 7, hoursAfter: 72 });
const LATER = product({ kind: 'days', count: 7 }, { firstDay: 0, firstDayForConsumers: 18, lastDay: 60 });

function codeOf(of: Product, start: string, buyerKind?: BuyerKind) {
  const item = { productId: of.id, start, vehicle: { country: 'DE', plate: 'M-AE2821' } };
  const problem = startProblem({ item, product: of, index: 2 }, COUNTRIES, NOW, buyerKind);
  if (problem) expect(problem.pointer).toBe('/items/2/start');
  return problem?.code;
}

describe('a start that is ordered', () => {
  it.each([
    ['today', DAYS, '2026-11-21'],
    ['the last day', DAYS, '2026-12-21'],
    ['a minute to come', HOURS, '2026-11-21T14:30'],
    ['the last minute of a day', HOURS, '2026-11-22T23:59'],
    ['a minute that passed while the form was filled in', HOURS, '2026-11-21T11:30'],
    ['a weekend from Friday', WEEKEND, '2026-11-27'],
    ['a weekend from Sunday', WEEKEND, '2026-11-29'],
    ['a passage of three days ago', PASSAGE, '2026-11-18'],
    ['a passage of next week', PASSAGE, '2026-11-28'],
    ['a passage of 72 hours ago', WITHIN_HOURS, '2026-11-18T12:00'],
    ['a passage of the day before yesterday', WITHIN_HOURS, '2026-11-19'],
  ])('can be %s', (_what, of, start) => {
    expect(codeOf(of, start)).toBeUndefined();
  });

  it.each([
    ['yesterday', DAYS, '2026-11-20', 'too-early'],
    ['a day too far ahead', DAYS, '2026-12-22', 'too-late'],
    ['31 November', DAYS, '2026-11-31', 'invalid'],
    ['29 February of a year that has none', DAYS, '2027-02-29', 'invalid'],
    ['the 13th month', DAYS, '2026-13-01', 'invalid'],
    ['a minute where days count', DAYS, '2026-11-22T10:00', 'invalid'],
    ['a day where a minute counts', HOURS, '2026-11-22', 'required'],
    ['the 24th hour', HOURS, '2026-11-22T24:00', 'invalid'],
    ['the 60th minute', HOURS, '2026-11-22T10:60', 'invalid'],
    ['a minute that passed more than half an hour ago', HOURS, '2026-11-21T11:29', 'too-early'],
    ['a minute of yesterday', HOURS, '2026-11-20T23:59', 'too-early'],
    ['a minute too far ahead', HOURS, '2026-12-22T00:00', 'too-late'],
    ['a weekend from Tuesday', WEEKEND, '2026-11-24', 'weekday'],
    ['a weekend from Thursday', WEEKEND, '2026-11-26', 'weekday'],
    ['a weekend from a Tuesday that is over', WEEKEND, '2026-11-17', 'too-early'],
    ['a passage of four days ago', PASSAGE, '2026-11-17', 'too-early'],
    ['a passage of more than 72 hours ago', WITHIN_HOURS, '2026-11-18T11:59', 'too-early'],
    ['a passage of 72 hours ago without its hour', WITHIN_HOURS, '2026-11-18', 'required'],
    ['a passage of the 24th hour', WITHIN_HOURS, '2026-11-18T24:00', 'invalid'],
    ['a passage too far ahead', PASSAGE, '2026-11-29', 'too-late'],
  ])('cannot be %s', (_what, of, start, code) => {
    expect(codeOf(of, start)).toBe(code);
  });

  it('comes later for a consumer where the law says so', () => {
    expect(codeOf(LATER, '2026-12-08', 'consumer')).toBe('too-early');
    expect(codeOf(LATER, '2026-12-09', 'consumer')).toBeUndefined();
    expect(codeOf(LATER, '2026-12-08', 'company')).toBeUndefined();
  });

  it('cannot be read where nobody knows the clocks of the country', () => {
    const item = { productId: 'x', start: '2026-11-22', vehicle: { country: 'DE', plate: 'M-AE2821' } };
    const elsewhere = { ...DAYS, country: 'XK' };
    expect(startProblem({ item, product: elsewhere, index: 0 }, COUNTRIES, NOW, undefined)).toEqual({
      pointer: '/items/0/productId',
      code: 'unknown',
    });
  });
});
