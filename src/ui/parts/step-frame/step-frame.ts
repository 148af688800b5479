import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Filling, FormProblem, Notice } from '../../../flow/state.js';
import { visibleSteps } from '../../../flow/steps.js';
import { formatCountry } from '../../../i18n/formats.js';
import { baseStyles } from '../base-styles.js';
import { buttonStyles } from '../button-styles.js';
import { failureText } from '../failure-text.js';
import { FlowElement } from '../flow-element.js';
import type { FlowRequest } from '../flow-request-event.js';
import { notice } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice-styles.js';
import { problemText } from '../problem-text.js';
import { stepFrameStyles } from './step-frame-styles.js';

/**
 * What stands around the fields of every step: the way back, how far the buyer is, the heading, what must be read or
 * mended first, and the button that goes on. The fields are its children, named like the draft's fields.
 *
 * @event vignette-flow-request - The buyer wants to go back, or on: then it holds what `request` returns.
 * @csspart back - The button to the step before.
 * @csspart progress - How far the buyer is.
 * @csspart heading - The heading.
 * @csspart notice - What the buyer is told above the form.
 * @csspart problems - What must be mended.
 * @csspart button - The button that goes on.
 */
export class StepFrame extends FlowElement {
  static readonly tag: string = 'vignette-step-frame';
  static override styles = [baseStyles, buttonStyles, noticeStyles, stepFrameStyles];

  /** Already translated. */
  @property() heading = '';
  @property({ attribute: false }) state: Filling | undefined;
  /** On the button that goes on, already translated. */
  @property() next = '';
  /** What the step asks for when the buyer goes on. */
  @property({ attribute: false }) request: (() => FlowRequest) | undefined;

  @query('h2') private headingElement!: HTMLElement;

  focusHeading(): void {
    this.headingElement.focus();
  }

  focusField(field: FormProblem['field']): void {
    this.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    return html`${this.renderProgress(state)}
      <h2 tabindex="-1" part="heading">${this.heading}</h2>
      ${state.notice ? this.renderNotice(state.notice) : nothing}${this.renderProblems(state.problems)}
      <form novalidate @submit=${this.handleSubmit} @vignette-enter=${this.handleSubmit}>
        <slot></slot>
        <button class="button" part="button">${this.next || this.t('action.next')}</button>
      </form>`;
  }

  private renderProgress({ catalogue, draft, step }: Filling): TemplateResult {
    const steps = visibleSteps(catalogue, draft);
    const at = steps.indexOf(step);
    const before = steps[at - 1];
    return html`<div class="top">
        ${
          before
            ? html`<button
                class="plain back"
                part="back"
                type="button"
                @click=${() => this.send({ type: 'step-opened', step: before })}
              >
                ${this.t('action.back')}
              </button>`
            : nothing
        }
        <span class="quiet" part="progress">${this.t('step.progress', { step: at + 1, steps: steps.length })}</span>
      </div>
      <div class="bar" aria-hidden="true">
        ${steps.map((_, index) => html`<i class=${index > at ? '' : 'done'}></i>`)}
      </div>`;
  }

  private renderNotice(told: Notice): TemplateResult {
    if (told.code === 'refused') return notice('danger', this.t(failureText(told.failure.code)));
    const country = told.code === 'gone-offline' ? formatCountry(told.country, this.locale) : '';
    return notice('warning', this.t(`notice.${told.code}`, { country }));
  }

  private renderProblems(problems: readonly FormProblem[]): TemplateResult | typeof nothing {
    if (problems.length === 0) return nothing;
    return html`<div class="notice danger" part="problems">
      <p>${this.t('step.problems')}</p>
      <ul>
        ${problems.map(
          (problem) =>
            html`<li>
              <button class="plain" type="button" @click=${() => this.focusField(problem.field)}>
                ${this.t(problemText(problem))}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.request) this.send(this.request());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-step-frame': StepFrame;
  }
}
