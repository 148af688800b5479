import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Capabilities, PaymentMethod, RelayConfig } from '../contract/config.js';
import { Period, Product, Products, Requirement } from '../contract/products.js';
import { ProductsStatus } from '../contract/products-status.js';
import { ValidityRule } from '../contract/validity-rule.js';
import { Fuel, VehicleType } from '../contract/vehicle.js';
import { CONFIG, PRODUCTS, PRODUCTS_STATUS } from './first-answers.js';
import type { Schema } from './send.js';
import { sampleConfig, sampleProducts, sampleStatus } from './testing/samples.js';

/** Every part of an answer that a relay may send, so that each can be spoilt. */
const [plain] = sampleProducts.products;
const [austria] = sampleProducts.countries;
const price = { total: 1280, official: 1200, fee: 80, currency: 'EUR' };
const ANSWERS: readonly (readonly [string, Schema<unknown>, Schema<unknown>, unknown])[] = [
  ['config', CONFIG, RelayConfig, { ...sampleConfig, more: 1 }],
  [
    'products',
    PRODUCTS,
    Products,
    {
      countries: [{ ...austria, free: ['trailer'] }],
      products: [
        plain,
        {
          ...plain,
          title: 'Tunnel',
          price,
          validity: { kind: 'days', count: 1, unconfirmed: true },
          start: { firstDay: -2, firstDayForConsumers: 18, lastDay: 60 },
          fuelPrices: [{ fuel: 'natural-gas', price }],
          requirements: ['vin', 'fuel'],
        },
      ],
    },
  ],
  ['status', PRODUCTS_STATUS, ProductsStatus, sampleStatus],
];

/** Every word that a list of words in the contract holds. */
const WORDS = [Requirement, Period.shape.unit, ValidityRule.shape.kind, VehicleType, Fuel, PaymentMethod.shape.type]
  .flatMap(({ options }): readonly string[] => options)
  .concat(PaymentMethod.shape.via.options, ['online', 'offline']);

const TEXTS = `
  A at AT ATX EUR EU1 eur pk_ pk_1 pk_live_1 pk-1 sk_1 Europe/Vienna Europe/Kiev Mars/Base UTC https:// https://a
  http://a http://localhost http://localhost:80/x http://localhostx http://127.0.0.1:1 javascript:
`
  .trim()
  .split(/\s+/)
  .concat('', ' ', '\n', 'AT\n', 'EUR\n', 'pk_1\n', 'x'.repeat(200), 'x'.repeat(201));

const spoilt = fc.oneof(
  fc.constantFrom<unknown>(...WORDS, ...TEXTS),
  fc.constantFrom<unknown>(0, 1, -1, 1.5, 2 ** 53, -(2 ** 53), 1e300, true, false, null, [], {}, [null], [[]], {
    a: 1,
  }),
  fc.jsonValue(),
);

/** The paths of everything in a value: `['products', '0', 'id']`. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => pathsIn(part).map((path) => [key, ...path]))];
}

const GONE = Symbol('gone');

/** The value with what is at a path replaced, or taken out. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value).flatMap(([name, part]) => {
    const next = name === key ? replaced(part, rest, by) : part;
    return next === GONE ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

describe.each(ANSWERS)('the check of %s', (_, check, schema, whole) => {
  it('takes what the contract takes', () => {
    expect(schema.safeParse(whole).success).toBe(true);
    expect(check.safeParse(whole)).toEqual({ success: true, data: whole });
  });

  it('agrees with the contract about an answer that lacks any one thing', () => {
    for (const path of pathsIn(whole).filter(({ length }) => length > 0)) {
      const without = replaced(whole, path, GONE);
      expect([path, check.safeParse(without).success]).toEqual([path, schema.safeParse(without).success]);
    }
  });

  it('agrees with the contract about every word and every odd text in every place', () => {
    const places = pathsIn(whole);
    for (const path of places)
      for (const text of [...WORDS, ...TEXTS]) {
        const other = replaced(whole, path, text);
        expect([path, text, check.safeParse(other).success]).toEqual([path, text, schema.safeParse(other).success]);
      }
  });

  it('agrees with the contract about anything at all', () => {
    const paths = pathsIn(whole);
    fc.assert(
      fc.property(fc.constantFrom(...paths), spoilt, fc.constantFrom(...paths), spoilt, (path, by, also, also2) => {
        const other = replaced(replaced(whole, path, by), also, also2);
        const [ours, theirs] = [check.safeParse(other), schema.safeParse(other)];
        expect(ours.success).toBe(theirs.success);
        // The contract leaves out entries it does not know; here they are let be.
        if (ours.success) expect(schema.safeParse(ours.data)).toEqual(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  it('says where an answer is wrong, without saying what was in it', () => {
    const path = pathsIn(whole).find(({ length }) => length > 1) ?? [];
    const result = check.safeParse(replaced(whole, path, null));
    expect(String(result.success || result.error)).toMatch(new RegExp(`at \\.${path.join('\\.')}\\.$`));
    const nothing = check.safeParse(null);
    expect(String(nothing.success || nothing.error)).toMatch(/at the top\.$/);
  });
});

it('reads a word for the status that it does not know, and none, as offline', () => {
  const heard = { countries: [{ country: 'AT', status: 'asleep', products: [{ id: 'a' }, { id: 'b', status: 1 }] }] };
  const status = 'offline';
  expect(PRODUCTS_STATUS.safeParse(heard)).toEqual({
    success: true,
    data: {
      countries: [
        {
          country: 'AT',
          status,
          products: [
            { id: 'a', status },
            { id: 'b', status },
          ],
        },
      ],
    },
  });
});

it('knows every entry that the contract knows', () => {
  const known = (whole: object) => Object.keys(whole).toSorted();
  const full = ANSWERS.map(([, , , whole]) => whole);
  expect(known(Capabilities.shape)).toEqual(known(sampleConfig.capabilities));
  expect(JSON.stringify(full)).toContain('fuelPrices');
  const products = Products.safeParse(full[1]);
  expect(products.success && known(products.data.products[1] ?? {})).toEqual(known(Product.shape));
});
