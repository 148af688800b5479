/** How a plate looks beside the numbers and letters on it; enough to be known again, no more. */
export interface PlateLook {
  /** Where the sign of the country stands: on a blue band, on bands at both ends, without one, or nowhere. */
  readonly band: 'blue' | 'both' | 'plain' | 'none';
  /** Ground and letters; black on white where it is `usual`. */
  readonly colors: 'usual' | 'yellow' | 'black' | 'red' | 'navy';
}

/** The European band of the Union, and the blue bands that others put in its place. */
const BLUE_BAND = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI GR HR HU IE LT LU LV MT NL PL PT RO SE SI SK ' +
    'BA GB GE IL IS MD ME MK NO RS TR UA XK'
  ).split(' '),
);
/** The second one at the right end holds the year, the department or the province. */
const BOTH_BANDS = new Set(['AL', 'FR', 'IT']);
/** Coats of arms or nothing instead of a sign. */
const NO_SIGN = new Set(['AD', 'CH', 'LI', 'RU', 'SM']);
const COLORS: Readonly<Record<string, PlateLook['colors']>> = {
  NL: 'yellow',
  LU: 'yellow',
  IL: 'yellow',
  LI: 'black',
  BE: 'red',
  IS: 'navy',
  SM: 'navy',
};

/**
 * The look of a country's ordinary car plates, as they are on the road. A picture for the buyer to compare with; no rule
 * hangs on it.
 *
 * @param country - ISO 3166-1 alpha-2.
 */
export function plateLook(country: string): PlateLook {
  const colors = (Object.hasOwn(COLORS, country) ? COLORS[country] : undefined) ?? 'usual';
  if (NO_SIGN.has(country)) return { band: 'none', colors };
  if (BOTH_BANDS.has(country)) return { band: 'both', colors };
  return { band: BLUE_BAND.has(country) ? 'blue' : 'plain', colors };
}
