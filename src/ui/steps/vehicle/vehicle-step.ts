import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { VehicleType } from '../../../contract/vehicle.js';
import { VEHICLE_TYPES } from '../../../contract/vehicle-types.js';
import { isAskedAbout } from '../../../domain/vehicle/asked-about.js';
import { countryOf, offeredVehicles } from '../../../flow/catalogue.js';
import type { Filling } from '../../../flow/state.js';
import { formatCountry, formatList } from '../../../i18n/formats.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { defineElement } from '../../parts/define-element.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { operatorLink } from './operator-link.js';

/**
 * What the buyer drives in the chosen country, and which vehicles need no vignette or cannot get one here.
 *
 * @event vignette-flow-request - The buyer chose, or goes on or back.
 * @event vignette-say - What the answers about the class mean.
 */
export class VehicleStep extends StepElement {
  static readonly tag: string = 'vignette-vehicle-step';
  static readonly uses = [StepFrame, ChoiceField];
  static override styles = [
    baseStyles,
    css`
      summary {
        min-block-size: var(--vignette-target-size);
        align-content: center;
        color: var(--vignette-color-accent);
        cursor: pointer;
      }
    `,
  ];

  readonly step = 'vehicle';

  /** The button that was pressed goes with what it has mended. */
  private hasSwitched = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.hasSwitched || !changed.has('state')) return;
    this.hasSwitched = false;
    void this.focusField('vehicleType');
  }

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    return this.surround(
      state,
      html`<vignette-choice-field
          name="vehicleType"
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
        ${this.renderClass(state)}${this.renderOthers(state)}`,
    );
  }

  /** Folded away, so that it keeps nobody who knows; what is asked is loaded for those who unfold it. */
  private renderClass({ catalogue, draft }: Filling): TemplateResult | typeof nothing {
    const { vehicleType } = draft;
    const country = countryOf(catalogue, draft.country);
    if (!country || !vehicleType || !isAskedAbout(country.code, vehicleType)) return nothing;
    return html`<details @toggle=${this.handleToggle}>
      <summary part="disclosure">${this.t('vehicle.class.unsure')}</summary>
      <vignette-class-questions
        .i18n=${this.i18n}
        .country=${country}
        .vehicleType=${vehicleType}
        .sold=${offeredVehicles(catalogue, draft)}
        @vignette-flow-request=${() => (this.hasSwitched = true)}
      ></vignette-class-questions>
    </details>`;
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
            ${this.t('vehicle.notSold', { vehicles: notSold })} ${operatorLink(country)}
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

  private readonly handleToggle = async ({ currentTarget }: Event): Promise<void> => {
    if (!(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
    try {
      const { ClassQuestions } = await import('./class-questions.js');
      defineElement(ClassQuestions);
    } catch {
      // What did not come is asked for again when it is unfolded again.
      currentTarget.open = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-vehicle-step': VehicleStep;
  }
}
