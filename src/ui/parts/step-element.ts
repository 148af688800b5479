import { property, query } from 'lit/decorators.js';
import { nothing, type TemplateResult } from 'lit';
import type { Draft } from '../../flow/draft.js';
import type { Filling } from '../../flow/state.js';
import { FlowElement } from './flow-element.js';
import { FlowRequestEvent } from './flow-request-event.js';
import { problemText } from './problem-text.js';
import type { StepTools } from './step-tools.js';
import type { StepFrame } from './step-frame/step-frame.js';

/** What all steps of the form share: the state of the form, and where the focus goes. */
export abstract class StepElement extends FlowElement {
  @property({ attribute: false }) state: Filling | undefined;

  @query('vignette-step-frame') private frame!: StepFrame;

  /** What the frame asks for is passed on one shadow root at a time, so that the host page never hears of it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener(FlowRequestEvent.type, (event) => {
      if (event instanceof FlowRequestEvent) this.send(event.request);
    });
    return root;
  }

  /** After a change of step. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    await this.frame.updateComplete;
    this.frame.focusHeading();
  }

  /** After the form was sent and something must be mended. */
  async focusField(field: keyof Draft): Promise<void> {
    await this.updateComplete;
    this.frame.focusField(field);
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.state ? this.renderStep(this.state) : nothing;
  }

  protected abstract renderStep(state: Filling): TemplateResult;

  /** For the parts of a step that are no elements of their own. */
  protected tools({ draft }: Filling): StepTools {
    return {
      draft,
      locale: this.locale,
      t: (key, values) => this.t(key, values),
      problem: (field) => this.problem(field),
      change: (changes) => this.change(changes),
    };
  }

  /** What is wrong with a field, in words; empty when nothing is. */
  protected problem(field: keyof Draft): string {
    const found = this.state?.problems.find((problem) => problem.field === field);
    return found ? this.t(problemText(found)) : '';
  }

  protected change(changes: Partial<Draft>): void {
    this.send({ type: 'draft-changed', changes });
  }
}
