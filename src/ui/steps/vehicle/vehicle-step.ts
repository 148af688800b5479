import { html, nothing, type TemplateResult } from 'lit';
import type { VehicleType } from '../../../contract/vehicle.js';
import { VEHICLE_TYPES } from '../../../contract/vehicle-types.js';
import { countryOf, offeredVehicles } from '../../../flow/catalogue.js';
import type { Filling } from '../../../flow/state.js';
import { formatCountry, formatList } from '../../../i18n/formats.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { EXPORTED_PARTS } from '../../parts/exported-parts.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';

/**
 * What the buyer drives in the chosen country, and which vehicles need no vignette or cannot get one here.
 *
 * @event vignette-flow-request - The buyer chose, or goes on or back.
 */
export class VehicleStep extends StepElement {
  static readonly tag: string = 'vignette-vehicle-step';
  static readonly uses = [StepFrame, ChoiceField];
  static override styles = baseStyles;

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    return html`<vignette-step-frame
      exportparts=${EXPORTED_PARTS}
      .i18n=${this.i18n}
      .state=${state}
      .heading=${this.t('vehicle.heading')}
      .request=${(): FlowRequest => ({ type: 'step-submitted', step: 'vehicle' })}
    >
      <vignette-choice-field
        name="vehicleType"
        exportparts=${EXPORTED_PARTS}
        quiet
        required
        .label=${this.t('vehicle.label')}
        .value=${draft.vehicleType ?? ''}
        .error=${this.problem('vehicleType')}
        .choices=${offeredVehicles(catalogue, draft).map((type) => ({
          value: type,
          title: this.t(`vehicle.type.${type}`),
          detail: this.detail(type),
        }))}
        @vignette-input=${({ value }: FieldInputEvent) => this.handleChoice(state, value)}
      ></vignette-choice-field>
      ${this.renderOthers(state)}
    </vignette-step-frame>`;
  }

  /** Nobody who drives something else should have to guess, or buy for the wrong class. */
  private renderOthers({ catalogue, draft }: Filling): TemplateResult | typeof nothing {
    const country = countryOf(catalogue, draft.country);
    if (!country) return nothing;
    const sold = offeredVehicles(catalogue, draft);
    const free = country.free ?? [];
    const others = VEHICLE_TYPES.filter((type) => !sold.includes(type));
    const name = formatCountry(country.code, this.locale);
    const inFree = this.names(others.filter((type) => free.includes(type)));
    const notSold = this.names(others.filter((type) => !free.includes(type)));
    return html`${inFree ? html`<p part="text">${this.t('vehicle.free', { country: name, vehicles: inFree })}</p>` : nothing}
    ${
      notSold
        ? html`<p class="quiet" part="text">
            ${this.t('vehicle.notSold', { vehicles: notSold })}
            <a part="link" href=${country.operator.url} target="_blank" rel="noopener">${country.operator.name}</a>
          </p>`
        : nothing
    }`;
  }

  private names(types: readonly VehicleType[]): string {
    return formatList(
      types.map((type) => this.t(`vehicle.type.${type}`)),
      this.locale,
    );
  }

  private detail(type: VehicleType): string {
    if (type === 'trailer') return this.t('vehicle.ownPlate');
    return type === 'motorcycle' ? '' : this.t('vehicle.light');
  }

  private handleChoice({ catalogue, draft }: Filling, value: string): void {
    const vehicleType = offeredVehicles(catalogue, draft).find((type) => type === value);
    if (vehicleType) this.change({ vehicleType });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-vehicle-step': VehicleStep;
  }
}
