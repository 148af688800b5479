import { html, nothing, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import type { ProductCountry } from '../../../contract/products.js';
import type { VehicleType } from '../../../contract/vehicle.js';
import { type ClassAnswers, classFit, classQuestions } from '../../../domain/vehicle/class-fit.js';
import { CERTIFICATE_FIELDS, type ClassFit, type ClassQuestion } from '../../../domain/vehicle/class-question.js';
import { formatList } from '../../../i18n/formats.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { buttonStyles } from '../../parts/button-styles.js';
import { FlowElement } from '../../parts/flow-element.js';
import { notice, type Tone } from '../../parts/notice/notice.js';
import { noticeStyles } from '../../parts/notice/notice-styles.js';
import { SayEvent } from '../../parts/say-event.js';
import { classQuestionsStyles } from './class-questions-styles.js';
import { operatorLink } from './operator-link.js';

const TONES: Readonly<Record<ClassFit['is'], Tone>> = {
  fits: 'success',
  'other-class': 'warning',
  'too-heavy': 'warning',
  'trailer-too': 'info',
  'not-needed': 'info',
};

/**
 * Asks about mass, height, seats and trailer, and tells whether the class of the vehicle fits. The answers stay here.
 *
 * @event vignette-flow-request - The buyer takes the class that fits.
 * @event vignette-say - What the answers mean.
 */
export class ClassQuestions extends FlowElement {
  static readonly tag: string = 'vignette-class-questions';
  static readonly uses = [ChoiceField];
  static override styles = [baseStyles, buttonStyles, noticeStyles, classQuestionsStyles];

  /** Where the vignette is for. */
  @property({ attribute: false }) country: ProductCountry | undefined;
  /** What was chosen. */
  @property({ attribute: false }) vehicleType: VehicleType | undefined;
  /** What can be chosen instead. */
  @property({ attribute: false }) sold: readonly VehicleType[] = [];

  @internal() private answers: ClassAnswers = {};

  protected override render(): TemplateResult | typeof nothing {
    const { country, vehicleType } = this;
    if (!country || !vehicleType) return nothing;
    const fit = this.fit();
    return html`${classQuestions(country.code, vehicleType).map((question) => this.renderQuestion(question))}
    ${fit ? this.renderFit(country, fit) : nothing}`;
  }

  private renderQuestion(question: ClassQuestion): TemplateResult {
    const fields = CERTIFICATE_FIELDS[question];
    const is = this.answers[question];
    return html`<vignette-choice-field
      dense
      .label=${this.t(`vehicle.class.ask.${question}`)}
      .hint=${fields ? this.t('vehicle.class.fields', { fields: formatList(fields, this.locale) }) : ''}
      .value=${is === undefined ? '' : is ? 'yes' : 'no'}
      .choices=${(['yes', 'no'] as const).map((value) => ({ value, title: this.t(`vehicle.class.${value}`) }))}
      @vignette-input=${({ value }: FieldInputEvent) => this.handleAnswer(question, value === 'yes')}
    ></vignette-choice-field>`;
  }

  private renderFit(country: ProductCountry, fit: ClassFit): TemplateResult {
    const other = fit.is === 'other-class' ? fit.vehicleType : undefined;
    const needed = fit.is === 'trailer-too' ? 'trailer' : other;
    const missing = needed !== undefined && !this.sold.includes(needed) ? this.name(needed) : undefined;
    return notice(
      TONES[fit.is],
      html`<p>
          ${this.words(fit)} ${missing ? this.t('vehicle.notSold', { vehicles: missing }) : nothing}
          ${missing || fit.is === 'too-heavy' ? operatorLink(country) : nothing}
        </p>
        ${
          other && !missing
            ? html`<button
                class="plain"
                part="link"
                type="button"
                @click=${() => this.send({ type: 'draft-changed', changes: { vehicleType: other } })}
              >
                ${this.t('vehicle.class.switch', { vehicle: this.name(other) })}
              </button>`
            : nothing
        }`,
    );
  }

  /** Nothing is said while nothing speaks against the class and not all is answered. */
  private fit(): ClassFit | undefined {
    const { country, vehicleType, answers } = this;
    if (!country || !vehicleType) return undefined;
    const fit = classFit(country.code, vehicleType, answers);
    const isOpen = classQuestions(country.code, vehicleType).some((question) => answers[question] === undefined);
    return fit.is === 'fits' && isOpen ? undefined : fit;
  }

  private words(fit: ClassFit): string {
    const vehicle = fit.is === 'other-class' ? this.name(fit.vehicleType) : '';
    return this.t(`vehicle.class.${fit.is}`, { vehicle });
  }

  private name(type: VehicleType): string {
    return this.t(`vehicle.type.${type}`);
  }

  private handleAnswer(question: ClassQuestion, isYes: boolean): void {
    this.answers = { ...this.answers, [question]: isYes };
    const fit = this.fit();
    if (fit) this.dispatchEvent(new SayEvent(this.words(fit)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-class-questions': ClassQuestions;
  }
}
