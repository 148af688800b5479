import { type Catalogue, chosenProduct, offered, offeredCountries, offeredVehicles, priceOf } from './catalogue.js';
import type { Draft } from './draft.js';
import type { FlowEffect } from './effect.js';
import { type Next, stay } from './next.js';
import type { Filling, FlowState, FormProblem, Notice } from './state.js';
import { nextStep, type StepName, STEPS, visibleSteps, withOnlyChoices } from './steps.js';
import { problemsOf } from './validate-step.js';

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
 * Opens the form for what was typed before: at the first step that lacks something, at the latest at the plate, which is
 * read anew.
 */
export function openForm(catalogue: Catalogue, typed: Draft, notice?: Notice): Next {
  const draft = withOnlyChoices(catalogue, keepOffered(catalogue, typed));
  if (offered(catalogue).length === 0) return [{ at: 'nothing-offered', catalogue, draft }, []];
  const step = visibleSteps(catalogue).find(
    (name) => name === 'plate' || problemsOf(name, catalogue, draft, undefined).length > 0,
  );
  return moveTo(step ?? 'plate', formAt('country', catalogue, draft, notice));
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
  if (!country || !offeredCountries(catalogue).some(({ code }) => code === country)) return rest;
  if (!vehicleType || !offeredVehicles(catalogue, draft).includes(vehicleType)) return { ...rest, country };
  const product = chosenProduct(catalogue, draft);
  const fits = product?.country === country && product.vehicleType === vehicleType;
  return { ...rest, country, vehicleType, ...(fits && productId !== undefined && { productId }) };
}

/** The form after the relay said anew what can be bought: what is gone is taken out, told, and asked for again. */
export function withCatalogue(form: Filling, catalogue: Catalogue): Next {
  if (offered(catalogue).length === 0) return [{ at: 'nothing-offered', catalogue, draft: form.draft }, []];
  const { country, vehicleType, productId } = form.draft;
  const kept = keepOffered(catalogue, form.draft);
  const draft = withOnlyChoices(catalogue, kept);
  const lost: StepName | undefined =
    country && !kept.country
      ? 'country'
      : vehicleType && !kept.vehicleType
        ? 'vehicle'
        : productId !== undefined && kept.productId === undefined
          ? 'period'
          : undefined;
  const isElsewhere = draft.country !== form.draft.country;
  const next = { ...(isElsewhere ? withoutPlate(form) : form), catalogue, draft };
  const dropped: readonly FlowEffect[] =
    isElsewhere && form.plateCheck.is === 'checking' ? [{ do: 'cancel-plate-check' }] : [];
  const [moved, effects] = !lost || !country ? withConsentAnew(next, form.catalogue) : stepBack(next, lost, country);
  const [shown, told] = onVisibleStep(moved);
  return [shown, [...dropped, ...effects, ...told]];
}

/** A step whose one choice was made by the catalogue is left behind. */
function onVisibleStep(state: FlowState): Next {
  if (state.at !== 'filling') return stay(state);
  const { catalogue, step } = state;
  return visibleSteps(catalogue).includes(step) ? stay(state) : moveTo(nextStep(catalogue, step), state);
}

/** The spelling of a plate is the one of the country it was read for (domain.md 2.1). */
function withoutPlate(form: Filling): Filling {
  const { plate: _plate, isAsTyped: _kept, ...rest } = form;
  return { ...rest, plateCheck: { is: 'unchecked' } };
}

function stepBack(form: Filling, lost: StepName, country: string): Next {
  const told: Filling = { ...form, notice: { code: 'gone-offline', country } };
  const visible = visibleSteps(form.catalogue);
  const step = visible.find((name) => STEPS.indexOf(name) >= STEPS.indexOf(lost)) ?? lost;
  return STEPS.indexOf(form.step) > STEPS.indexOf(step) ? moveTo(step, told) : [{ ...told, problems: [] }, []];
}

/** The buyer's word holds for the price and the terms that were shown, and for no others. */
function withConsentAnew(form: Filling, before: Catalogue): Next {
  const { catalogue, draft } = form;
  const [was, is] = [chosenProduct(before, draft), chosenProduct(catalogue, draft)];
  const [shown, price] = [was && priceOf(was, draft), is && priceOf(is, draft)];
  const isOtherPrice = shown && price && (shown.total !== price.total || shown.currency !== price.currency);
  if (!isOtherPrice && before.config.seller.terms.version === catalogue.config.seller.terms.version) return [form, []];
  const anew: Filling = {
    ...form,
    draft: { ...draft, consent: false },
    ...(isOtherPrice && { notice: { code: 'price-changed' } }),
  };
  return form.step === 'pay' ? moveTo('review', anew) : [anew, []];
}
