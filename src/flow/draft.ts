import type { PaymentType } from '../contract/payment-type.js';
import type { BuyerKind, Fuel, VehicleType } from '../contract/vehicle.js';

/** What the buyer has chosen and typed so far. Texts are kept as typed. */
export interface Draft {
  readonly country?: string;
  readonly vehicleType?: VehicleType;
  readonly productId?: string;
  /** A day in the product country's zone, `2026-12-01`; empty when not chosen. */
  readonly start: string;
  /** A clock time in the product country's zone, `14:30`, where the product runs from a chosen minute; else empty. */
  readonly startTime: string;
  readonly buyerKind?: BuyerKind;
  readonly fuel?: Fuel;
  /** ISO 3166-1 alpha-2; empty when not chosen. */
  readonly registrationCountry: string;
  readonly plate: string;
  readonly vin: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  /** Country of the billing address, ISO 3166-1 alpha-2; empty when not chosen. */
  readonly residence: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  /** Country that issued the identity document, ISO 3166-1 alpha-2; empty when not chosen. */
  readonly citizenship: string;
  /** Number of the passport or identity card. Never stored. */
  readonly idNumber: string;
  /** The buyer agreed to the terms, and asks for the vignette before the withdrawal period ends. */
  readonly consent: boolean;
  readonly paymentType?: PaymentType;
}

/** A form nobody has touched. */
export const EMPTY_DRAFT: Draft = {
  start: '',
  startTime: '',
  registrationCountry: '',
  plate: '',
  vin: '',
  email: '',
  firstName: '',
  lastName: '',
  phone: '',
  residence: '',
  street: '',
  city: '',
  postalCode: '',
  citizenship: '',
  idNumber: '',
  consent: false,
};
