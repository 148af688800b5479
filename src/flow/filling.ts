import { choiceProblems, isChoice } from './choice-problems.js';
import type { Draft } from './draft.js';
import type { FlowEvent } from './event.js';
import { keepOffered, moveTo, openForm, withProblems } from './form.js';
import { type Next, stay } from './next.js';
import type { Filling, FlowState } from './state.js';
import { groupOf, nextStep, visibleSteps, withOnlyChoices } from './steps.js';

/** Asked for alike, whatever is bought. */
const FOR_ANY_PRODUCT: ReadonlySet<keyof Draft> = new Set(['country', 'registrationCountry', 'plate', 'email']);

/** The form: what is typed, and where the buyer is in it. Undefined for what plate-and-pay.ts decides. */
export function filling(form: Filling, event: FlowEvent): Next | undefined {
  switch (event.type) {
    case 'draft-changed':
      return draftChanged(form, event.changes, event.byPage);
    case 'step-submitted':
      return stepSubmitted(form, event);
    case 'step-opened':
      return event.step !== form.step && visibleSteps(form.catalogue).includes(event.step)
        ? moveTo(event.step, form)
        : stay(form);
    default:
      return undefined;
  }
}

/** Before the form: the catalogue is on its way, was not to be had, or offers nothing. */
export function beforeForm(
  state: Extract<FlowState, { at: 'loading' | 'no-catalogue' | 'nothing-offered' }>,
  event: FlowEvent,
): Next {
  const { draft } = state;
  switch (event.type) {
    case 'catalogue-received': {
      const [next, effects] = openForm(event.catalogue, draft);
      return [next, [{ do: 'announce', announcement: { event: 'ready' } }, ...effects]];
    }
    case 'availability-received':
      return state.at === 'nothing-offered'
        ? openForm({ ...state.catalogue, status: event.status }, draft)
        : stay(state);
    case 'catalogue-failed': {
      const { code, reference } = event.failure;
      return [
        { at: 'no-catalogue', draft, failure: event.failure },
        [{ do: 'announce', announcement: { event: 'error', code, ...(reference !== undefined && { reference }) } }],
      ];
    }
    case 'check-pressed':
      return [{ at: 'loading', draft }, [{ do: 'load-catalogue' }]];
    case 'resume-wanted':
      return [{ at: 'resuming', draft, from: event.from }, [{ do: 'resume-order', from: event.from }]];
    default:
      return stay(state);
  }
}

/** A change takes away what no longer fits it, the problems it may have mended, and the answer about another plate. */
function draftChanged(form: Filling, changes: Partial<Draft>, byPage = false): Next {
  const changed = { ...form.draft, ...changes };
  const isNewProduct = 'country' in changes || 'vehicleType' in changes;
  const draft = isNewProduct ? withOnlyChoices(form.catalogue, keepOffered(form.catalogue, changed)) : changed;
  const { notice: _, ...told } = form;
  const rest: Filling = byPage ? form : told;
  const problems = form.problems.filter(
    ({ field }) => !(field in changes || (isNewProduct && !FOR_ANY_PRODUCT.has(field))),
  );
  const isOtherPlate = ['country', 'registrationCountry', 'plate'].some((field) => field in changes);
  if (!isOtherPlate && !('vin' in changes)) return [{ ...rest, draft, problems }, []];
  const { plate: _plate, vin: _vin, isAsTyped, ...unchecked } = rest;
  const isKept = isAsTyped && !isOtherPlate;
  return [
    { ...unchecked, draft, problems, plateCheck: { is: 'unchecked' }, ...(isKept && { isAsTyped }) },
    form.plateCheck.is === 'checking' ? [{ do: 'cancel-plate-check' }] : [],
  ];
}

/** Steps that do not come first, and pages of several, are for the rest to decide. */
function stepSubmitted(form: Filling, event: Extract<FlowEvent, { type: 'step-submitted' }>): Next | undefined {
  const { catalogue, draft, step } = form;
  if (!isChoice(step) || groupOf(catalogue, step).length > 1) return undefined;
  if (event.step !== step) return stay(form);
  const problems = choiceProblems(step, catalogue, draft, event.window);
  if (problems.length > 0) return [withProblems(form, problems), []];
  const { notice: _, ...rest } = form;
  return moveTo(nextStep(catalogue, step), rest);
}
