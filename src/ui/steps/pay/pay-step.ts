import { html, nothing, type TemplateResult } from 'lit';
import { chosenProduct, priceOf } from '../../../flow/catalogue.js';
import type { Filling } from '../../../flow/state.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { EXPORTED_PARTS } from '../../parts/exported-parts.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';

/**
 * How the buyer pays. The payment provider's own fields are slotted in from the page.
 *
 * @event vignette-flow-request - The buyer chose, pays, or goes back.
 * @slot vignette-payment - The light-DOM element the payment provider mounts in.
 */
export class PayStep extends StepElement {
  static readonly tag: string = 'vignette-pay-step';
  static readonly uses = [StepFrame, ChoiceField];
  static override styles = baseStyles;

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    const chosen = catalogue.config.paymentMethods.find(({ type }) => type === draft.paymentType);
    return html`<vignette-step-frame
      exportparts=${EXPORTED_PARTS}
      .i18n=${this.i18n}
      .state=${state}
      .heading=${this.t('pay.heading')}
      .next=${this.t('pay.button', { total: this.total(state) })}
      .request=${() => this.submission(state)}
    >
      <vignette-choice-field
        name="paymentType"
        exportparts=${EXPORTED_PARTS}
        quiet
        required
        .label=${this.t('pay.label')}
        .value=${draft.paymentType ?? ''}
        .error=${this.problem('paymentType')}
        .choices=${catalogue.config.paymentMethods.map(({ type }) => ({
          value: type,
          title: this.t(`pay.method.${type}`),
        }))}
        @vignette-input=${({ value }: FieldInputEvent) => this.handleChoice(state, value)}
      ></vignette-choice-field>
      <slot name="vignette-payment"></slot>
      ${chosen ? html`<p class="quiet" part="text">${this.t(`pay.after.${chosen.via}`)}</p>` : nothing}
    </vignette-step-frame>`;
  }

  private total({ catalogue, draft }: Filling): string {
    const product = chosenProduct(catalogue, draft);
    if (!product) return '';
    const { total, currency } = priceOf(product, draft);
    return this.money(total, currency);
  }

  private submission({ draft: { paymentType } }: Filling): FlowRequest {
    return paymentType ? { type: 'pay-pressed', paymentType } : { type: 'step-submitted', step: 'pay' };
  }

  private handleChoice({ catalogue }: Filling, value: string): void {
    const method = catalogue.config.paymentMethods.find(({ type }) => type === value);
    if (method) this.change({ paymentType: method.type });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-pay-step': PayStep;
  }
}
