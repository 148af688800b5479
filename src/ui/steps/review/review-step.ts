import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { validityOf } from '../../../domain/validity/validity.js';
import { boughtSpans } from '../../../flow/bought-before.js';
import { chosenProduct, countryOf, priceOf } from '../../../flow/catalogue.js';
import { startOf } from '../../../flow/order-request.js';
import { isAsked, isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import { type StepName, visibleSteps } from '../../../flow/steps.js';
import { formatInstant } from '../../../i18n/format-instant.js';
import { formatCountry, spellPlate } from '../../../i18n/formats.js';
import { CheckboxField } from '../../fields/checkbox-field/checkbox-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { buttonStyles } from '../../parts/button-styles.js';
import { moneyText } from '../../parts/money-text.js';
import { notice } from '../../parts/notice/notice.js';
import { noticeStyles } from '../../parts/notice/notice-styles.js';
import { platePicture } from '../../parts/plate-picture/plate-picture.js';
import { platePictureStyles } from '../../parts/plate-picture/plate-picture-styles.js';
import { productName } from '../../parts/product-name.js';
import { SayEvent } from '../../parts/say-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { type SummaryRow, summaryList } from '../../parts/summary-list/summary-list.js';
import { summaryListStyles } from '../../parts/summary-list/summary-list-styles.js';
import { endNotes } from '../end-notes.js';
import { startNotes } from '../start-notes.js';
import { termsOf } from '../../../flow/terms-of.js';
import { validityRows } from '../validity-rows.js';
import { contactSummary } from './contact-summary.js';
import { reviewStepStyles } from './review-step-styles.js';
import { todayNotes } from './today-notes.js';

/**
 * All that is bought, to be compared with the vehicle: after the start almost nothing can be corrected (domain.md 1.11).
 *
 * @event vignette-flow-request - The buyer consents, changes a part, or goes on or back.
 * @event vignette-say - An earlier purchase was found while the review was shown.
 */
export class ReviewStep extends StepElement {
  static readonly tag: string = 'vignette-review-step';
  static readonly uses = [StepFrame, CheckboxField];
  static override styles = [
    baseStyles,
    buttonStyles,
    noticeStyles,
    platePictureStyles,
    summaryListStyles,
    reviewStepStyles,
  ];

  readonly step = 'review';

  /** Milliseconds since 1970. */
  @property({ attribute: false }) now: () => number = Date.now;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    const text = this.state && this.boughtText(this.state);
    if (text && before && !this.boughtText(before)) this.dispatchEvent(new SayEvent(text));
  }

  protected override renderStep(state: Filling): TemplateResult {
    const bought = this.boughtText(state);
    return this.surround(
      state,
      html`<p part="text">${this.t('review.lead')}</p>
        ${bought ? notice('warning', bought) : nothing}${this.renderPlate(state)}${this.renderProduct(state)}
        ${this.renderSection(state, this.t('contact.email'), ['contact'], contactSummary(state.catalogue, this.tools(state)))}
        ${this.renderPrice(state)}${this.renderConsent(state)}`,
      this.t('review.next'),
    );
  }

  /** Told, and no more: two vignettes may be what the buyer wants (domain.md 4.2, 12). */
  private boughtText(state: Filling): string | undefined {
    const { catalogue, draft } = state;
    const product = chosenProduct(catalogue, draft);
    const spans = boughtSpans(state);
    if (!product || spans.length === 0) return undefined;
    const terms = termsOf(catalogue, product);
    const { from, until } = validityOf(terms, startOf(product, draft), this.now());
    const ends = spans.flatMap((span) => (span.from <= until && from <= span.until ? [span.until] : []));
    if (ends.length === 0) return undefined;
    return this.t('review.bought', { until: formatInstant(Math.max(...ends), terms.timeZone, this.locale) });
  }

  private renderPlate(state: Filling): TemplateResult {
    const { registrationCountry, vin, fuel } = state.draft;
    const plate = state.plate ?? state.draft.plate;
    const country = formatCountry(registrationCountry, this.locale);
    const vinAsTold = isAsked('vin', state.catalogue, state.draft) && (state.vin ?? vin);
    const rows: readonly SummaryRow[] = [
      { name: this.t('review.registered'), value: country },
      ...(vinAsTold ? [{ name: this.t('plate.vin'), value: html`<bdi dir="ltr">${vinAsTold}</bdi>` }] : []),
      ...(fuel && isRequired('fuel', state.catalogue, state.draft)
        ? [{ name: this.t('plate.fuel'), value: this.t(`plate.fuelType.${fuel}`) }]
        : []),
    ];
    return this.renderSection(
      state,
      this.t('plate.label'),
      ['plate'],
      html`${platePicture(
        plate,
        registrationCountry,
        this.t('review.plate', { plate: spellPlate(plate), country }),
      )}${summaryList(rows)}`,
    );
  }

  private renderProduct(state: Filling): TemplateResult | typeof nothing {
    const { catalogue, draft } = state;
    const product = chosenProduct(catalogue, draft);
    if (!product) return nothing;
    const tools = this.tools(state);
    const terms = termsOf(catalogue, product);
    const now = this.now();
    const start = startOf(product, draft);
    const today = todayNotes(tools, product, terms, start, now);
    const rows: readonly SummaryRow[] = [
      { name: this.t('country.label'), value: formatCountry(product.country, this.locale) },
      { name: this.t('vehicle.label'), value: this.t(`vehicle.type.${product.vehicleType}`) },
      { name: this.t('period.label'), value: productName(product, this.locale, tools.t) },
      ...validityRows(tools, product, terms, start, now),
    ];
    const notes = [...startNotes(tools, product, terms, now, draft.buyerKind), ...endNotes(tools, product)];
    return this.renderSection(
      state,
      this.t('review.product'),
      ['country', 'vehicle', 'period'],
      html`${summaryList(rows)}${notes.map((note) => html`<p class="quiet" part="text">${note}</p>`)}
      ${
        today.length > 0
          ? notice(
              'warning',
              today.map((note) => html`<p>${note}</p>`),
            )
          : nothing
      }`,
    );
  }

  private renderPrice({ catalogue, draft }: Filling): TemplateResult | typeof nothing {
    const product = chosenProduct(catalogue, draft);
    if (!product) return nothing;
    const { official, fee, total, currency } = priceOf(product, draft);
    const row = (name: string, amount: number | undefined): readonly SummaryRow[] =>
      amount === undefined ? [] : [{ name, value: moneyText(this.money(amount, currency)) }];
    const operator = countryOf(catalogue, product.country)?.operator;
    return html`<section part="section">
      ${summaryList([
        ...row(this.t('price.official'), official),
        ...row(this.t('price.fee'), fee),
        ...row(this.t('price.total'), total).map((line) => ({ ...line, strong: true })),
      ])}
      <p class="quiet" part="text">
        ${this.t('seller.sold', { seller: catalogue.config.seller.name })}
        ${operator ? this.renderLink(operator.url, this.t('seller.operator', { operator: operator.name })) : nothing}
      </p>
    </section>`;
  }

  private renderConsent({ catalogue, draft }: Filling): TemplateResult {
    const { terms, privacyUrl } = catalogue.config.seller;
    return html`<vignette-checkbox-field
        name="consent"
        required
        .label=${this.t('review.consent')}
        .checked=${draft.consent}
        .error=${this.problem('consent')}
        @vignette-input=${({ value }: FieldInputEvent<boolean>) => this.change({ consent: value })}
      ></vignette-checkbox-field>
      <p class="links">
        ${this.renderLink(terms.url, this.t('review.terms'))} ${this.renderLink(privacyUrl, this.t('review.privacy'))}
      </p>`;
  }

  private renderLink(url: string, text: string): TemplateResult {
    return html`<a part="link" href=${url} target="_blank" rel="noopener">${text}</a>`;
  }

  /** A part of the order and the way to change it; a step the buyer never saw cannot be opened. */
  private renderSection(
    { catalogue }: Filling,
    title: string,
    steps: readonly StepName[],
    content: TemplateResult,
  ): TemplateResult {
    const step = visibleSteps(catalogue).find((name) => steps.includes(name));
    return html`<section part="section">
      <header>
        <h3 part="section-heading">${title}</h3>
        ${
          step
            ? html`<button
                class="plain"
                part="link"
                type="button"
                aria-label=${this.t('review.edit', { section: title })}
                @click=${() => this.send({ type: 'step-opened', step })}
              >
                ${this.t('action.change')}
              </button>`
            : nothing
        }
      </header>
      ${content}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-review-step': ReviewStep;
  }
}
