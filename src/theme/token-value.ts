/** A token's value as the theme file gives it, with the type it was declared with. */
export interface Token {
  readonly type: string;
  readonly value: unknown;
}

/** Looks up what an alias such as `{palette.teal.600}` stands for; gives anything else back as it is. */
export type ResolveAlias = (value: unknown) => unknown;

const GENERIC_FAMILY = /^(system-ui|sans-serif|serif|monospace|ui-monospace|ui-rounded|ui-sans-serif|ui-serif)$/;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown, shape: RegExp): string {
  if (typeof value !== 'string' || !shape.test(value)) throw new TypeError('is not well formed');
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError('is not a number');
  return value;
}

const color = (value: unknown): string => text(value, /^#([\da-f]{6}|[\da-f]{8})$/i);

/** `units` never holds `rem`: pages with `html{font-size:62.5%}` would shrink the widget (design.md 7). */
function measure(value: unknown, units: RegExp): string {
  const { value: amount, unit } = isRecord(value) ? value : {};
  return `${number(amount)}${text(unit, units)}`;
}

const length = (value: unknown): string => measure(value, /^(px|em)$/);

function family(name: unknown): string {
  const checked = text(name, /^[\p{L}\p{N} -]+$/u);
  return GENERIC_FAMILY.test(checked) ? checked : `"${checked}"`;
}

function shadow(value: unknown, resolve: ResolveAlias): string {
  const { offsetX, offsetY, blur, spread, color: ink } = isRecord(value) ? value : {};
  return [...[offsetX, offsetY, blur, spread].map(length), color(resolve(ink))].join(' ');
}

/** Two points of a curve; how far along in time they stand is within it. */
function curve(value: unknown): string {
  if (!Array.isArray(value) || value.length !== 4) throw new TypeError('is not a curve of four numbers');
  const points = value.map(number);
  if (points.some((at, index) => index % 2 === 0 && (at < 0 || at > 1))) throw new TypeError('leaves its time');
  return `cubic-bezier(${points.join(',')})`;
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * One token as CSS, read by its type and put together anew, so that no text of a theme file ever reaches a style sheet
 * as it stands. Colours are six or eight hex digits, dimensions `px` or `em`.
 *
 * @throws {TypeError} When the value does not fit its type, or the type is not one of ours.
 */
export function toCss({ type, value }: Token, resolve: ResolveAlias): string {
  switch (type) {
    case 'color':
      return color(value);
    case 'dimension':
      return length(value);
    case 'duration':
      return measure(value, /^m?s$/);
    case 'number':
    case 'fontWeight':
      return `${number(value)}`;
    case 'fontFamily':
      return asList(value).map(family).join(',');
    case 'cubicBezier':
      return curve(value);
    case 'shadow':
      return asList(value)
        .map((one) => shadow(one, resolve))
        .join(',');
    default:
      throw new TypeError(`has the unknown type "${type}"`);
  }
}
