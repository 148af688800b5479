import type { BuyerKind } from '../../contract/vehicle.js';
import type { Price, Product, ProductCountry, Products } from '../../contract/products.js';
import { startWindow } from '../../domain/validity/validity.js';
import type { WireError, WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';
import { productsIn, sandboxCurrency } from '../catalogue/catalogue.js';
import { plateProblem, vinProblem } from './check-vehicle.js';
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
  const { earliest, latest } = startWindow(terms, now, buyerKind);
  if (item.start.includes('T')) faults.push({ path: 'start', code: 'time-not-asked' });
  else if (!isDay(item.start)) faults.push({ path: 'start', code: 'no-such-day' });
  else if (item.start < earliest) faults.push({ path: 'start', code: 'too-early' });
  else if (item.start > latest) faults.push({ path: 'start', code: 'too-late' });
  const plate = plateProblem(vehicle.plate, vehicle.country);
  if (plate) faults.push({ path: 'vehicle.plate', code: plate });
  if (product.requirements.includes('vin') || vehicle.vin !== undefined) {
    const vin = vehicle.vin === undefined ? 'required' : vinProblem(vehicle.vin);
    if (vin) faults.push({ path: 'vehicle.vin', code: vin });
  }
  if (product.requirements.includes('fuel') && vehicle.fuel === undefined) {
    faults.push({ path: 'vehicle.fuel', code: 'required' });
  }
  return faults;
}

function requestFaults(request: WireOrderRequest, checked: readonly (CheckedItem | undefined)[]): FieldFault[] {
  const faults: FieldFault[] = [];
  const asksForBuyer = checked.some((found) => found?.product.requirements.includes('buyer-kind'));
  if (asksForBuyer && request.buyerKind === undefined) faults.push({ path: 'buyerKind', code: 'required' });
  if (!canReturnTo(request.returnUrl)) faults.push({ path: 'returnUrl', code: 'not-https' });
  const { type, token } = request.payment;
  if (type !== 'CARD' && type !== 'IDEAL' && type !== 'LINK')
    faults.push({ path: 'payment.type', code: 'not-offered' });
  if (type === 'CARD' && token === undefined) faults.push({ path: 'payment.token', code: 'required' });
  return faults;
}

/** `2026-02-30` has the form of a day and is none. */
function isDay(start: string): boolean {
  const parsed = new Date(`${start}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(start);
}
