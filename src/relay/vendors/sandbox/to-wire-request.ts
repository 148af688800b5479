import type { FieldProblem } from '../../../contract/problem.js';
import type { NewVendorOrder } from '../../core/vendor.js';
import type { WireError, WireOrderRequest } from './wire.js';

/** Fields that the sandbox calls otherwise than the contract does. */
const POINTERS: Readonly<Record<string, string>> = {
  email: '/customer/email',
  buyerKind: '/customer/kind',
  phone: '/customer/phone',
  'payment.token': '/payment/paymentMethodId',
  returnUrl: '/payment/returnUrl',
  termsVersion: '/consent/termsVersion',
};

/** What the sandbox is asked to place. */
export function toWireRequest({ request, reference, returnUrl, orderUrl }: NewVendorOrder): WireOrderRequest {
  const { items, customer, driver, address, identity, payment, total, locale, consent } = request;
  return {
    reference,
    returnUrl,
    orderUrl,
    items,
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

/** The fields at fault by their JSON pointers into the relay's request. */
export function toFieldProblems(fields: WireError['error']['fields']): readonly FieldProblem[] {
  return (fields ?? []).map(({ path, code }) => ({ pointer: pointerOf(path), code }));
}

function pointerOf(path: string): string {
  return (Object.hasOwn(POINTERS, path) ? POINTERS[path] : undefined) ?? `/${path.replaceAll('.', '/')}`;
}
