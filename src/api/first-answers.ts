import type { Capabilities, PaymentMethod, RelayConfig, Seller } from '../contract/config.js';
import type { Period, Price, Product, ProductCountry, Products, Requirement } from '../contract/products.js';
import type { ProductsStatus } from '../contract/products-status.js';
import { isTimeZone } from '../contract/time-zone.js';
import type { StartRule, ValidityRule } from '../contract/validity-rule.js';
import { anything, type Check, flag, known, listOf, matching, oneOf, schemaOf, shape, whole } from './check.js';
import {
  amount,
  countryCode,
  currencyCode,
  fuel,
  paymentType,
  text,
  upTo200,
  vehicleType,
} from './primitive-checks.js';
import type { Schema } from './schema.js';

/*
 * The three answers that the first form waits for, as src/contract describes them, without the library it is written in:
 * on a phone that takes longer than all the rest of the way to the form (docs/decisions/0008). A test holds the two equal.
 */

type FuelPrice = NonNullable<Product['fuelPrices']>[number];

/** A status as it arrives: the words may be others than we know. */
interface HeardStatus {
  countries: { country: string; status?: unknown; products: HeardProduct[] }[];
}
interface HeardProduct {
  id: string;
  status?: unknown;
}

const httpsUrl = matching(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$))/);
const count = whole(1);

const requirements = listOf(oneOf<Requirement>('vin', 'fuel', 'buyer-kind', 'identity', 'name', 'address', 'phone'));

const price: Check<Price> = shape<Price>({ total: amount, currency: currencyCode }, { official: amount, fee: amount });

const period = shape<Period>(
  { count, unit: oneOf('hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'journey') },
  {},
);

const validity = shape<ValidityRule>(
  {
    kind: oneOf(
      'days',
      'months',
      'months-less-a-day',
      'calendar-year',
      'hours',
      'weekend',
      'year-from-january',
      'passage',
    ),
    count,
  },
  { unconfirmed: flag },
);

const start = shape<StartRule>(
  { firstDay: whole(), lastDay: amount },
  {
    firstDayForConsumers: amount,
    firstDayUntil: matching(/^([01]\d|2[0-3]):[0-5]\d$/),
    hoursAfter: count,
    hoursBefore: count,
  },
);

const product = shape<Product>(
  { id: upTo200, country: countryCode, vehicleType, period, validity, start, price, requirements },
  { title: upTo200, fuelPrices: listOf(shape<FuelPrice>({ fuel, price }, {})) },
);

const country = shape<ProductCountry>(
  {
    code: countryCode,
    timeZone: known(isTimeZone),
    operator: shape<ProductCountry['operator']>({ name: text, url: matching(/^https:\/\//) }, {}),
  },
  { free: listOf(vehicleType) },
);

const seller = shape<Seller>(
  {
    name: upTo200,
    terms: shape<Seller['terms']>({ version: upTo200, url: httpsUrl }, {}),
    privacyUrl: httpsUrl,
    supportUrl: httpsUrl,
  },
  {},
);

const paymentMethod = shape<PaymentMethod>(
  { type: paymentType, via: oneOf('card', 'stripe', 'link') },
  { publishableKey: matching(/^pk_[A-Za-z0-9_]+$/) },
);

const capabilities = shape<Capabilities>(
  {
    availability: flag,
    plateCheck: flag,
    cancel: flag,
    documents: flag,
    trips: flag,
    buyerFields: requirements,
  },
  {},
);

/** The answer of `GET /config`. */
export const CONFIG = schemaOf(
  shape<RelayConfig>(
    { seller, paymentMethods: listOf(paymentMethod), capabilities, currencies: listOf(currencyCode) },
    {},
  ),
);

/** The answer of `GET /products`. */
export const PRODUCTS = schemaOf(shape<Products>({ countries: listOf(country), products: listOf(product) }, {}));

const heardStatus = schemaOf(
  shape<HeardStatus>(
    {
      countries: listOf(
        shape<HeardStatus['countries'][number]>(
          { country: countryCode, products: listOf(shape<HeardProduct>({ id: upTo200 }, { status: anything })) },
          { status: anything },
        ),
      ),
    },
    {},
  ),
);

/** Any other word reads as `offline`: one product nobody knows about must not close the shop. */
const online = (status: unknown): 'online' | 'offline' => (status === 'online' ? 'online' : 'offline');

/** The answer of `GET /products/status`. */
export const PRODUCTS_STATUS: Schema<ProductsStatus> = {
  safeParse: (data) => {
    const heard = heardStatus.safeParse(data);
    if (!heard.success) return heard;
    const countries = heard.data.countries.map(({ country, status, products }) => ({
      country,
      status: online(status),
      products: products.map(({ id, status: own }) => ({ id, status: online(own) })),
    }));
    return { success: true, data: { countries } };
  },
};
