import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Product } from '../../../contract/products.js';
import { startWindow } from '../../../domain/validity/validity.js';
import type { StartWindow } from '../../../domain/validity/validity-terms.js';
import { chosenProduct, countryOf, offeredPeriods } from '../../../flow/catalogue.js';
import { isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import { formatDay } from '../../../i18n/formats.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { Choice } from '../../fields/choice-field/choice.js';
import { DateField } from '../../fields/date-field/date-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { TimeField } from '../../fields/time-field/time-field.js';
import { baseStyles } from '../../parts/base-styles.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { notice } from '../../parts/notice/notice.js';
import { noticeStyles } from '../../parts/notice/notice-styles.js';
import { productName } from '../../parts/product-name.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { summaryListStyles } from '../../parts/summary-list/summary-list-styles.js';
import { termsOf } from '../../../flow/terms-of.js';
import { isPutOff, laterNote } from '../start-notes.js';
import { startFields } from './start-fields.js';
import { suggestedStart } from '../../../flow/suggested-start.js';

/**
 * How long and from when, with every price split, and the end reckoned before anything is paid.
 *
 * @event vignette-flow-request - The buyer chose, or goes on or back.
 */
export class PeriodStep extends StepElement {
  static readonly tag: string = 'vignette-period-step';
  static readonly uses = [StepFrame, ChoiceField, DateField, TimeField];
  static override styles = [baseStyles, noticeStyles, summaryListStyles];

  readonly step = 'period';

  /** Milliseconds since 1970. */
  @property({ attribute: false }) now: () => number = Date.now;

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    const product = chosenProduct(catalogue, draft);
    return this.surround(
      state,
      html`<vignette-choice-field
          name="productId"
          required
          .label=${this.t('period.label')}
          .value=${draft.productId ?? ''}
          .error=${this.problem('productId')}
          .choices=${offeredPeriods(catalogue, draft).map((period) => this.choiceOf(state, period))}
          @vignette-input=${({ value }: FieldInputEvent) => this.handleProduct(state, value)}
        ></vignette-choice-field>
        ${isRequired('buyer-kind', catalogue, draft) ? this.renderBuyerKind(state) : nothing}
        ${product ? this.renderStart(state, product) : nothing}${this.renderSeller(state)}`,
    );
  }

  /** Asked for what begins later for a private person, and where the vendor wants to know. */
  private renderBuyerKind({ draft }: Filling): TemplateResult {
    return html`<vignette-choice-field
      name="buyerKind"
      compact
      required
      .label=${this.t('period.buyerKind')}
      .value=${draft.buyerKind ?? ''}
      .error=${this.problem('buyerKind')}
      .choices=${[
        { value: 'consumer', title: this.t('period.consumer') },
        { value: 'company', title: this.t('period.company') },
      ]}
      @vignette-input=${({ value }: FieldInputEvent) =>
        this.change({ buyerKind: value === 'company' ? 'company' : 'consumer' })}
    ></vignette-choice-field>`;
  }

  private choiceOf(state: Filling, product: Product): Choice {
    const { official, fee, total, currency } = product.price;
    const isSplit = official !== undefined && fee !== undefined;
    const split = isSplit
      ? [this.t('price.split', { official: this.money(official, currency), fee: this.money(fee, currency) })]
      : [];
    const later = isPutOff(product, state.draft.buyerKind)
      ? [this.t('period.starts', { earliest: formatDay(this.windowOf(state, product).earliest, this.locale) })]
      : [];
    return {
      value: product.id,
      title: productName(product, this.locale, (key, values) => this.t(key, values)),
      detail: [...split, ...later].join('\n'),
      price: this.money(total, currency),
    };
  }

  private renderStart(state: Filling, product: Product): TemplateResult {
    const window = this.windowOf(state, product);
    const terms = termsOf(state.catalogue, product);
    return html`${isPutOff(product, state.draft.buyerKind) ? notice('info', laterNote(this.tools(state), product, window)) : nothing}
    ${startFields(this.tools(state), { product, terms, window, now: this.now() })}`;
  }

  private renderSeller({ catalogue, draft }: Filling): TemplateResult {
    const operator = countryOf(catalogue, draft.country)?.operator;
    return html`<p class="quiet" part="text">
      ${this.t('seller.sold', { seller: catalogue.config.seller.name })}
      ${
        operator
          ? html`<a part="link" href=${operator.url} target="_blank" rel="noopener"
              >${this.t('seller.operator', { operator: operator.name })}</a
            >`
          : nothing
      }
    </p>`;
  }

  private windowOf({ catalogue, draft }: Filling, product: Product): StartWindow {
    return startWindow(termsOf(catalogue, product), this.now(), draft.buyerKind);
  }

  private handleProduct(state: Filling, productId: string): void {
    const product = state.catalogue.products.find(({ id }) => id === productId);
    if (!product) return;
    const terms = termsOf(state.catalogue, product);
    const suggested = suggestedStart(terms, this.windowOf(state, product), state.draft, this.now());
    this.change({ productId, ...suggested });
  }

  /** Where only one day is possible there is no field for it: it is chosen here. */
  override submission(state: Filling): FlowRequest {
    const product = chosenProduct(state.catalogue, state.draft);
    if (!product) return { type: 'step-submitted', step: 'period' };
    const window = this.windowOf(state, product);
    if (window.earliest === window.latest) this.change({ start: window.earliest });
    return { type: 'step-submitted', step: 'period', window };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-period-step': PeriodStep;
  }
}
