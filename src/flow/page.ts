import type { StartWindow } from '../domain/validity/validity-terms.js';
import type { Filling, FormProblem } from './state.js';
import { type Group, groupOf, type StepName } from './steps.js';
import { problemsOf } from './validate-step.js';

/** Where a buyer is in the form, and with what. */
export type AtStep = Pick<Filling, 'catalogue' | 'draft' | 'step'>;

/**
 * The steps of the page the buyer is at that can be answered by now: what is sold follows from what is chosen before it
 * on the same page.
 */
export function askedSteps({ catalogue, draft, step }: AtStep): Group {
  const { country, vehicleType } = draft;
  const needed: Partial<Record<StepName, unknown>> = { vehicle: country, period: country && vehicleType };
  return groupOf(catalogue, step).filter((name, index) => index === 0 || !(name in needed) || needed[name]);
}

/** Whether the plate is asked for on the page the buyer is at. */
export function isPlateAsked(at: AtStep): boolean {
  return groupOf(at.catalogue, at.step).includes('plate');
}

/** What keeps the buyer from leaving the page, in the order of its steps. */
export function problemsOn(at: AtStep, window?: StartWindow): readonly FormProblem[] {
  return askedSteps(at).flatMap((step) => problemsOf(step, at.catalogue, at.draft, window));
}
