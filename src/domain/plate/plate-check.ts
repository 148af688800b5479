/** Why a plate cannot be taken as it was typed; the words are the locale's. */
export type PlateCode = 'empty' | 'too-long' | 'letters' | 'pattern' | 'separator' | 'look-alike' | 'unusual';

/**
 * What {@link checkPlate} makes of a typed plate. `plate` is the canonical spelling: capitals, Latin, compact,
 * diacritics kept, one hyphen for Austria and Germany (domain.md 2).
 */
export type PlateCheck =
  | { readonly verdict: 'ok'; readonly plate: string }
  /** More than one reading, or a look-alike to confirm: the buyer chooses. */
  | { readonly verdict: 'ask'; readonly candidates: readonly string[]; readonly code: PlateCode }
  /** Unusual but possible. */
  | { readonly verdict: 'warn'; readonly plate: string; readonly code: PlateCode }
  /** No such plate exists. */
  | { readonly verdict: 'refuse'; readonly code: PlateCode };
