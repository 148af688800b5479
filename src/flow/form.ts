import { type Catalogue, chosenProduct, offered, offeredCountries, offeredVehicles } from './catalogue.js';
import { choiceProblems, isChoice } from './choice-problems.js';
import type { Draft } from './draft.js';
import type { Next } from './next.js';
import type { Filling, FormProblem, Notice } from './state.js';
import { groupOf, type StepName, visibleSteps, withOnlyChoices } from './steps.js';

/** The form opened at a step; the plate has to be read again. */
export function formAt(step: StepName, catalogue: Catalogue, draft: Draft, notice?: Notice): Filling {
  return {
    at: 'filling',
    step,
    catalogue,
    draft,
    problems: [],
    plateCheck: { is: 'unchecked' },
    ...(notice && { notice }),
  };
}

/**
 * Opens the form for what was typed before: at the page with the first choice that is missing, else at what comes after
 * the choices; the plate is read anew.
 */
export function openForm(catalogue: Catalogue, typed: Draft, notice?: Notice): Next {
  const draft = withOnlyChoices(catalogue, keepOffered(catalogue, typed));
  if (offered(catalogue).length === 0) return [{ at: 'nothing-offered', catalogue, draft }, []];
  const step = visibleSteps(catalogue).find(
    (name) => !isChoice(name) || choiceProblems(name, catalogue, draft).length > 0,
  );
  const [first = 'plate'] = groupOf(catalogue, step ?? 'plate');
  return moveTo(first, formAt('country', catalogue, draft, notice));
}

/** The form at another step. */
export function moveTo(step: StepName, form: Filling): Next {
  return [{ ...form, step, problems: [] }, [{ do: 'announce', announcement: { event: 'step', step } }]];
}

/** The form with something to mend at its step. */
export function withProblems(form: Filling, problems: readonly FormProblem[]): Filling {
  return { ...form, problems };
}

/** The choices that can still be bought; the rest of the draft is kept as typed. */
export function keepOffered(catalogue: Catalogue, draft: Draft): Draft {
  const { country, vehicleType, productId, ...rest } = draft;
  if (!country || !offeredCountries(catalogue).some(({ code }) => code === country)) {
    return vehicleType && offered(catalogue).some((product) => product.vehicleType === vehicleType)
      ? { ...rest, vehicleType }
      : rest;
  }
  if (!vehicleType || !offeredVehicles(catalogue, draft).includes(vehicleType)) return { ...rest, country };
  const product = chosenProduct(catalogue, draft);
  const fits = product?.country === country && product.vehicleType === vehicleType;
  return { ...rest, country, vehicleType, ...(fits && productId !== undefined && { productId }) };
}
