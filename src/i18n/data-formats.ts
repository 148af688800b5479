import type { CountedForms, CountedUnit, IntlData, ZoneName } from './intl-data.js';

/** By the last word of their IANA names. */
const ZONES: Readonly<Record<ZoneName, readonly string[]>> = {
  central: cities(
    `Amsterdam Andorra Belgrade Berlin Bratislava Brussels Budapest Copenhagen Ljubljana Luxembourg Madrid Malta Monaco
    Oslo Paris Podgorica Prague Rome San_Marino Sarajevo Skopje Stockholm Tirane Vaduz Vienna Warsaw Zagreb Zurich`,
  ),
  eastern: cities('Athens Bucharest Chisinau Helsinki Kiev Kyiv Nicosia Riga Sofia Tallinn Vilnius'),
  western: ['Lisbon'],
  greenwich: ['Reykjavik'],
  irish: ['Dublin'],
  british: ['London'],
  turkish: ['Istanbul'],
};

function cities(list: string): readonly string[] {
  return list.split(/\s+/);
}

function nameOf(timeZone: string): ZoneName | undefined {
  const city = timeZone.split('/').at(-1) ?? '';
  const names: readonly ZoneName[] = ['central', 'eastern', 'western', 'greenwich', 'irish', 'british', 'turkish'];
  return names.find((name) => ZONES[name].includes(city));
}

/** Puts values in `{places}`. */
const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/**
 * Writes days, countries, numbers of days and lists from our own data instead of those of the browser. Clocks and plural
 * rules are Intl's: browsers have them for every language.
 */
export class DataFormats {
  private readonly data: IntlData;
  private readonly plurals: Intl.PluralRules;

  constructor(data: IntlData, locale: string) {
    this.data = data;
    this.plurals = new Intl.PluralRules(locale);
  }

  /** For Intl: a language whose numbers and amounts look the same. */
  get numbers(): string {
    return this.data.numbers;
  }

  /** `undefined` for a code that is no country of ours. */
  country(code: string): string | undefined {
    return this.data.countries[code];
  }

  /** The codes by name, in the order of the language's alphabet; those without a name last. */
  inOrder(codes: readonly string[]): readonly string[] {
    const named = Object.keys(this.data.countries).filter((code) => codes.includes(code));
    return [...named, ...codes.filter((code) => !named.includes(code))];
  }

  /** `2026-12-01` → "1. decembra 2026." Throws a RangeError for what is no day, as Intl does. */
  day(day: string): string {
    return this.date(clock(`${day}T00:00:00Z`, 'UTC'));
  }

  /** ISO 8601 or milliseconds since 1970 → "31. januara 2027. u 23:59 (srednjoevropsko vrijeme)". Throws as `day` does. */
  instant(instant: string | number, timeZone: string): string {
    const shown = clock(instant, timeZone);
    const name = nameOf(timeZone);
    return fill(this.data.instant, {
      date: this.date(shown),
      time: `${shown['hour']}:${shown['minute']}`,
      // A zone that we have no name for: "GMT+3" is the same in all languages.
      zone: name ? this.data.zones[name] : (shown['timeZoneName'] ?? timeZone),
    });
  }

  /** 45 → "za 45 sekundi". */
  countdown(seconds: number): string {
    return this.counted(this.data.inSeconds, seconds);
  }

  /** `['A', 'B', 'C']` → "A, B i C". */
  list(names: readonly string[], type: Intl.ListFormatType): string {
    const last = names.at(-1) ?? '';
    const word = type === 'disjunction' ? this.data.or : this.data.and;
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${last}` : last;
  }

  /** 10 days → "10 dana". */
  unit(count: number, unit: CountedUnit): string {
    return this.counted(this.data.units[unit], count);
  }

  private counted(forms: CountedForms, count: number): string {
    return fill(forms[this.plurals.select(count)] ?? forms.other, { count: String(count) });
  }

  private date({ day = '', month, year = '' }: Readonly<Record<string, string>>): string {
    return fill(this.data.date, { day, month: this.data.months[Number(month) - 1] ?? '', year });
  }
}

/** What calendars and clocks of a zone show, by the names that Intl gives the parts; the day without a leading zero. */
function clock(instant: string | number, timeZone: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'shortOffset',
  });
  const parts = format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value] as const);
  const { day = '', ...others } = Object.fromEntries<string>(parts);
  return { ...others, day: String(Number(day)) };
}
