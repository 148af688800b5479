import type { Draft } from '../../flow/draft.js';

const NAMES = ['registrationCountry', 'plate', 'email', 'firstName', 'lastName'] as const;

/** What a page may know of its buyer. */
export type KnownBuyer = Partial<Pick<Draft, (typeof NAMES)[number]>>;

/** As much of what a page handed over as can be filled in: it may be written in plain JavaScript. Never a consent. */
export function knownBuyer(given: KnownBuyer): KnownBuyer {
  const known: Partial<Record<(typeof NAMES)[number], string>> = {};
  for (const name of NAMES) {
    const value: unknown = given[name];
    if (typeof value === 'string') known[name] = value;
  }
  return known;
}
