/** The languages there are: one file of this name in `locales/` each. */
export const LOCALES = ['en', 'de', 'ar'] as const;

/** A language we speak, as BCP 47. */
export type Locale = (typeof LOCALES)[number];
