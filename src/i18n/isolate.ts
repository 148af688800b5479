import { direction } from './resolve-locale.js';
import type { TextValues } from './text-key.js';

/** Unicode's isolates (UAX #9): what stands between them and what stands around them do not turn each other around. */
const [LTR, AS_IT_IS, END] = ['\u2066', '\u2068', '\u2069'];
/** Puts what follows from right to left; Intl begins Arabic amounts with it. */
const RIGHT_TO_LEFT_MARK = /\u200F/g;

/** Text that is read from left to right wherever it lands, such as an amount; as it is in languages written that way. */
export function leftToRight(text: string, locale: string): string {
  return direction(locale) === 'rtl' ? `${LTR}${text.replace(RIGHT_TO_LEFT_MARK, '')}${END}` : text;
}

/**
 * Values for a sentence of a language. In one that is written from right to left each text keeps the direction of its own
 * first letter: a plate or an address stays as it is typed (domain.md 5). Numbers stay numbers: they choose plurals.
 */
export function isolateValues(values: TextValues, locale: string): TextValues {
  if (direction(locale) === 'ltr') return values;
  const isolated = (value: string | number) => (typeof value === 'string' ? `${AS_IT_IS}${value}${END}` : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value)]));
}
