import type { OrderRequest } from '../contract/order-request.js';
import { takesTime } from '../domain/validity/start-time.js';
import { priceOf, type Catalogue } from './catalogue.js';
import type { Draft } from './draft.js';
import type { FlowEvent } from './event.js';
import { isAsked, isRequired } from './requirements.js';
import type { Product } from '../contract/products.js';
import type { ReadVehicle } from './vehicle-reading.js';

/** The order as it is sent, from what the buyer reviewed. Only what was asked for is in it: what product and vendor require, and of the rest what was given. */
export function orderRequest(
  catalogue: Catalogue,
  draft: Draft,
  product: Product,
  vehicle: ReadVehicle,
  event: Extract<FlowEvent, { type: 'pay-pressed' }>,
): OrderRequest {
  const needs = (requirement: Parameters<typeof isRequired>[0]) => isRequired(requirement, catalogue, draft);
  const asks = (field: Parameters<typeof isAsked>[0]) => isAsked(field, catalogue, draft);
  const { total: amount, currency } = priceOf(product, draft);
  const firstName = draft.firstName.trim();
  const lastName = draft.lastName.trim();
  const phone = draft.phone.trim();
  return {
    items: [
      {
        productId: product.id,
        start: startOf(product, draft),
        vehicle: {
          country: draft.registrationCountry,
          plate: vehicle.plate,
          ...(asks('vin') && vehicle.vin !== undefined && { vin: vehicle.vin }),
          ...(needs('fuel') && draft.fuel && { fuel: draft.fuel }),
        },
      },
    ],
    customer: {
      email: draft.email.trim(),
      ...(needs('buyer-kind') && draft.buyerKind && { kind: draft.buyerKind }),
      ...(asks('phone') && phone && { phone }),
    },
    ...(asks('name') && firstName && lastName && { driver: { firstName, lastName } }),
    ...(needs('address') && { address: addressOf(draft) }),
    ...(needs('identity') && { identity: { country: draft.citizenship, number: draft.idNumber.trim() } }),
    payment: { type: event.paymentType, returnUrl: event.returnUrl },
    total: { amount, currency },
    consent: {
      termsVersion: catalogue.config.seller.terms.version,
      acceptedAt: new Date(event.now).toISOString(),
      withdrawalWaiver: true,
    },
    locale: event.locale,
    ...(event.externalReference && { externalReference: event.externalReference }),
    ...(event.partner && { partner: event.partner }),
  };
}

/** The day, and the minute where the product runs from one or is paid within hours of it. */
export function startOf(product: Product, { start, startTime }: Draft): string {
  return takesTime(product) && startTime ? `${start}T${startTime}` : start;
}

function addressOf({ residence, street, city, postalCode }: Draft): NonNullable<OrderRequest['address']> {
  const code = postalCode.trim();
  return { country: residence, city: city.trim(), line: street.trim(), ...(code && { postalCode: code }) };
}
