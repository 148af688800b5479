import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state as internal } from 'lit/decorators.js';
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
  /** The step brings a button of its own that goes on. */
  @property({ type: Boolean, attribute: 'no-next' }) noNext = false;
  /** What the step asks for when the buyer goes on. */
  @property({ attribute: false }) request: (() => FlowRequest) | undefined;

  /** The buyer has tried to go on, or came back to something wrong; before that each field speaks for itself. */
  @internal() private listsProblems = false;

  @query('h2') private headingElement!: HTMLElement;

  focusHeading(): void {
    this.headingElement.focus();
  }

  focusField(field: FormProblem['field']): void {
    this.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state') && !changed.get('state') && this.state?.problems.length) this.listsProblems = true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    return html`${this.renderProgress(state)}
      <h2 tabindex="-1" part="heading">${this.heading}</h2>
      ${state.notice ? this.renderNotice(state.notice) : nothing}${this.renderProblems(state.problems)}
      <form novalidate @submit=${this.handleSubmit} @vignette-enter=${this.handleSubmit}>
        <slot></slot>
        ${
          this.noNext
            ? nothing
            : html`<button class="button" part="button" @mousedown=${keepFocus}>
                ${this.next || this.t('action.next')}
              </button>`
        }
      </form>`;
  }

  private renderProgress({ catalogue, step }: Filling): TemplateResult {
    const steps = visibleSteps(catalogue);
    const at = steps.indexOf(step);
    const before = steps[at - 1];
    return html`<div class="top">
        ${
          before
            ? html`<button
                class="plain back"
                part="back"
                type="button"
                @mousedown=${keepFocus}
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
    if (problems.length === 0 || !this.listsProblems) return nothing;
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
    this.listsProblems = true;
    if (this.request) this.send(this.request());
  };
}

/**
 * A field that is left by a press on a button may say something new and push the button away before it is let go, which
 * would swallow the press. So the press leaves the focus where it is; what follows moves it.
 */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'vignette-step-frame': StepFrame;
  }
}
