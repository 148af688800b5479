import type { BuyerKind } from '../../contract/vehicle.js';
import type { Price, Product, ProductCountry, Products } from '../../contract/products.js';
import type { WireError, WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';
import { productsIn, sandboxCurrency } from '../catalogue/catalogue.js';
import { methodTypeOf, takesCurrency } from '../stripe/method-type.js';
import { missingInItem, missingOfBuyer } from './check-requirements.js';
import { startFault } from './check-start.js';
import { vinProblem } from './check-vehicle.js';
import { plateProblem } from './plate-spelling.js';
import { canReturnTo } from './return-url.js';

type Item = WireOrderRequest['items'][number];
type FieldFault = NonNullable<WireError['error']['fields']>[number];

/** An item of a request with what the catalogue says about it. */
export interface CheckedItem {
  readonly item: Item;
  readonly product: Product;
  readonly country: ProductCountry;
}

/** The items of a request that can be sold as they stand, or what is wrong with it. */
export type OrderCheck =
  | { readonly ok: true; readonly items: readonly CheckedItem[]; readonly total: number }
  | { readonly ok: false; readonly fields: readonly FieldFault[] };

/** Holds a request against the catalogue. Price and availability are not its business. `now`: milliseconds since 1970. */
export function checkOrder(request: WireOrderRequest, now: number): OrderCheck {
  const currency = sandboxCurrency(request.total.currency);
  if (!currency) return { ok: false, fields: [{ path: 'total.currency', code: 'not-offered' }] };
  const catalogue = productsIn(currency);
  const checked = request.items.map((item) => look(item, catalogue));
  const fields = [
    ...checked.flatMap((found, index) =>
      found
        ? itemFaults(found, now, request.buyerKind).map(({ path, code }) => ({ path: `items.${index}.${path}`, code }))
        : [{ path: `items.${index}.productId`, code: 'unknown' }],
    ),
    ...requestFaults(request, checked),
  ];
  if (fields.length > 0) return { ok: false, fields };
  const items = checked.filter((found) => found !== undefined);
  return { ok: true, items, total: items.reduce((sum, found) => sum + priceOf(found).total, 0) };
}

function look(item: Item, { products, countries }: Products): CheckedItem | undefined {
  const product = products.find(({ id }) => id === item.productId);
  const country = countries.find(({ code }) => code === product?.country);
  return product && country && { item, product, country };
}

function priceOf({ item, product }: CheckedItem): Price {
  return product.fuelPrices?.find(({ fuel }) => fuel === item.vehicle.fuel)?.price ?? product.price;
}

function itemFaults({ item, product, country }: CheckedItem, now: number, buyerKind?: BuyerKind): FieldFault[] {
  const { vehicle } = item;
  const faults: FieldFault[] = [];
  const terms = { validity: product.validity, start: product.start, timeZone: country.timeZone };
  const start = startFault(item.start, terms, now, buyerKind);
  if (start) faults.push({ path: 'start', code: start });
  const plate = plateProblem(vehicle.plate, vehicle.country, product.country);
  if (plate) faults.push({ path: 'vehicle.plate', code: plate });
  const vin = vehicle.vin === undefined ? undefined : vinProblem(vehicle.vin);
  if (vin) faults.push({ path: 'vehicle.vin', code: vin });
  const missing = product.requirements.flatMap((requirement) => missingInItem(requirement, item) ?? []);
  return [...faults, ...missing.map((path) => ({ path, code: 'required' }))];
}

function requestFaults(request: WireOrderRequest, checked: readonly (CheckedItem | undefined)[]): FieldFault[] {
  const required = new Set(checked.flatMap((found) => found?.product.requirements ?? []));
  const missing = [...required].flatMap((requirement) => missingOfBuyer(requirement, request) ?? []);
  const faults: FieldFault[] = missing.map((path) => ({ path, code: 'required' }));
  if (!canReturnTo(request.returnUrl)) faults.push({ path: 'returnUrl', code: 'not-https' });
  const { type, token } = request.payment;
  const method = methodTypeOf(type);
  if (method && !takesCurrency(method, request.total.currency)) {
    faults.push({ path: 'payment.type', code: 'not-offered' });
  }
  if (type === 'CARD' && token === undefined) faults.push({ path: 'payment.token', code: 'required' });
  return faults;
}
