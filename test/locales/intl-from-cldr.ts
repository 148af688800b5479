import type { CountedForms, CountedUnit, IntlData } from '../../src/i18n/intl-data.js';
import { SANDBOX_COUNTRIES } from '../../src/sandbox/catalogue/catalogue.js';
import { registrationCountries } from '../../src/ui/steps/plate/registration-countries.js';
import { INTL_CORRECTIONS, MALTESE_ARTICLE, type Corrections, type OwnLocale } from './intl-corrections.js';

type Parts = readonly { readonly type: string; readonly value: string }[];

/** Of the languages that every browser has, those that write numbers and amounts alike. */
const NUMBERS: Readonly<Record<OwnLocale, string>> = { bs: 'sr-Latn', mk: 'sr', mt: 'en-GB', sq: 'pt-PT' };

/** Whatever plural rule a language has, one of these falls under it. */
const COUNTS = Array.from({ length: 120 }, (_, count) => count);

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** All that a form or an order can name. */
export const countryCodes = (): readonly string[] => [
  ...new Set([
    ...registrationCountries('en').flatMap((group) => group.map(({ value }) => value)),
    ...SANDBOX_COUNTRIES.map(({ country }) => country.code),
  ]),
];

/** What CLDR says of a language, as the Node that runs carries it. */
export function intlFromCldr(locale: string): Omit<IntlData, 'numbers'> {
  const unit = (name: CountedUnit) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
    return counted(locale, (count) => format.formatToParts(count));
  };
  const relative = new Intl.RelativeTimeFormat(locale);
  return {
    cldr: process.versions['cldr'] ?? '',
    date: pattern(dateParts(locale)),
    instant: instantPattern(locale),
    months: Array.from({ length: 12 }, (_, month) => valueOf(dateParts(locale, month), 'month')),
    and: joiner(locale, 'conjunction'),
    or: joiner(locale, 'disjunction'),
    zones: {
      central: zoneName(locale, 'Europe/Vienna'),
      eastern: zoneName(locale, 'Europe/Sofia'),
      western: zoneName(locale, 'Europe/Lisbon'),
      greenwich: zoneName(locale, 'Atlantic/Reykjavik'),
      irish: zoneName(locale, 'Europe/Dublin'),
      british: zoneName(locale, 'Europe/London'),
      turkish: zoneName(locale, 'Europe/Istanbul'),
    },
    units: {
      minute: unit('minute'),
      hour: unit('hour'),
      day: unit('day'),
      week: unit('week'),
      month: unit('month'),
      year: unit('year'),
    },
    inSeconds: counted(locale, (count) => relative.formatToParts(count, 'second')),
    countries: countryNames(locale),
  };
}

/** The same with our corrections in it and countries in the order of the language's alphabet: what the files hold. */
export function correctedIntl(locale: OwnLocale): IntlData {
  const cldr = intlFromCldr(locale);
  const ours: Corrections = INTL_CORRECTIONS[locale];
  const { compare } = new Intl.Collator(locale);
  const bare = Object.entries(cldr.countries).map(
    ([code, name]) => [code, locale === 'mt' ? name.replace(MALTESE_ARTICLE, '') : name] as const,
  );
  const countries = Object.entries({ ...Object.fromEntries(bare), ...ours.countries });
  return {
    ...cldr,
    ...ours,
    numbers: NUMBERS[locale],
    zones: { ...cldr.zones, ...ours.zones },
    units: { ...cldr.units, ...ours.units },
    countries: Object.fromEntries(countries.sort(([, a], [, b]) => compare(a, b))),
  };
}

function countryNames(locale: string): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return Object.fromEntries(countryCodes().map((code) => [code, names.of(code) ?? code]));
}

const valueOf = (parts: Parts, type: string): string => parts.find((part) => part.type === type)?.value ?? '';

/** `{day}. {month} {year}.`: each part that is no text of its own becomes a place. */
const pattern = (parts: Parts): string =>
  parts.map(({ type, value }) => (type === 'literal' ? value : `{${type}}`)).join('');

const dateParts = (locale: string, month = 0): Parts =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(Date.UTC(2026, month, 1));

const instantParts = (locale: string, timeZone: string): Parts =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(Date.UTC(2026, 0, 1));

const zoneName = (locale: string, timeZone: string): string => valueOf(instantParts(locale, timeZone), 'timeZoneName');

/** The zone goes in brackets behind all else, as in every language (formatInstant). */
function instantPattern(locale: string): string {
  const [shown = ''] = pattern(instantParts(locale, 'Europe/Vienna')).split('{timeZoneName}');
  const line = shown.replace(pattern(dateParts(locale)), '{date}').replace('{hour}:{minute}', '{time}');
  return `${line.replace(/[\s(,;]+$/, '')} ({zone})`;
}

/** " i " of "A i B", without the spaces. */
const joiner = (locale: string, type: Intl.ListFormatType): string =>
  new Intl.ListFormat(locale, { type })
    .formatToParts(['A', 'B'])
    .filter((part) => part.type === 'literal')
    .map(({ value }) => value.trim())
    .join('');

/** The form for each plural category that whole numbers of the language have. */
function counted(locale: string, format: (count: number) => Parts): CountedForms {
  const rules = new Intl.PluralRules(locale);
  const form = (count: number) =>
    format(count)
      .map(({ type, value }) => (type === 'integer' ? '{count}' : value))
      .join('');
  const forms = new Map(COUNTS.map((count) => [rules.select(count), form(count)]));
  const inOrder = CATEGORIES.flatMap((category) => {
    const text = forms.get(category);
    return text === undefined ? [] : [[category, text] as const];
  });
  return { ...Object.fromEntries(inOrder), other: forms.get('other') ?? '' };
}
