import { type Catalogue, chosenProduct, offered, priceOf } from './catalogue.js';
import type { FlowEffect } from './effect.js';
import { keepOffered, moveTo } from './form.js';
import { type Next, stay } from './next.js';
import type { Filling, FlowState, Notice } from './state.js';
import { groupOf, layoutOf, nextStep, type StepName, visibleSteps, withOnlyChoices } from './steps.js';

/**
 * The form after the relay said anew what can be bought, or the page what it offers: what is gone is taken out, told, and
 * asked for again.
 */
export function withCatalogue(form: Filling, catalogue: Catalogue, notice?: Notice): Next {
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
  const [moved, effects] =
    !lost || !country
      ? withConsentAnew(next, form.catalogue)
      : stepBack(next, lost, notice ?? { code: 'gone-offline', country });
  const [shown, told] = onVisibleStep(moved);
  return [shown, [...dropped, ...effects, ...told]];
}

/** A step whose one choice was made by the catalogue is left behind. */
function onVisibleStep(state: FlowState): Next {
  if (state.at !== 'filling') return stay(state);
  const { catalogue, step } = state;
  const group = groupOf(catalogue, step);
  if (group.includes(step)) return stay(state);
  const [other] = group;
  return other ? [{ ...state, step: other }, []] : moveTo(nextStep(catalogue, step), state);
}

/** The spelling of a plate is the one of the country it was read for (domain.md 2.1). */
function withoutPlate(form: Filling): Filling {
  const { plate: _plate, isAsTyped: _kept, ...rest } = form;
  return { ...rest, plateCheck: { is: 'unchecked' } };
}

function stepBack(form: Filling, lost: StepName, notice: Notice): Next {
  const { catalogue, step } = form;
  const told: Filling = { ...form, notice };
  const order = layoutOf(catalogue).flat();
  const again = visibleSteps(catalogue).find((name) => order.indexOf(name) >= order.indexOf(lost)) ?? lost;
  const isBehind = order.indexOf(step) > order.indexOf(again) && !groupOf(catalogue, again).includes(step);
  return isBehind ? moveTo(again, told) : [{ ...told, problems: [] }, []];
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
