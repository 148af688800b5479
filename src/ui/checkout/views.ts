import type { Filling, FlowState } from '../../flow/state.js';
import { groupOf, layoutOf, nextStep, type StepName } from '../../flow/steps.js';
import type { ElementClass } from '../parts/define-element.js';
import { CountryStep } from '../steps/country/country-step.js';

type Load = () => Promise<ElementClass>;
type Screen = Exclude<FlowState['at'], 'filling' | 'loading'>;

const STEP_VIEWS: Readonly<Record<StepName, Load>> = {
  // The first form comes with the element, so that it does not wait for a second answer.
  country: () => Promise.resolve(CountryStep),
  vehicle: async () => (await import('../steps/vehicle/vehicle-step.js')).VehicleStep,
  period: async () => (await import('../steps/period/period-step.js')).PeriodStep,
  plate: async () => (await import('../steps/plate/plate-step.js')).PlateStep,
  contact: async () => (await import('../steps/contact/contact-step.js')).ContactStep,
  review: async () => (await import('../steps/review/review-step.js')).ReviewStep,
  pay: async () => (await import('../steps/pay/pay-step.js')).PayStep,
};

/** Several steps at once; loaded where a preset wants that. */
const loadPage: Load = async () => (await import('../steps/page/page-step.js')).PageStep;

/** A screen, and the name of what it shows: states of one name change it in place. */
type ScreenView = readonly [name: string, load: Load];

const placing: ScreenView = [
  'placing',
  async () => (await import('../screens/placing/placing-screen.js')).PlacingScreen,
];
const refused: ScreenView = [
  'refused',
  async () => (await import('../screens/refused/refused-screen.js')).RefusedScreen,
];

const SCREENS: Readonly<Record<Screen, ScreenView>> = {
  'no-catalogue': [
    'no-catalogue',
    async () => (await import('../screens/no-catalogue/no-catalogue-screen.js')).NoCatalogueScreen,
  ],
  'nothing-offered': [
    'nothing-offered',
    async () => (await import('../screens/nothing-offered/nothing-offered-screen.js')).NothingOfferedScreen,
  ],
  preparing: placing,
  ordering: placing,
  'looking-up': placing,
  waiting: ['waiting', async () => (await import('../screens/waiting/waiting-screen.js')).WaitingScreen],
  'not-processed': [
    'not-processed',
    async () => (await import('../screens/not-processed/not-processed-screen.js')).NotProcessedScreen,
  ],
  'already-ordered': refused,
  'key-reused': refused,
  resuming: ['resuming', async () => (await import('../screens/loading/loading-screen.js')).LoadingScreen],
  lost: ['lost', async () => (await import('../screens/lost/lost-screen.js')).LostScreen],
  paying: ['paying', async () => (await import('../screens/paying/paying-screen.js')).PayingScreen],
  confirming: ['confirming', async () => (await import('../screens/confirming/confirming-screen.js')).ConfirmingScreen],
  unsettled: ['unsettled', async () => (await import('../screens/unsettled/unsettled-screen.js')).UnsettledScreen],
  following: ['following', async () => (await import('../screens/following/following-screen.js')).FollowingScreen],
  ended: ['ended', async () => (await import('../screens/ended/ended-screen.js')).EndedScreen],
};

/** Which step or screen shows a state; the same name for states that one view shows in place. */
export function viewName(state: FlowState): string {
  if (state.at === 'loading') return 'loading';
  if (state.at !== 'filling') return SCREENS[state.at][0];
  const { catalogue, step } = state;
  return isPage(state) ? `page-${layoutOf(catalogue).findIndex((group) => group.includes(step)) + 1}` : step;
}

/** Loads the class of the step or screen for a state. */
export function loadView(state: Exclude<FlowState, { at: 'loading' }>): Promise<ElementClass> {
  if (state.at !== 'filling') return SCREENS[state.at][1]();
  return isPage(state) ? loadPage() : STEP_VIEWS[state.step]();
}

/** Loads the step after this one while the buyer fills it in, so that "next" does not wait for the network. */
export function preloadAfter(state: FlowState): void {
  if (state.at !== 'filling') return;
  // A step that cannot be loaded ahead is loaded, and its failure shown, when the buyer gets there.
  loadView({ ...state, step: nextStep(state.catalogue, state.step) }).catch(() => undefined);
}

function isPage({ catalogue, step }: Filling): boolean {
  return groupOf(catalogue, step).length > 1;
}
