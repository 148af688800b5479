import { type Catalogue, offered, offeredCountries, offeredVehicles } from './catalogue.js';
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

/**
 * The steps this buyer sees: one with a single choice left is skipped. Whoever drives what one country does not sell for
 * has to learn it before a car's vignette is bought, so the vehicle counts for all countries together.
 */
export function visibleSteps(catalogue: Catalogue): readonly StepName[] {
  const hidden: Partial<Record<StepName, boolean>> = {
    country: offeredCountries(catalogue).length <= 1,
    vehicle: new Set(offered(catalogue).map(({ vehicleType }) => vehicleType)).size === 1,
  };
  return STEPS.filter((step) => !hidden[step]);
}

/** The step after this one. */
export function nextStep(catalogue: Catalogue, step: StepName): StepName {
  const after = STEPS.slice(STEPS.indexOf(step) + 1);
  return visibleSteps(catalogue).find((name) => after.includes(name)) ?? step;
}
