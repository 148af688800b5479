import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import type { PaymentMethod } from '../../../contract/config.js';
import { chosenProduct, priceOf } from '../../../flow/catalogue.js';
import type { Filling } from '../../../flow/state.js';
import type { FormStatus } from '../../../payment/form-status.js';
import { offeredWallets, usableMethods } from '../../../payment/usable-methods.js';
import { isWallet } from '../../../payment/wallets.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { buttonStyles } from '../../parts/button-styles.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { moneyText } from '../../parts/money-text.js';
import { noticeStyles } from '../../parts/notice/notice-styles.js';
import { paymentFormNote, paymentFormText } from '../../parts/payment-form-note.js';
import { SayEvent } from '../../parts/say-event.js';
import { spinnerStyles } from '../../parts/spinner/spinner-styles.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { payStepStyles } from './pay-step-styles.js';

/**
 * How the buyer pays. The payment provider's own fields are slotted in from the page; for a wallet its button is, in
 * place of the one that pays.
 *
 * @event vignette-flow-request - The buyer chose, pays, or goes back.
 * @slot vignette-payment - The light-DOM element the payment provider mounts in.
 */
export class PayStep extends StepElement {
  static readonly tag: string = 'vignette-pay-step';
  static readonly uses = [StepFrame, ChoiceField];
  static override styles = [baseStyles, buttonStyles, noticeStyles, spinnerStyles, payStepStyles];

  readonly step = 'pay';

  /** How far the payment provider's form is. */
  @property({ attribute: false }) paymentForm: FormStatus | undefined;

  /**
   * Wallets that were not known when the step opened: their place is kept, so that nothing moves, come or not, until the
   * buyer chooses.
   */
  @internal() private awaited = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.state || this.state.waysToPay || !changed.has('state')) return;
    this.awaited = offeredWallets(this.state.catalogue.config.paymentMethods).length;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const text = changed.has('paymentForm') && paymentFormText(this.paymentForm);
    if (text) this.dispatchEvent(new SayEvent(this.t(text)));
  }

  protected override renderStep(state: Filling): TemplateResult {
    const methods = methodsOf(state);
    const chosen = chosenMethod(state);
    const byWallet = chosen !== undefined && isWallet(chosen.type);
    const room = Math.max(0, this.awaited - methods.filter(({ type }) => isWallet(type)).length);
    return this.surround(
      state,
      html`<vignette-choice-field
          name="paymentType"
          class=${room > 0 ? `room-${room}` : ''}
          quiet
          required
          .label=${this.t('pay.label')}
          .value=${chosen?.type ?? ''}
          .error=${this.problem('paymentType')}
          .choices=${methods.map(({ type }) => ({ value: type, title: this.t(`pay.method.${type}`) }))}
          @vignette-input=${({ value }: FieldInputEvent) => this.handleChoice(state, value)}
        ></vignette-choice-field>
        ${byWallet ? this.renderTotal(state) : nothing}
        <slot name="vignette-payment" class=${byWallet ? 'wallet' : ''}></slot>
        ${paymentFormNote(
          this.paymentForm,
          (key) => this.t(key),
          () => this.send({ type: 'check-pressed' }),
        )}
        ${chosen ? html`<p class="quiet" part="text">${this.t(`pay.after.${chosen.via}`)}</p>` : nothing}`,
      this.t('pay.button', { total: this.total(state) }),
      byWallet,
    );
  }

  override submission(state: Filling): FlowRequest {
    const chosen = chosenMethod(state);
    return chosen ? { type: 'pay-pressed', paymentType: chosen.type } : super.submission(state);
  }

  /** The wallet's button does not say what is paid. */
  private renderTotal(state: Filling): TemplateResult {
    return html`<p class="total" part="text total">
      <span>${this.t('price.total')}</span> <strong>${moneyText(this.total(state))}</strong>
    </p>`;
  }

  private total({ catalogue, draft }: Filling): string {
    const product = chosenProduct(catalogue, draft);
    if (!product) return '';
    const { total, currency } = priceOf(product, draft);
    return this.money(total, currency);
  }

  private handleChoice(state: Filling, value: string): void {
    const method = methodsOf(state).find(({ type }) => type === value);
    if (!method) return;
    // What a press of the buyer's moves is no surprise.
    if (state.waysToPay) this.awaited = 0;
    this.change({ paymentType: method.type });
  }
}

/** The ways to pay that can be chosen; while it is not known which wallets there are, none of them. */
function methodsOf({ catalogue, draft, waysToPay }: Filling): readonly PaymentMethod[] {
  const { paymentMethods } = catalogue.config;
  if (waysToPay) return waysToPay.flatMap((type) => paymentMethods.filter((method) => method.type === type));
  const product = chosenProduct(catalogue, draft);
  return product ? usableMethods(paymentMethods, priceOf(product, draft).currency, []) : [];
}

function chosenMethod(state: Filling): PaymentMethod | undefined {
  return methodsOf(state).find(({ type }) => type === state.draft.paymentType);
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-pay-step': PayStep;
  }
}
