import type { FormStep } from '../config/checkout-config.js';
import { type Catalogue, foundOnce, offered, offeredCountries, offeredVehicles } from './catalogue.js';
import type { Draft } from './draft.js';

/** The steps of the form in our order. */
export const STEPS = ['country', 'vehicle', 'period', 'plate', 'contact', 'review', 'pay'] as const;

export type StepName = (typeof STEPS)[number];

/** Steps that are on one page. */
export type Group = readonly StepName[];

const ONE_BY_ONE: readonly Group[] = STEPS.map((step) => [step]);

/** The draft with every choice made that is the only one. */
export function withOnlyChoices(catalogue: Catalogue, draft: Draft): Draft {
  const [country, ...otherCountries] = offeredCountries(catalogue);
  const inCountry = country && otherCountries.length === 0 ? { ...draft, country: country.code } : draft;
  const [vehicleType, ...otherVehicles] = offeredVehicles(catalogue, inCountry);
  return vehicleType && otherVehicles.length === 0 ? { ...inCountry, vehicleType } : inCountry;
}

/** All steps as the page groups them, also those that this buyer does not see. */
export function layoutOf({ wishes }: Catalogue): readonly Group[] {
  const steps = wishes?.steps;
  return steps && isOrder(steps.flat()) ? [...steps, ['review'], ['pay']] : ONE_BY_ONE;
}

/** Each step asks for what was chosen before; only who buys can be asked at any time. An order that breaks this is ours. */
function isOrder(steps: readonly FormStep[]): boolean {
  const others = steps.filter((step) => step !== 'contact');
  return steps.length === others.length + 1 && others.join() === 'country,vehicle,period,plate';
}

/**
 * The pages this buyer sees, with their steps: one with a single choice left is skipped. Whoever drives what one country
 * does not sell for has to learn it before a car's vignette is bought, so the vehicle counts for all countries together.
 */
export const visibleGroups = foundOnce((catalogue): readonly Group[] => {
  const isHidden = hiding(catalogue);
  return layoutOf(catalogue)
    .map((group) => group.filter((step) => !isHidden[step]))
    .filter(({ length }) => length > 0);
});

function hiding(catalogue: Catalogue): Partial<Record<StepName, boolean>> {
  return {
    country: offeredCountries(catalogue).length <= 1,
    vehicle: new Set(offered(catalogue).map(({ vehicleType }) => vehicleType)).size === 1,
  };
}

/** The steps this buyer sees, in their order. */
export const visibleSteps = foundOnce((catalogue): Group => visibleGroups(catalogue).flat());

/** The steps this buyer sees on one page with a step; none where that page is skipped. */
export function groupOf(catalogue: Catalogue, step: StepName): Group {
  const group = layoutOf(catalogue).find((one) => one.includes(step)) ?? [];
  return visibleSteps(catalogue).filter((name) => group.includes(name));
}

/** The first step of the page after the one with this step. */
export function nextStep(catalogue: Catalogue, step: StepName): StepName {
  const layout = layoutOf(catalogue);
  const after = layout.slice(layout.findIndex((group) => group.includes(step)) + 1).flat();
  return visibleSteps(catalogue).find((name) => after.includes(name)) ?? step;
}
