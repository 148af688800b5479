import { type Catalogue, countryOf, offeredCountries, offeredVehicles } from './catalogue.js';
import type { Draft } from './draft.js';

/** The steps of the form in their order. */
export const STEPS = ['country', 'vehicle', 'period', 'plate', 'contact', 'review', 'pay'] as const;

export type StepName = (typeof STEPS)[number];

/** The draft with every choice made that is the only one. */
export function withOnlyChoices(catalogue: Catalogue, draft: Draft): Draft {
  const [country, ...otherCountries] = offeredCountries(catalogue);
  const inCountry = country && otherCountries.length === 0 ? { ...draft, country: country.code } : draft;
  const [vehicleType, ...otherVehicles] = offeredVehicles(catalogue, inCountry);
  return vehicleType && otherVehicles.length === 0 ? { ...inCountry, vehicleType } : inCountry;
}

/** The steps this buyer sees: one with a single choice left is skipped. */
export function visibleSteps(catalogue: Catalogue, draft: Draft): readonly StepName[] {
  return STEPS.filter((step) => {
    if (step === 'country') return offeredCountries(catalogue).length > 1;
    if (step === 'vehicle') return offeredVehicles(catalogue, draft).length !== 1 || hasFree(catalogue, draft);
    return true;
  });
}

/** Whoever drives what needs no vignette here has to learn it before a car's is bought. */
function hasFree(catalogue: Catalogue, { country }: Draft): boolean {
  return (countryOf(catalogue, country)?.free ?? []).length > 0;
}

/** The step after this one. */
export function nextStep(catalogue: Catalogue, draft: Draft, step: StepName): StepName {
  const after = STEPS.slice(STEPS.indexOf(step) + 1);
  return visibleSteps(catalogue, draft).find((name) => after.includes(name)) ?? step;
}
