import * as z from 'zod/mini';
import { isTimeZone } from './time-zone.js';

/** ISO 3166-1 alpha-2 in capitals; Kosovo is `XK`. */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/));

/** ISO 4217 in capitals. */
export const CurrencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

/** An instant as ISO 8601 with a zone: `2026-11-21T10:00:00Z`. */
export const Instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** IANA name of a time zone; one that cannot be written in would break every screen that shows a time. */
export const TimeZone = z.string().check(z.minLength(1), z.refine(isTimeZone));

/**
 * A start as the buyer chose it, read in the time zone of the product's country: a day (`2026-12-01`), or a day and a
 * clock time (`2026-12-01T14:30`) where the product runs from a chosen minute (domain.md 1.8).
 */
export const LocalStart = z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/));

/** A whole number of ISO 4217 minor units: 1280 EUR is 12.80 euro, 1490 ISK is 1490 krónur. */
export const MinorUnits = z.int().check(z.nonnegative());

/** An amount of money in ISO 4217 minor units. */
export const Money = z.object({ amount: MinorUnits, currency: CurrencyCode });

/** An opaque name given by the relay. */
export const Id = z.string().check(z.minLength(1), z.maxLength(200));

/** Text a person typed; the relay trims nothing and refuses what is longer. */
export const ShortText = z.string().check(z.minLength(1), z.maxLength(200));

export type Money = z.infer<typeof Money>;
