import { VEHICLE_TYPES } from '../contract/vehicle-types.js';
import type { CheckoutConfig, ThemeChoice } from './checkout-config.js';
import { configProblem, type ConfigProblem } from './config-problem.js';
import { isFileAddress } from './file-address.js';
import { readApi } from './read-api.js';

/** What became of the attributes of one element. */
export interface ReadConfig {
  /** Absent when a problem is fatal. */
  readonly config: CheckoutConfig | undefined;
  readonly problems: readonly ConfigProblem[];
}

const POSITIONS = ['inline', 'bottom-left', 'bottom-right'] as const;

const LONGEST_TEXT = 200;

const matching = (shape: RegExp) => (text: string) => (shape.test(text) ? text : undefined);
const code = (shape: RegExp) => (text: string) => matching(shape)(text.toUpperCase());
const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (text: string) =>
    allowed.find((one) => one === text.toLowerCase());

const country = code(/^[A-Z]{2}$/);
/** Whether there is such a theme, is for theme to say. */
function themeChoice(text: string): ThemeChoice | undefined {
  if (isFileAddress(text)) return { url: text };
  return matching(/^[a-z][a-z\d-]*$/)(text.toLowerCase());
}
const shortText = (text: string) => (text.length <= LONGEST_TEXT ? text : undefined);

/** A day that exists: 2026-02-30 does not. */
function day(text: string): string | undefined {
  const instant = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return new Date(instant || 0).toJSON().startsWith(text) ? text : undefined;
}

/**
 * Reads what a page wrote on `<vignette-checkout>`. A wrong value gives one problem and the default; of a list only the
 * wrong entries are left out. Only an `api` that is missing or not safe stops the checkout.
 *
 * The preset is only named here: which there is, and what is in it, is for those to say who load it.
 *
 * @param get The value of an attribute or of the preset behind it; `null` when not written.
 * @param pageUrl Against which a relative `api` is resolved.
 */
export function readAttributes(get: (name: string) => string | null, pageUrl: string): ReadConfig {
  const problems: ConfigProblem[] = [];

  function read<T>(name: string, parse: (text: string) => T | undefined, allowed: string, example: string) {
    const text = get(name)?.trim();
    if (!text) return undefined;
    const value = parse(text);
    // An e-mail address is personal even when it is wrong: it does not belong in a log.
    if (value === undefined) problems.push(configProblem(name, name === 'email' ? '***' : text, allowed, example));
    return value;
  }

  function readList<T>(name: string, parse: (text: string) => T | undefined, allowed: string, example: string) {
    const good = new Set<T>();
    const wrong: string[] = [];
    for (const text of (get(name) ?? '').split(/[\s,]+/).filter(Boolean)) {
      const value = parse(text);
      if (value === undefined) wrong.push(text);
      else good.add(value);
    }
    if (wrong.length) problems.push(configProblem(name, wrong.join(', '), allowed, example));
    return good.size ? [...good] : undefined;
  }

  const readText = (name: string) => read(name, shortText, `at most ${LONGEST_TEXT} characters`, '…');
  const readOne = <T extends string>(name: string, allowed: readonly T[]) =>
    read(name, oneOf(allowed), allowed.join(', '), allowed[0] ?? '');

  const api = readApi(get('api'), pageUrl);
  if (typeof api !== 'string') problems.push(api);

  const locale = get('locale')?.trim();
  const countries = readList('countries', country, 'two-letter country codes, such as AT or CH', 'AT,CH');
  const vehicleTypes = readList('vehicle-types', oneOf(VEHICLE_TYPES), VEHICLE_TYPES.join(', '), 'car');
  const registrationCountry = read('registration-country', country, 'a two-letter country code, such as DE', 'DE');
  const startDate = read('start-date', day, 'a day written as year-month-day', '2026-12-01');
  const email = read(
    'email',
    matching(/^(?=.{1,254}$)[^\s@]+@[^\s@]+\.[^\s@.]+$/),
    'an e-mail address',
    'name@example.com',
  );
  const launcherLabel = readText('launcher-label');
  const partner = readText('partner');
  const externalReference = readText('external-reference');
  const returnUrl = read(
    'return-url',
    (text) => (isFileAddress(text) ? text : undefined),
    'an absolute https address without #',
    'https://example.com/buy',
  );
  const rest = {
    theme: read('theme', themeChoice, 'the name of a theme, or its https address', 'auto') ?? 'auto',
    preset: get('preset')?.trim() || 'default',
    currency: read('currency', code(/^[A-Z]{3}$/), 'a three-letter currency code', 'EUR') ?? 'EUR',
    position: readOne('position', POSITIONS) ?? 'inline',
  };
  if (typeof api !== 'string') return { config: undefined, problems };

  const config = {
    api,
    ...rest,
    ...(locale && { locale }),
    ...(countries && { countries }),
    ...(vehicleTypes && { vehicleTypes }),
    ...(registrationCountry && { registrationCountry }),
    ...(startDate && { startDate }),
    ...(email && { email }),
    ...(launcherLabel && { launcherLabel }),
    ...(partner && { partner }),
    ...(externalReference && { externalReference }),
    ...(returnUrl && { returnUrl }),
  };
  return { config, problems };
}
