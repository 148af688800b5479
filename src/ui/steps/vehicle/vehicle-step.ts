import { html, type TemplateResult } from 'lit';
import type { VehicleType } from '../../../contract/vehicle.js';
import { offeredVehicles } from '../../../flow/catalogue.js';
import type { Filling } from '../../../flow/state.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { EXPORTED_PARTS } from '../../parts/exported-parts.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';

/**
 * What the buyer drives in the chosen country.
 *
 * @event vignette-flow-request - The buyer chose, or goes on or back.
 */
export class VehicleStep extends StepElement {
  static readonly tag: string = 'vignette-vehicle-step';
  static readonly uses = [StepFrame, ChoiceField];

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
    </vignette-step-frame>`;
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
