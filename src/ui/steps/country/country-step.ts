import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { offered, offeredCountries } from '../../../flow/catalogue.js';
import type { Filling } from '../../../flow/state.js';
import { formatCountry } from '../../../i18n/formats.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';

/** More cards than this stand side by side, so that the button below them stays in reach on a phone. */
const MOST_IN_A_COLUMN = 4;

/**
 * Which country's roads the vignette is for, with the lowest price of each, and who sells it.
 *
 * @event vignette-flow-request - The buyer chose, or goes on.
 */
export class CountryStep extends StepElement {
  static readonly tag: string = 'vignette-country-step';
  static readonly uses = [StepFrame, ChoiceField];
  static override styles = baseStyles;

  readonly step = 'country';

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    const countries = offeredCountries(catalogue);
    return this.surround(
      state,
      html`<vignette-choice-field
          name="country"
          quiet
          required
          ?dense=${countries.length > MOST_IN_A_COLUMN}
          .label=${this.t('country.label')}
          .value=${draft.country ?? ''}
          .error=${this.problem('country')}
          .choices=${guard([catalogue, this.locale], () =>
            countries.map(({ code }) => ({
              value: code,
              title: formatCountry(code, this.locale),
              price: this.lowestPrice(state, code),
            })),
          )}
          @vignette-input=${({ value }: FieldInputEvent) => this.change({ country: value })}
        ></vignette-choice-field>
        <p class="quiet" part="text">${this.t('seller.sold', { seller: catalogue.config.seller.name })}</p>`,
    );
  }

  /** Empty where the prices are in several currencies: none of them can be called the lowest. */
  private lowestPrice({ catalogue }: Filling, code: string): string {
    const prices = offered(catalogue).flatMap(({ country, price }) => (country === code ? [price] : []));
    const [lowest] = prices.toSorted((a, b) => a.total - b.total);
    return lowest && prices.every(({ currency }) => currency === lowest.currency)
      ? this.t('price.from', { price: this.money(lowest.total, lowest.currency) })
      : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-country-step': CountryStep;
  }
}
