import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state as internal } from 'lit/decorators.js';
import type { Filling, FormProblem, Notice } from '../../../flow/state.js';
import { visibleGroups } from '../../../flow/steps.js';
import { formatCountry } from '../../../i18n/formats.js';
import type { TextKey, TextValues } from '../../../i18n/text-key.js';
import { baseStyles } from '../base-styles.js';
import { buttonStyles } from '../button-styles.js';
import { droppedChoices } from '../dropped-choices.js';
import { failureText } from '../failure-text.js';
import { FlowElement } from '../flow-element.js';
import type { FlowRequest } from '../flow-request-event.js';
import { notice } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice-styles.js';
import { problemText } from '../problem-text.js';
import { SayEvent } from '../say-event.js';
import { stepFrameStyles } from './step-frame-styles.js';

/**
 * What stands around the fields of every step: the way back, how far the buyer is, the heading, what must be read or
 * mended first, and the button that goes on. The fields are its children, named like the draft's fields.
 *
 * @event vignette-flow-request - The buyer wants to go back, or on: then it holds what `request` returns.
 * @event vignette-say - What the page does not offer any more.
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

  /** A start that leaves no choice has no field: another one comes with another period. */
  focusField(field: FormProblem['field']): void {
    const own = this.querySelector<HTMLElement>(`[name=${field}]`);
    const other = field === 'start' ? this.querySelector<HTMLElement>('[name=productId]') : null;
    (own ?? other)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state') && !changed.get('state') && this.state?.problems.length) this.listsProblems = true;
  }

  /** What the page has changed under the buyer's hands is said; after a change of step the focus is just before it. */
  protected override updated(changed: PropertyValues<this>): void {
    const told = this.state?.notice;
    const before = changed.get('state');
    if (before && told?.code === 'no-longer-offered' && told !== before.notice) {
      this.dispatchEvent(new SayEvent(this.noticeText(told)));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    return html`${this.renderProgress(state)}
      <h2 tabindex="-1" part="heading">${this.heading}</h2>
      ${state.notice ? notice(state.notice.code === 'refused' ? 'danger' : 'warning', this.noticeText(state.notice)) : nothing}${this.renderProblems(state.problems)}
      <form part="form" novalidate @submit=${this.handleSubmit} @vignette-enter=${this.handleSubmit}>
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
    const groups = visibleGroups(catalogue);
    const at = groups.findIndex((group) => group.includes(step));
    const [before] = groups[at - 1] ?? [];
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
        <span class="quiet" part="progress">${this.t('step.progress', { step: at + 1, steps: groups.length })}</span>
      </div>
      <div class="bar" part="progress-bar" aria-hidden="true">
        ${groups.map((_, index) => (index > at ? html`<i part="progress-step"></i>` : html`<i class="done" part="progress-step progress-done"></i>`))}
      </div>`;
  }

  private noticeText(told: Notice): string {
    if (told.code === 'refused') return this.t(failureText(told.failure.code));
    const words = { locale: this.locale, t: (key: TextKey, values?: TextValues) => this.t(key, values) };
    const country = told.code === 'gone-offline' ? formatCountry(told.country, this.locale) : '';
    const choices = told.code === 'no-longer-offered' ? droppedChoices(told, words) : '';
    return this.t(`notice.${told.code}`, { country, choices });
  }

  private renderProblems(problems: readonly FormProblem[]): TemplateResult | typeof nothing {
    if (problems.length === 0 || !this.listsProblems) return nothing;
    return html`<div class="notice danger" part="problems">
      <p>${this.t('step.problems')}</p>
      <ul>
        ${problems.map(
          (problem) =>
            html`<li>
              <button class="plain" part="link" type="button" @click=${() => this.focusField(problem.field)}>
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
