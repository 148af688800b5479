import type { FlowState } from '../../flow/state.js';
import { type StepName, STEPS } from '../../flow/steps.js';
import type { ElementClass } from '../parts/define-element.js';

type Load = () => Promise<ElementClass>;
type Screen = Exclude<FlowState['at'], 'filling' | 'loading'>;

const STEP_VIEWS: Readonly<Record<StepName, Load>> = {
  country: async () => (await import('../steps/country/country-step.js')).CountryStep,
  vehicle: async () => (await import('../steps/vehicle/vehicle-step.js')).VehicleStep,
  period: async () => (await import('../steps/period/period-step.js')).PeriodStep,
  plate: async () => (await import('../steps/plate/plate-step.js')).PlateStep,
  contact: async () => (await import('../steps/contact/contact-step.js')).ContactStep,
  review: async () => (await import('../steps/review/review-step.js')).ReviewStep,
  pay: async () => (await import('../steps/pay/pay-step.js')).PayStep,
};

const placing: Load = async () => (await import('../screens/placing/placing-screen.js')).PlacingScreen;

const SCREENS: Readonly<Record<Screen, Load>> = {
};

/** Which step or screen shows a state; the same name for states that one view shows without being changed. */
export function viewName(state: FlowState): string {
  return state.at === 'filling' ? state.step : state.at;
}

/** Loads the class of the step or screen for a state. */
export function loadView(state: Exclude<FlowState, { at: 'loading' }>): Promise<ElementClass> {
  return state.at === 'filling' ? STEP_VIEWS[state.step]() : SCREENS[state.at]();
}

/** Loads the step after this one while the buyer fills it in, so that "next" does not wait for the network. */
export function preloadAfter(state: FlowState): void {
  const next = state.at === 'filling' ? STEPS[STEPS.indexOf(state.step) + 1] : undefined;
  // A step that cannot be loaded ahead is loaded, and its failure shown, when the buyer gets there.
  if (next) STEP_VIEWS[next]().catch(() => undefined);
}
