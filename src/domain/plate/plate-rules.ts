/** What is known of a registration country's plates (domain.md 2.3). */
export interface PlateRules {
  /** Capitals that never stand on a plate of this country. */
  readonly missing?: string;
  /** Letters beyond A-Z that do. */
  readonly extra?: string;
  /** A look-alike of another alphabet and the Latin letter it stands for. */
  readonly lookAlikes?: Readonly<Record<string, string>>;
  /** The plate has one hyphen in place of a coat of arms; the groups left and right of it (domain.md 2.1). */
  readonly hyphen?: { readonly left: RegExp; readonly right: RegExp };
  /** Every plate matches this; only where no personalised plates exist. */
  readonly always?: RegExp;
}

/** Bulgaria and Russia (domain.md 2.2). */
const CYRILLIC = letters('АВЕКМНОРСТУХ', 'ABEKMHOPCTYX');
/** Ukraine and Belarus: І in, У out (domain.md 2.2). */
const UKRAINIAN = letters('АВЕІКМНОРСТХ', 'ABEIKMHOPCTX');
const BOSNIAN = letters('АЕЈКМОТ', 'AEJKMOT');
const GREEK = letters('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX');

/** The countries whose plates follow rules of their own; all others take {@link ANY_COUNTRY}. */
export const PLATE_RULES: Readonly<Record<string, PlateRules>> = {
  AT: { extra: 'ÄÖÜ', hyphen: { left: /^[A-Z]{1,2}$/, right: /^\d{1,5}[A-Z]{1,3}$|^[A-Z]{1,5}\d{1,5}$/ } },
  DE: { extra: 'ÄÖÜ', hyphen: { left: /^[A-ZÄÖÜ]{1,3}$/, right: /^[A-Z]{1,2}[1-9]\d{0,3}[EH]?$/ } },
  CZ: { missing: 'GOQW' },
  RO: { missing: 'Q', always: /^[A-Z]{1,2}\d{2,6}[A-Z]{0,3}$/ },
  HR: { missing: 'QWXY', extra: 'ČŠŽĆĐ' },
  SI: { missing: 'Q', extra: 'ČŠŽ' },
  RS: { extra: 'ČĆĐŠŽ' },
  ME: { extra: 'ŠŽČĆĐ' },
  SE: { extra: 'ÅÄÖ' },
  FI: { extra: 'ÅÄÖ' },
  PL: { missing: 'Q' },
  TR: { missing: 'QWX' },
  BG: { lookAlikes: CYRILLIC },
  RU: { lookAlikes: CYRILLIC },
  UA: { lookAlikes: UKRAINIAN },
  BY: { lookAlikes: UKRAINIAN },
  BA: { lookAlikes: BOSNIAN },
  GR: { lookAlikes: GREEK },
};

/** The general rule: A-Z and digits. */
export const ANY_COUNTRY: PlateRules = {};

function letters(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to.charAt(index)]));
}
