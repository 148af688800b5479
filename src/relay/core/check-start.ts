import type { FieldProblem } from '../../contract/problem.js';
import type { Products } from '../../contract/products.js';
import type { BuyerKind } from '../../contract/vehicle.js';
import { startFault } from '../../domain/validity/start-fault.js';
import { takesTime } from '../../domain/validity/start-time.js';
import type { ValidityTerms } from '../../domain/validity/validity-terms.js';
import type { ChosenItem } from './required-fields.js';

/**
 * Why a start cannot be had: `invalid` (no such day, or a clock time where the product counts days), `required` (the
 * clock time is missing where the product runs from a minute, or a passage is paid within hours), `too-early`,
 * `too-late`, `weekday` (a weekend that would not begin on one).
 *
 * @param now - Milliseconds since 1970.
 */
export function startProblem(
  { item, product, index }: ChosenItem,
  countries: Products['countries'],
  now: number,
  buyerKind: BuyerKind | undefined,
): FieldProblem | undefined {
  const country = countries.find(({ code }) => code === product.country);
  if (!country) return { pointer: `/items/${index}/productId`, code: 'unknown' };
  const terms: ValidityTerms = { validity: product.validity, start: product.start, timeZone: country.timeZone };
  const code = formCode(item.start, terms) ?? timeCode(item.start, terms, now, buyerKind);
  return code && { pointer: `/items/${index}/start`, code };
}

function formCode(start: string, terms: ValidityTerms) {
  const [day = '', time] = start.split('T');
  if (!isDay(day) || (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return 'invalid';
  return time !== undefined && !takesTime(terms) ? 'invalid' : undefined;
}

function timeCode(start: string, terms: ValidityTerms, now: number, buyerKind: BuyerKind | undefined) {
  const fault = startFault(terms, start, now, buyerKind);
  return fault === 'time-missing' ? 'required' : fault;
}

/** The pattern of the contract lets 31 February through. */
function isDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}
