import type { StepName } from '../../../flow/steps.js';

/** The buyer is at another step of the form. */
export class VignetteStepEvent extends Event {
  /** Which one. */
  readonly step: StepName;

  constructor(step: StepName) {
    super('vignette-step', { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-step': VignetteStepEvent;
  }
}
