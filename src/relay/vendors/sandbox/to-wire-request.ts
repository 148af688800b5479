import type { FieldProblem } from '../../../contract/problem.js';
import { spellingFor } from '../../../domain/plate/spelling-for.js';
import type { NewVendorOrder } from '../../core/vendor.js';
import type { WireError, WireOrderRequest } from './wire.js';

type Item = WireOrderRequest['items'][number];

/** Fields that the sandbox calls otherwise than the contract does. */
const POINTERS: Readonly<Record<string, string>> = {
  email: '/customer/email',
  buyerKind: '/customer/kind',
  phone: '/customer/phone',
  'payment.token': '/payment/paymentMethodId',
  returnUrl: '/payment/returnUrl',
  termsVersion: '/consent/termsVersion',
};

/** What the sandbox is asked to place; each plate in the spelling of the operator who gets it. */
export function toWireRequest(order: NewVendorOrder): WireOrderRequest {
  const { request, reference, returnUrl, orderUrl, productCountries } = order;
  const { customer, driver, address, identity, payment, total, locale, consent } = request;
  return {
    reference,
    returnUrl,
    orderUrl,
    items: request.items.map((item) => spelledFor(productCountries.get(item.productId), item)),
    email: customer.email,
    ...(customer.kind !== undefined && { buyerKind: customer.kind }),
    ...(customer.phone !== undefined && { phone: customer.phone }),
    ...(driver && { driver }),
    ...(address && { address }),
    ...(identity && { identity }),
    payment: {
      type: payment.type,
      ...(payment.paymentMethodId !== undefined && { token: payment.paymentMethodId }),
    },
    total,
    locale,
    termsVersion: consent.termsVersion,
  };
}

/** A product that the relay does not know is refused by the sandbox, whatever the plate. */
function spelledFor(productCountry: string | undefined, item: Item): Item {
  if (productCountry === undefined) return item;
  const { vehicle } = item;
  return { ...item, vehicle: { ...vehicle, plate: spellingFor(vehicle.plate, vehicle.country, productCountry) } };
}

/** The fields at fault by their JSON pointers into the relay's request. */
export function toFieldProblems(fields: WireError['error']['fields']): readonly FieldProblem[] {
  return (fields ?? []).map(({ path, code }) => ({ pointer: pointerOf(path), code }));
}

function pointerOf(path: string): string {
  return (Object.hasOwn(POINTERS, path) ? POINTERS[path] : undefined) ?? `/${path.replaceAll('.', '/')}`;
}
