/** Why a VIN cannot be taken as it was typed, or should be looked at again; the words are the locale's. */
export type VinCode =
  | 'empty'
  /** Neither 17 characters nor as short as those of before 1981. */
  | 'vin-length'
  | 'vin-letters'
  /** I, O or Q, which no VIN has. */
  | 'look-alike'
  /** The check digit is law in North America only, and wrong. */
  | 'vin-check-digit'
  /** As short as chassis numbers of before 1981. */
  | 'vin-old';

/** What {@link checkVin} makes of a typed VIN. `vin` has capitals and digits only. */
export type VinCheck =
  | { readonly verdict: 'ok'; readonly vin: string }
  /** The buyer confirms what it must have been. */
  | { readonly verdict: 'ask'; readonly candidates: readonly string[]; readonly code: VinCode }
  /** Unusual but possible. */
  | { readonly verdict: 'warn'; readonly vin: string; readonly code: VinCode }
  | { readonly verdict: 'refuse'; readonly code: VinCode };
