/** A text for each plural category that a language has; `{count}` is the number, which some leave out. */
export type CountedForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Units that are counted with words of CLDR. */
export type CountedUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Whose time clocks show, where vignettes are sold. */
export type ZoneName = 'central' | 'eastern' | 'western' | 'greenwich' | 'irish' | 'british' | 'turkish';

/**
 * What `Intl` would know of a language, for languages that browsers leave out: `intl-data/*.json`, written from CLDR by
 * test/locales/write-intl-data.mjs (docs/decisions/0014).
 */
export interface IntlData {
  /** The release of CLDR that it was written from. */
  readonly cldr: string;
  /** A language that every browser has and whose numbers and amounts look the same. */
  readonly numbers: string;
  /** With the places `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** With the places `{date}`, `{time}` and `{zone}`. */
  readonly instant: string;
  /** January first, in the form that dates take. */
  readonly months: readonly string[];
  /** Joins the last two of a list. */
  readonly and: string;
  readonly or: string;
  readonly zones: Readonly<Record<ZoneName, string>>;
  readonly units: Readonly<Record<CountedUnit, CountedForms>>;
  /** "in 45 seconds". */
  readonly inSeconds: CountedForms;
  /** Names by ISO 3166 code, in the order of the language's alphabet. */
  readonly countries: Readonly<Record<string, string>>;
}
