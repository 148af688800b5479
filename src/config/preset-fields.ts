import type { Period } from '../contract/products.js';
import type { VehicleType } from '../contract/vehicle.js';
import { VEHICLE_TYPES } from '../contract/vehicle-types.js';
import type { CheckoutConfig, FormStep, OptionalField } from './checkout-config.js';
import { isFileAddress } from './file-address.js';

/** What may be written, in words, and as an example. */
type Rule = readonly [allowed: string, example: string];
/** Whether a value from outside is what it has to be. */
export type Guard<T> = (value: unknown) => value is T;

const STEPS = ['country', 'vehicle', 'period', 'plate', 'contact'] as const satisfies readonly FormStep[];
const OPTIONAL_FIELDS = ['name', 'phone', 'vin'] as const satisfies readonly OptionalField[];
const POSITIONS = ['inline', 'bottom-left', 'bottom-right'] as const satisfies readonly CheckoutConfig['position'][];
const UNITS = [
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'journey',
] as const satisfies readonly Period['unit'][];
/** Days; no country sells further ahead (domain.md 1.0). */
const LATEST_START = 60;
/** Characters. */
const LONGEST_DESCRIPTION = 300;

const A_PERIOD = `{ "count": 10, "unit": "day" }`;
const PERIOD = `a whole number and one of the units ${UNITS.join(', ')}`;

/** By field, in the order of the schema. */
export const RULES = {
  $schema: ['the address of the schema', '"./preset.schema.json"'],
  description: [`1 to ${LONGEST_DESCRIPTION} characters`, '"For ski resorts."'],
  theme: ['the name of a theme, or the https address of a theme file', '"alpine"'],
  currency: ['a three-letter currency code', '"EUR"'],
  countries: ['a list of two-letter country codes, each once', '["AT", "CH"]'],
  vehicleTypes: [`a list of ${VEHICLE_TYPES.join(', ')}, each once`, '["car", "motorcycle"]'],
  periods: [`a list of periods, each once: ${PERIOD}`, `[${A_PERIOD}]`],
  defaultPeriod: [PERIOD, A_PERIOD],
  registrationCountry: ['a two-letter country code', '"DE"'],
  startOffset: [`whole days from 0 to ${LATEST_START}`, '1'],
  steps: [
    `groups with each of ${STEPS.join(', ')} once; country, vehicle, period first and in this order`,
    '[["country", "vehicle", "period"], ["plate", "contact"]]',
  ],
  optionalFields: [`a list of ${OPTIONAL_FIELDS.join(', ')}, each once`, '["name"]'],
  texts: ['texts by language', '{ "en": { "country.heading": "Where to?" } }'],
  position: [POSITIONS.join(', '), '"inline"'],
} as const satisfies Record<string, Rule>;

/** What a preset may hold. */
export type PresetField = keyof typeof RULES;

const matching =
  (shape: RegExp): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && shape.test(value);
const oneOf =
  <T>(values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.some((one) => one === value);

/** Any text. */
export const isString: Guard<string> = (value) => typeof value === 'string';
/** Counted in code points, as JSON Schema does. */
export const isDescription: Guard<string> = matching(new RegExp(`^[^]{1,${LONGEST_DESCRIPTION}}$`, 'u'));
/** ISO 3166-1 alpha-2, whether or not there is such a country. */
export const isCountry: Guard<string> = matching(/^[A-Z]{2}$/);
/** ISO 4217, whether or not there is such a currency. */
export const isCurrency: Guard<string> = matching(/^[A-Z]{3}$/);
/** One of the vehicles of the contract. */
export const isVehicleType: Guard<VehicleType> = oneOf(VEHICLE_TYPES);
/** Where the checkout stands. */
export const isPosition: Guard<CheckoutConfig['position']> = oneOf(POSITIONS);
/** What the buyer may be asked for although nobody requires it. */
export const isOptionalField: Guard<OptionalField> = oneOf(OPTIONAL_FIELDS);
const isStep: Guard<FormStep> = oneOf(STEPS);

/** A theme's name, whether or not it is shipped, or the address of a theme file. */
export const isTheme: Guard<string> = (value): value is string =>
  typeof value === 'string' && (/^[a-z][a-z\d-]*$/.test(value) || isFileAddress(value));

/** Whole days from today. */
export const isOffset: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LATEST_START;

/** As the contract has it, and nothing more. */
export function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  if (!('count' in value && 'unit' in value)) return false;
  return Number.isInteger(value.count) && Number(value.count) > 0 && oneOf(UNITS)(value.unit);
}

/** What may be bought depends on country and vehicle, and what is asked for the plate and the buyer on what is bought. */
export function isOrder(value: unknown): value is readonly (readonly FormStep[])[] {
  if (!Array.isArray(value) || !value.every((group) => Array.isArray(group) && group.length > 0)) return false;
  const steps: readonly unknown[] = value.flat();
  return (
    steps.length === STEPS.length &&
    steps.every(isStep) &&
    new Set(steps).size === STEPS.length &&
    STEPS.slice(0, 3).every((step, index) => steps[index] === step)
  );
}
