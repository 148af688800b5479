import { property, query } from 'lit/decorators.js';
import { nothing, type TemplateResult } from 'lit';
import type { Draft } from '../../flow/draft.js';
import type { Filling } from '../../flow/state.js';
import type { StepName } from '../../flow/steps.js';
import { FlowElement } from './flow-element.js';
import { type FlowRequest, FlowRequestEvent } from './flow-request-event.js';
import { problemText } from './problem-text.js';
import { SayEvent } from './say-event.js';
import { type Around, inFrame } from './step-frame/in-frame.js';
import type { StepTools } from './step-tools.js';
import type { StepFrame } from './step-frame/step-frame.js';

/** What all steps of the form share: the state of the form, what stands around the fields, and where the focus goes. */
export abstract class StepElement extends FlowElement {
  @property({ attribute: false }) state: Filling | undefined;
  /** On a page with other steps, what stands around the fields is another. */
  @property({ attribute: false }) around: Around = inFrame;

  /** Which step it is; its heading is the text of that name. */
  abstract readonly step: StepName;

  @query('#frame') private frame!: StepFrame;

  /** What the frame asks for or says is passed on one shadow root at a time, so that the host page never hears of it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener(FlowRequestEvent.type, (event) => {
      if (event instanceof FlowRequestEvent) this.send(event.request);
    });
    root.addEventListener(SayEvent.type, (event) => {
      if (event instanceof SayEvent) this.dispatchEvent(new SayEvent(event.text));
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

  /** What the step asks for when the buyer goes on. */
  submission(_state: Filling): FlowRequest {
    return { type: 'step-submitted', step: this.step };
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.state ? this.renderStep(this.state) : nothing;
  }

  /** Gives {@link surround} its fields. */
  protected abstract renderStep(state: Filling): TemplateResult;

  /** `next`: on the button that goes on; `noNext`: the step brings one of its own. */
  protected surround(state: Filling, fields: TemplateResult, next = '', noNext = false): TemplateResult {
    const heading = this.t(`${this.step}.heading`);
    const request = noNext ? undefined : () => this.submission(state);
    return this.around({ i18n: this.i18n, state, heading, fields, next, noNext, request });
  }

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
