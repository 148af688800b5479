import type { RelayConfig } from '../../contract/config.js';
import type { OrderRequest } from '../../contract/order-request.js';
import type { FieldProblem } from '../../contract/problem.js';
import type { Products } from '../../contract/products.js';
import { checkVin } from '../../domain/vin/check-vin.js';
import { type Catalogue, isOnline } from './catalogue.js';
import { startProblem } from './check-start.js';
import { totalOf } from './order-total.js';
import { RelayProblem } from './relay-problem.js';
import { type ChosenItem, missingFields } from './required-fields.js';

/** What a request is checked against. */
export interface OrderCheck {
  readonly catalogue: Catalogue;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether a bank may send the buyer back to this origin. */
  readonly mayReturnTo: (origin: string) => boolean;
}

/**
 * Holds a request against the catalogue before anything is sent to the vendor.
 *
 * @throws RelayProblem `validation-failed` with all fields at fault, then `product-offline`, then `price-changed`.
 */
export async function checkOrder(request: OrderRequest, check: OrderCheck): Promise<void> {
  const { catalogue } = check;
  const config = await catalogue.config();
  if (!config.currencies.includes(request.total.currency)) {
    throw new RelayProblem('validation-failed', { errors: [{ pointer: '/total/currency', code: 'not-offered' }] });
  }
  const products = await catalogue.products(request.total.currency);
  const { chosen, unknown } = choose(request, products);
  const errors = [
    ...unknown,
    ...missingFields(request, chosen, config.capabilities.buyerFields),
    ...chosen.flatMap((one) => startProblem(one, products.countries, check.now, request.customer.kind) ?? []),
    ...fuelProblems(chosen),
    ...vinProblems(request),
    ...paymentProblems(request, config, check.mayReturnTo),
    ...termsProblems(request, config),
  ];
  if (errors.length > 0) throw new RelayProblem('validation-failed', { errors });

  const status = await catalogue.status();
  const offline = chosen.filter(({ product }) => !isOnline(status, product.country, product.id));
  if (offline.length > 0) {
    const at = offline.map(({ index }) => ({ pointer: `/items/${index}/productId`, code: 'offline' }));
    throw new RelayProblem('product-offline', { errors: at });
  }
  if (totalOf(chosen) !== request.total.amount) {
    throw new RelayProblem('price-changed', { errors: [{ pointer: '/total', code: 'changed' }] });
  }
}

function choose(request: OrderRequest, { products }: Products) {
  const chosen: ChosenItem[] = [];
  const unknown: FieldProblem[] = [];
  for (const [index, item] of request.items.entries()) {
    const product = products.find(({ id }) => id === item.productId);
    if (product) chosen.push({ item, product, index });
    else unknown.push({ pointer: `/items/${index}/productId`, code: 'unknown' });
  }
  return { chosen, unknown };
}

/** A fuel that the product has no price for must not quietly cost as much as another. */
function fuelProblems(chosen: readonly ChosenItem[]): readonly FieldProblem[] {
  return chosen
    .filter(({ item: { vehicle }, product: { fuelPrices } }) => {
      const priced = ['standard', ...(fuelPrices ?? []).map(({ fuel }) => fuel)];
      return vehicle.fuel !== undefined && fuelPrices !== undefined && !priced.includes(vehicle.fuel);
    })
    .map(({ index }) => ({ pointer: `/items/${index}/vehicle/fuel`, code: 'not-offered' }));
}

/** A VIN goes to the vendor as it is registered: what reads otherwise than it was sent was not read by the buyer. */
function vinProblems({ items }: OrderRequest): readonly FieldProblem[] {
  return items.flatMap(({ vehicle: { vin } }, index) => {
    if (vin === undefined) return [];
    const check = checkVin(vin);
    const isCanonical = (check.verdict === 'ok' || check.verdict === 'warn') && check.vin === vin;
    const code = check.verdict === 'ask' || check.verdict === 'refuse' ? check.code : 'vin-letters';
    return isCanonical ? [] : [{ pointer: `/items/${index}/vehicle/vin`, code }];
  });
}

/**
 * Readers of addresses disagree about these: what one takes for a path is part of the host to another. Behind the `?` a
 * browser leaves a backslash as it is.
 */
const TWO_FACED = /[\s\p{Cc}]|^[^?]*\\/u;

function paymentProblems(
  { payment }: OrderRequest,
  { paymentMethods }: RelayConfig,
  mayReturnTo: (origin: string) => boolean,
): readonly FieldProblem[] {
  const errors: FieldProblem[] = [];
  const method = paymentMethods.find(({ type }) => type === payment.type);
  if (!method) errors.push({ pointer: '/payment/type', code: 'not-offered' });
  if (method?.via === 'card' && payment.paymentMethodId === undefined) {
    errors.push({ pointer: '/payment/paymentMethodId', code: 'required' });
  }
  if (TWO_FACED.test(payment.returnUrl) || !URL.canParse(payment.returnUrl))
    errors.push({ pointer: '/payment/returnUrl', code: 'invalid' });
  else if (!mayReturnTo(new URL(payment.returnUrl).origin)) {
    errors.push({ pointer: '/payment/returnUrl', code: 'origin-refused' });
  }
  return errors;
}

function termsProblems({ consent }: OrderRequest, { seller }: RelayConfig): readonly FieldProblem[] {
  return consent.termsVersion === seller.terms.version ? [] : [{ pointer: '/consent/termsVersion', code: 'outdated' }];
}
