import type { Product } from '../contract/products.js';
import { mayStartOn } from '../domain/validity/start-day.js';
import { needsTime, outsideOf } from '../domain/validity/start-time.js';
import type { StartWindow } from '../domain/validity/validity-terms.js';
import { type Catalogue, chosenProduct, offeredCountries, offeredVehicles } from './catalogue.js';
import type { Draft } from './draft.js';
import { isRequired } from './requirements.js';
import type { FormProblem } from './state.js';
import type { StepName } from './steps.js';

/** Steps in which the buyer chooses what is bought; they come before all others but the one that asks who buys. */
export type ChoiceStep = Extract<StepName, 'country' | 'vehicle' | 'period'>;

/** Something that is missing. */
export const required = (field: keyof Draft): FormProblem => ({ field, code: 'required' });

export function isChoice(step: StepName): step is ChoiceStep {
  return step === 'country' || step === 'vehicle' || step === 'period';
}

/** What keeps the buyer from leaving one of the steps that the form begins with, in the order of its fields. */
export function choiceProblems(
  step: ChoiceStep,
  catalogue: Catalogue,
  draft: Draft,
  window?: StartWindow,
): readonly FormProblem[] {
  switch (step) {
    case 'country':
      return offeredCountries(catalogue).some(({ code }) => code === draft.country) ? [] : [required('country')];
    case 'vehicle':
      return offeredVehicles(catalogue, draft).some((type) => type === draft.vehicleType)
        ? []
        : [required('vehicleType')];
    case 'period':
      return [
        ...(chosenProduct(catalogue, draft) ? [] : [required('productId')]),
        ...(isRequired('buyer-kind', catalogue, draft) && !draft.buyerKind ? [required('buyerKind')] : []),
        ...startProblems(chosenProduct(catalogue, draft), draft, window),
      ];
  }
}

function startProblems(
  product: Product | undefined,
  { start, startTime }: Draft,
  window: StartWindow | undefined,
): readonly FormProblem[] {
  const isTimeNeeded = product && needsTime(product.validity, window, start);
  const time = isTimeNeeded && !startTime ? [required('startTime')] : [];
  if (!start) return [required('start'), ...time];
  if (window && outsideOf(window, start)) return [{ field: 'start', code: 'start-outside' }];
  if (product && !mayStartOn(product.validity, start)) return [{ field: 'start', code: 'start-weekday' }];
  if (window && startTime && outsideOf(window, `${start}T${startTime}`)) {
    return [{ field: 'startTime', code: 'passage-outside' }];
  }
  return time;
}
