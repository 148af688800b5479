import type { Period } from '../contract/products.js';
import type { VehicleType } from '../contract/vehicle.js';

/** Which theme to put on: a shipped one or `page` by its name, or a theme file, as an object or at an https address. */
export type ThemeChoice = string | { readonly url: string } | { readonly file: unknown };

/** What a preset may group and order; the review and the payment always follow, each by itself. */
export type FormStep = 'country' | 'vehicle' | 'period' | 'plate' | 'contact';

/** What the buyer is asked for although nobody requires it. */
export type OptionalField = 'name' | 'phone' | 'vin';

/** Texts of a preset instead of ours, by locale (`de`) and by the name of the text (`country.heading`). */
export type TextOverrides = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a host page asked for, checked: an attribute beats the preset, the preset beats the default. */
export interface CheckoutConfig {
  /** Where the relay is: absolute, no slash at the end. */
  readonly api: string;
  /** The language as the page wrote it; which of ours that is, is for i18n to say. */
  readonly locale?: string;
  readonly theme: ThemeChoice;
  /** The name of a shipped preset; of one that was given as an object or an address, `custom`. */
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
  /** Only products with one of these periods are offered. Absent, or where none is left: all. Presets only. */
  readonly periods?: readonly Period[];
  /** Chosen for the buyer where it is offered, and can be changed. Presets only. */
  readonly defaultPeriod?: Period;
  /** The start that is filled in, in days from today in the time zone of the product's country. Presets only. */
  readonly startOffset?: number;
  /** The steps in their order, those of one group on one page. Absent: one by one in our order. Presets only. */
  readonly steps?: readonly (readonly FormStep[])[];
  /** Absent: only `name`. Presets only. */
  readonly optionalFields?: readonly OptionalField[];
  /** Presets only. */
  readonly texts?: TextOverrides;
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
