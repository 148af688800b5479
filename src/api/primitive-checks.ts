import type { PaymentType } from '../contract/payment-type.js';
import type { Fuel } from '../contract/vehicle.js';
import { VEHICLE_TYPES } from '../contract/vehicle-types.js';
import { matching, oneOf, whole } from './check.js';

/*
 * What answers and stored values are made of, as src/contract describes it, for checks without the library it is written
 * in (docs/decisions/0008).
 */

/** ISO 3166-1 alpha-2 in capitals. */
export const countryCode = matching(/^[A-Z]{2}$/);

/** ISO 4217 in capitals. */
export const currencyCode = matching(/^[A-Z]{3}$/);

/** A name given by the relay, or a text a person typed, that is not empty. */
export const upTo200 = matching(/^[^]{1,200}$/);

/** Any text. */
export const text = matching(/^/);

/** A whole number from 0, such as minor units of money. */
export const amount = whole(0);

/** The vehicles of the contract. */
export const vehicleType = oneOf(...VEHICLE_TYPES);

/** The fuels of the contract. */
export const fuel = oneOf<Fuel>('standard', 'natural-gas', 'plug-in-hybrid');

/** The ways to pay of the contract. */
export const paymentType = oneOf<PaymentType>(
  'CARD',
  'GOOGLE_PAY',
  'APPLE_PAY',
  'IDEAL',
  'REVOLUT',
  'BANCONTACT',
  'LINK',
);
