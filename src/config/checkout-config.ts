import type { VehicleType } from '../contract/vehicle.js';

/** What a host page asked for, checked: an attribute beats the preset, the preset beats the default. */
export interface CheckoutConfig {
  /** Where the relay is: absolute, no slash at the end. */
  readonly api: string;
  /** The language as the page wrote it; which of ours that is, is for i18n to say. */
  readonly locale?: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly preset: string;
  /** ISO 4217; prices are shown and charged in it. */
  readonly currency: string;
  /** ISO 3166-1; only these are offered, in this order. Absent: all that the relay sells. */
  readonly countries?: readonly string[];
  /** Only these are offered, in this order. Absent: all that the country sells for. */
  readonly vehicleTypes?: readonly VehicleType[];
  /** ISO 3166-1; where the vehicle is registered, filled in for the buyer. */
  readonly registrationCountry?: string;
  /** `2026-12-01`, in the time zone of the product's country; filled in for the buyer. */
  readonly startDate?: string;
  /** Filled in for the buyer. */
  readonly email?: string;
  /** In the flow of the page, or behind a button in a corner of it. */
  readonly position: 'inline' | 'bottom-left' | 'bottom-right';
  /** The text of that button; absent: ours. */
  readonly launcherLabel?: string;
  /** Who sold; passed to the relay with the order. */
  readonly partner?: string;
  /** The site's own reference; passed to the relay with the order. */
  readonly externalReference?: string;
  /** Where the bank sends the buyer back to, absolute; absent: the page itself. Its origin must be one the relay allows. */
  readonly returnUrl?: string;
}
