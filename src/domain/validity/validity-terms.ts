import type { StartRule, ValidityRule } from '../../contract/validity-rule.js';

/** All that decides when a product begins and ends. */
export interface ValidityTerms {
  readonly validity: ValidityRule;
  readonly start: StartRule;
  /** IANA name of the product country's time zone; every start and end is meant in it. */
  readonly timeZone: string;
}

/** From when until when a vignette holds. */
export interface Validity {
  /** First instant, milliseconds since 1970. */
  readonly from: number;
  /** Last second, milliseconds since 1970: 23:59:59 of the last day where the rule counts days. */
  readonly until: number;
  readonly timeZone: string;
}

/** Earliest and latest start as days in the product country's zone: `2026-12-01`. */
export interface StartWindow {
  readonly earliest: string;
  readonly latest: string;
  /** Clock time on the earliest day before which it is too early, `14:30`; where hours are counted (domain.md 1.10). */
  readonly earliestTime?: string;
  /** The same on the latest day, after which it is too late. */
  readonly latestTime?: string;
}
