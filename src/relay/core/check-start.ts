import type { Products } from '../../contract/products.js';
import type { BuyerKind } from '../../contract/vehicle.js';
import { startWindow } from '../../domain/validity/validity.js';
import type { FieldProblem } from '../../contract/problem.js';
import type { ChosenItem } from './required-fields.js';

/**
 * Why a start cannot be had: `invalid` (no such day, or a clock time where the product counts days), `required` (the
 * clock time is missing where the product runs from a minute), `too-early`, `too-late`.
 */
export function startProblem(
  { item, product, index }: ChosenItem,
  countries: Products['countries'],
  now: number,
  buyerKind: BuyerKind | undefined,
): FieldProblem | undefined {
  const country = countries.find(({ code }) => code === product.country);
  if (!country) return { pointer: `/items/${index}/productId`, code: 'unknown' };
  const code = codeFor(item.start, product.validity.kind === 'hours', () =>
    startWindow({ validity: product.validity, start: product.start, timeZone: country.timeZone }, now, buyerKind),
  );
  return code && { pointer: `/items/${index}/start`, code };
}

function codeFor(start: string, byTheMinute: boolean, window: () => { earliest: string; latest: string }) {
  const [day = '', time] = start.split('T');
  if (!isDay(day) || (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return 'invalid';
  if (byTheMinute && time === undefined) return 'required';
  if (!byTheMinute && time !== undefined) return 'invalid';
  const { earliest, latest } = window();
  if (day < earliest) return 'too-early';
  return day > latest ? 'too-late' : undefined;
}

/** The pattern of the contract lets 31 February through. */
function isDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}
