import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Fuel } from '../../../contract/vehicle.js';
import { checkPlate } from '../../../domain/plate/check-plate.js';
import { chosenProduct } from '../../../flow/catalogue.js';
import { isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import type { PlateChoiceEvent } from '../../fields/plate-field/plate-choice-event.js';
import { PlateField } from '../../fields/plate-field/plate-field.js';
import { SelectField } from '../../fields/select-field/select-field.js';
import { TextField } from '../../fields/text-field/text-field.js';
import { EXPORTED_PARTS } from '../../parts/exported-parts.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { SayEvent } from '../../parts/say-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { CountryGroups } from '../country-groups.js';

const FUELS: readonly Fuel[] = ['standard', 'natural-gas', 'plug-in-hybrid'];

/**
 * The vehicle: where it is registered, its plate, and what the product asks for beyond that.
 *
 * @event vignette-flow-request - The buyer typed, left the plate, took a suggestion, or goes on or back.
 * @event vignette-say - How the check of the plate went.
 */
export class PlateStep extends StepElement {
  static readonly tag: string = 'vignette-plate-step';
  static readonly uses = [StepFrame, SelectField, PlateField, TextField, ChoiceField];

  private readonly countries = new CountryGroups();

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.plateCheck;
    const { state } = this;
    if (!state || !before || before.is === state.plateCheck.is) return;
    const { is } = state.plateCheck;
    if (is === 'answered' || is === 'failed') {
      this.dispatchEvent(new SayEvent(this.problem('plate') || this.note(state)));
    }
  }

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    return html`<vignette-step-frame
      exportparts=${EXPORTED_PARTS}
      .i18n=${this.i18n}
      .state=${state}
      .heading=${this.t('plate.heading')}
      .request=${(): FlowRequest => ({ type: 'step-submitted', step: 'plate', plate: this.reading(state) })}
    >
      <vignette-select-field
        name="registrationCountry"
        exportparts=${EXPORTED_PARTS}
        autocomplete="country"
        required
        .label=${this.t('plate.country')}
        .hint=${this.t('plate.countryHint')}
        .placeholder=${this.t('plate.choose')}
        .groups=${this.countries.in(this.tools(state))}
        .value=${draft.registrationCountry}
        .error=${this.problem('registrationCountry')}
        @vignette-input=${({ value }: FieldInputEvent) => this.handleCountry(value)}
      ></vignette-select-field>
      ${this.renderPlate(state)}${isRequired('vin', catalogue, draft) ? this.renderVin(state) : nothing}
      ${isRequired('fuel', catalogue, draft) ? this.renderFuel(state) : nothing}
    </vignette-step-frame>`;
  }

  private renderPlate(state: Filling): TemplateResult {
    const { is } = state.plateCheck;
    const isValid = is === 'answered' && state.plateCheck.answer.valid;
    const suggestions = state.problems.find(({ field }) => field === 'plate')?.suggestions ?? [];
    return html`<vignette-plate-field
      name="plate"
      exportparts=${EXPORTED_PARTS}
      required
      .label=${this.t('plate.label')}
      .hint=${this.t('plate.hint')}
      .value=${state.draft.plate}
      .error=${this.problem('plate')}
      .note=${this.note(state)}
      .check=${is === 'checking' ? 'busy' : isValid ? 'valid' : 'unsure'}
      .suggestionsLabel=${this.t('plate.suggestions')}
      .suggestions=${suggestions.map((plate) => ({ plate, label: this.t('plate.use', { plate }) }))}
      @vignette-input=${({ value }: FieldInputEvent) => this.change({ plate: value })}
      @vignette-plate-choice=${({ plate }: PlateChoiceEvent) => this.send({ type: 'suggestion-accepted', plate })}
      @focusout=${() => this.handleLeft()}
    ></vignette-plate-field>`;
  }

  private renderVin({ draft }: Filling): TemplateResult {
    return html`<vignette-text-field
      name="vin"
      kind="vin"
      exportparts=${EXPORTED_PARTS}
      required
      .label=${this.t('plate.vin')}
      .hint=${this.t('plate.vinHint')}
      .value=${draft.vin}
      .error=${this.problem('vin')}
      @vignette-input=${({ value }: FieldInputEvent) => this.change({ vin: value })}
      @focusout=${() => this.handleLeft()}
    ></vignette-text-field>`;
  }

  private renderFuel({ catalogue, draft }: Filling): TemplateResult {
    const priced = chosenProduct(catalogue, draft)?.fuelPrices ?? [];
    const fuels = priced.length > 0 ? FUELS.filter((fuel) => priced.some((entry) => entry.fuel === fuel)) : FUELS;
    return html`<vignette-choice-field
      name="fuel"
      exportparts=${EXPORTED_PARTS}
      required
      .label=${this.t('plate.fuel')}
      .hint=${this.t('plate.fuelHint')}
      .value=${draft.fuel ?? ''}
      .error=${this.problem('fuel')}
      .choices=${fuels.map((fuel) => {
        const price = priced.find((entry) => entry.fuel === fuel)?.price;
        const title = this.t(`plate.fuelType.${fuel}`);
        return { value: fuel, title, ...(price && { price: this.money(price.total, price.currency) }) };
      })}
      @vignette-input=${({ value }: FieldInputEvent) => this.handleFuel(value)}
    ></vignette-choice-field>`;
  }

  private note(state: Filling): string {
    const { plateCheck, plate } = state;
    const unusual = plate !== undefined && this.reading(state).verdict === 'warn' ? this.t('problem.unusual') : '';
    if (plateCheck.is === 'checking') return this.t('plate.checking');
    if (plateCheck.is === 'failed') return `${this.t('plate.notChecked')} ${unusual}`.trim();
    if (plateCheck.is !== 'answered' || !plateCheck.answer.valid) return unusual;
    return `${this.t('plate.valid', { plate: plateCheck.answer.plate ?? state.draft.plate })}. ${unusual}`.trim();
  }

  private reading({ draft }: Filling) {
    return checkPlate(draft.plate, draft.registrationCountry);
  }

  /** The same plate reads differently in another country. */
  private handleCountry(registrationCountry: string): void {
    this.change({ registrationCountry });
    this.askAbout(this.state?.draft.plate ?? '', registrationCountry);
  }

  private handleLeft(): void {
    const { plate = '', registrationCountry = '' } = this.state?.draft ?? {};
    this.askAbout(plate, registrationCountry);
  }

  private askAbout(plate: string, country: string): void {
    if (plate.trim() && country) this.send({ type: 'plate-left', plate: checkPlate(plate, country) });
  }

  private handleFuel(value: string): void {
    const fuel = FUELS.find((known) => known === value);
    if (fuel) this.change({ fuel });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-plate-step': PlateStep;
  }
}
