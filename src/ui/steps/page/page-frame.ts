import type { FormProblem } from '../../../flow/state.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';

/** The frame of a page with several steps: its fields are those of the steps in it. */
export class PageFrame extends StepFrame {
  static override readonly tag: string = 'vignette-page-frame';

  override focusField(field: FormProblem['field']): void {
    for (const step of this.children) if (step instanceof StepElement) void step.focusField(field);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-page-frame': PageFrame;
  }
}
