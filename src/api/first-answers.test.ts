import { describe, expect, it } from 'vitest';
import { Capabilities, PaymentMethod, RelayConfig } from '../contract/config.js';
import { Period, Product, Products, Requirement } from '../contract/products.js';
import { ProductsStatus } from '../contract/products-status.js';
import { ValidityRule } from '../contract/validity-rule.js';
import { Fuel, VehicleType } from '../contract/vehicle.js';
import { CONFIG, PRODUCTS, PRODUCTS_STATUS } from './first-answers.js';
import type { Schema } from './schema.js';
import { itHoldsTo, pathsIn, replaced } from './testing/check-suite.js';
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
          start: {
            firstDay: -2,
            firstDayForConsumers: 18,
            lastDay: 60,
            firstDayUntil: '20:00',
            hoursAfter: 72,
            hoursBefore: 24,
          },
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
  20:00 24:00 9:00 20:00:00
  http://a http://localhost http://localhost:80/x http://localhostx http://127.0.0.1:1 javascript:
`
  .trim()
  .split(/\s+/)
  .concat('AT\n', 'EUR\n', 'pk_1\n');

describe.each(ANSWERS)('the check of %s', (_, check, schema, whole) => {
  itHoldsTo(schema, check, whole, [...WORDS, ...TEXTS]);

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
