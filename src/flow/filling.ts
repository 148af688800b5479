import type { Draft } from './draft.js';
import type { FlowEvent } from './event.js';
import { keepOffered, moveTo, openForm, withCatalogue, withProblems } from './form.js';
import { type Next, stay } from './next.js';
import type { Filling, FlowState } from './state.js';
import { nextStep, visibleSteps, withOnlyChoices } from './steps.js';
import { problemsOf } from './validate-step.js';

/** The form: what is typed, and where the buyer is in it. Undefined for what plate-and-pay.ts decides. */
export function filling(form: Filling, event: FlowEvent): Next | undefined {
  switch (event.type) {
    case 'draft-changed':
      return draftChanged(form, event.changes);
    case 'step-submitted':
      return event.step === form.step ? stepSubmitted(form, event) : stay(form);
    case 'step-opened':
      return visibleSteps(form.catalogue).includes(event.step) ? moveTo(event.step, form) : stay(form);
    case 'catalogue-received':
      return withCatalogue(form, event.catalogue);
    case 'availability-received':
      return withCatalogue(form, { ...form.catalogue, status: event.status });
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
function draftChanged(form: Filling, changes: Partial<Draft>): Next {
  const changed = { ...form.draft, ...changes };
  const isNewProduct = 'country' in changes || 'vehicleType' in changes;
  const draft = isNewProduct ? withOnlyChoices(form.catalogue, keepOffered(form.catalogue, changed)) : changed;
  const { notice: _notice, ...rest } = form;
  const problems = form.problems.filter(({ field }) => !(field in changes));
  const isOtherPlate = ['country', 'registrationCountry', 'plate'].some((field) => field in changes);
  if (!isOtherPlate && !('vin' in changes)) return [{ ...rest, draft, problems }, []];
  const { plate: _plate, vin: _vin, isAsTyped, ...unread } = rest;
  const isKept = isAsTyped && !isOtherPlate;
  return [
    { ...unread, draft, problems, plateCheck: { is: 'unchecked' }, ...(isKept && { isAsTyped }) },
    form.plateCheck.is === 'checking' ? [{ do: 'cancel-plate-check' }] : [],
  ];
}

function stepSubmitted(form: Filling, event: Extract<FlowEvent, { type: 'step-submitted' }>): Next | undefined {
  const problems = problemsOf(form.step, form.catalogue, form.draft, event.window);
  if (problems.length > 0) return [withProblems(form, problems), []];
  if (form.step === 'plate') return undefined;
  const { notice: _, ...rest } = form;
  return moveTo(nextStep(form.catalogue, form.step), rest);
}
