import { type Catalogue, isSamePeriod, offered } from './catalogue.js';
import type { Draft } from './draft.js';
import type { FlowEvent } from './event.js';
import { keepOffered } from './form.js';
import type { DroppedChoices, Filling } from './state.js';
import { groupOf, type StepName, visibleSteps } from './steps.js';
import { problemsOf } from './validate-step.js';

/**
 * What is to happen in the form after the page's author asked for something else, in this order: what the page fills in,
 * what it offers now, and the step that is to be answered next where the buyer cannot stay.
 *
 * @param filled - Taken over into the draft.
 */
export function eventsForOffer(form: Filling, catalogue: Catalogue, filled: Partial<Draft>): readonly FlowEvent[] {
  const draft = { ...form.draft, ...filled };
  const step = stepAfter({ ...form, draft }, catalogue);
  // What was told of an earlier offer does not hold for this one.
  const isTold = form.notice?.code === 'no-longer-offered';
  const isChanged = isTold || Object.keys(filled).length > 0;
  const change: FlowEvent = { type: 'draft-changed', changes: filled, ...(!isTold && { byPage: true as const }) };
  return [
    ...(isChanged ? [change] : []),
    { type: 'catalogue-received', catalogue, notice: { code: 'no-longer-offered', ...dropped(catalogue, draft) } },
    ...(step === undefined ? [] : [{ type: 'step-opened', step } as const]),
  ];
}

/** The choices that are not offered any more: what only goes with one of them, and is sold elsewhere, is not one. */
function dropped(catalogue: Catalogue, draft: Draft): DroppedChoices {
  const { country, vehicleType, productId } = draft;
  const kept = keepOffered(catalogue, draft);
  const product = catalogue.products.find(({ id }) => id === productId);
  const isPlaceKept = kept.country !== undefined && kept.vehicleType !== undefined;
  const isPeriodSold = product && offered(catalogue).some(({ period }) => isSamePeriod(period, product.period));
  return {
    ...(country !== undefined && kept.country === undefined && { country }),
    ...(vehicleType !== undefined && kept.vehicleType === undefined && { vehicleType }),
    ...(product && kept.productId === undefined && (isPlaceKept || !isPeriodSold) && { product }),
  };
}

/**
 * Where the buyer goes on, where that is another step: of several that were on one page and are on different ones now, the
 * first that is not done; and never past a step that the new order puts before and that was not answered yet.
 */
function stepAfter(form: Filling, catalogue: Catalogue): StepName | undefined {
  const draft = keepOffered(catalogue, form.draft);
  const isOpen = (step: StepName) =>
    step === 'plate' ? form.plate === undefined : problemsOf(step, catalogue, draft, undefined).length > 0;
  const steps = visibleSteps(catalogue);
  const together = groupOf(form.catalogue, form.step);
  const undone = steps.find((step) => together.includes(step) && isOpen(step));
  const isHere = undone === undefined || groupOf(catalogue, form.step).includes(undone);
  const there = isHere ? form.step : undone;
  const [first = there] = groupOf(catalogue, there);
  const next = steps.slice(0, Math.max(0, steps.indexOf(first))).find(isOpen) ?? there;
  return next === form.step ? undefined : next;
}
