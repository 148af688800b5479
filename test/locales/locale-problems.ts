import { type FlatTexts, placeholders, withoutPlural } from './flatten-texts.js';

/** What is compared: a locale with English, the source. */
export interface Comparison {
  readonly locale: string;
  readonly english: FlatTexts;
  readonly texts: FlatTexts;
  /** Keys whose text may be the English one, and why. */
  readonly same: Readonly<Record<string, string>>;
}

const pluralBases = (english: FlatTexts): ReadonlySet<string> =>
  new Set([...english.keys()].filter((key) => key.endsWith('_other')).map(withoutPlural));

/** The keys a locale must have: those of English, with its own plural categories instead of the English ones. */
function keysFor(locale: string, english: FlatTexts): ReadonlySet<string> {
  const plurals = pluralBases(english);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return new Set(
    [...english.keys()].flatMap((key) => {
      const base = withoutPlural(key);
      return plurals.has(base) ? categories.map((category) => `${base}_${category}`) : [key];
    }),
  );
}

function placeholderProblem(key: string, text: string, english: FlatTexts): string | undefined {
  const base = withoutPlural(key);
  const source = english.get(`${base}_other`) ?? english.get(key) ?? '';
  const [wanted, found] = [placeholders(source), placeholders(text)];
  const strange = found.filter((name) => !wanted.includes(name));
  // "Weekend" for "1 weekend" is good language; only forms for a single number may leave the number out.
  const mayLackCount = base !== key && !/_(few|many|other)$/.test(key);
  const missing = wanted.filter((name) => !found.includes(name) && !(mayLackCount && name === 'count'));
  if (!strange.length && !missing.length) return undefined;
  return `${key}: the places are {${found.join(', ')}}, English has {${wanted.join(', ')}}`;
}

/** Isolates (UAX #9) that are opened must be closed in the same text, and nothing else may turn it around. */
function hasStrayDirection(text: string): boolean {
  const rest = text.replace(/[\u2066\u2068][^\u2066-\u2069]+\u2069/g, '');
  return /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(rest);
}

function textProblems(key: string, text: string, { locale, english, same }: Comparison): readonly string[] {
  const places = placeholderProblem(key, text, english);
  const copied = locale !== 'en' && english.get(key) === text;
  return [
    ...(text.trim() === text && text ? [] : [`${key}: empty, or with space around it`]),
    ...(/<\/?[a-z]|\$t\(/i.test(text) ? [`${key}: holds markup or a reference`] : []),
    ...(hasStrayDirection(text) ? [`${key}: holds a mark of direction that is not a closed isolate`] : []),
    ...(/(?![0-9])\p{Nd}/u.test(text) ? [`${key}: has digits other than 0-9, which plates and amounts have`] : []),
    ...(places ? [places] : []),
    ...(copied && !same[key] ? [`${key}: is the English text "${text}"`] : []),
    ...(!copied && same[key] ? [`${key}: is listed as the same as English, and is not`] : []),
  ];
}

/** What is wrong with a locale file, a line for each text; empty when nothing is. */
export function localeProblems(comparison: Comparison): readonly string[] {
  const { locale, english, texts, same } = comparison;
  const wanted = keysFor(locale, english);
  return [
    ...[...wanted].filter((key) => !texts.has(key)).map((key) => `${key}: missing`),
    ...[...texts.keys()].filter((key) => !wanted.has(key)).map((key) => `${key}: not in English`),
    ...Object.keys(same).flatMap((key) => (texts.has(key) ? [] : [`${key}: listed, but not there`])),
    ...[...texts].flatMap(([key, text]) => textProblems(key, text, comparison)),
  ];
}
