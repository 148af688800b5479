import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import type { Clock } from '../../../api/clock.js';
import type { Fuel } from '../../../contract/vehicle.js';
import { chosenProduct } from '../../../flow/catalogue.js';
import type { Draft } from '../../../flow/draft.js';
import { isAsked, isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import { spellPlate } from '../../../i18n/formats.js';
import { ChoiceField } from '../../fields/choice-field/choice-field.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import type { PlateChoiceEvent } from '../../fields/plate-field/plate-choice-event.js';
import { PlateField } from '../../fields/plate-field/plate-field.js';
import { SelectField } from '../../fields/select-field/select-field.js';
import { baseStyles } from '../../parts/base-styles.js';
import { buttonStyles } from '../../parts/button-styles.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { noticeStyles } from '../../parts/notice/notice-styles.js';
import { SayEvent } from '../../parts/say-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { CountryGroups } from '../country-groups.js';
import { countryOffer, countryOfferStyles, countryOfferText, offeredCountries } from './country-offer.js';
import { optionalHint } from '../optional-hint.js';
import { localReading } from './local-reading.js';
import { plateNote, plateProposals, proposal } from './plate-words.js';

/** Milliseconds without a key after which typing has ended. */
const PAUSE = 600;

const FUELS: readonly Fuel[] = ['standard', 'natural-gas', 'plug-in-hybrid'];

/**
 * The vehicle: where it is registered, its plate, and what the product asks for beyond that.
 *
 * @event vignette-flow-request - The buyer typed, left the plate, took a suggestion, or goes on or back.
 * @event vignette-say - How plate and VIN were read, letter by letter, and how the check of the plate went.
 */
export class PlateStep extends StepElement {
  static readonly tag: string = 'vignette-plate-step';
  static readonly uses = [StepFrame, SelectField, PlateField, ChoiceField];
  static override styles = [baseStyles, buttonStyles, noticeStyles, countryOfferStyles];

  readonly step = 'plate';

  /** Runs something later, until the function it gives is called. */
  @property({ attribute: false }) later: Clock['after'] = (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };

  /** Country and plate as they stood when typing ended; what is read of anything else would be said too early. */
  @internal() private read = '';
  /** The same when the buyer left the field or went on: now it may be said that this is no plate. */
  @internal() private left = '';
  private stopWaiting: (() => void) | undefined;
  private readonly countries = new CountryGroups();

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    const { state } = this;
    if (!state || !before) return;
    const { is } = state.plateCheck;
    const isChecked = before.plateCheck.is !== is && (is === 'answered' || is === 'failed');
    const code = vinCode(state);
    // That it is missing is found out when the form is sent; then the focus goes to the first field that is wrong.
    const isVinNew = code !== vinCode(before) && code !== 'required';
    this.say([...(isChecked ? [this.plateAloud(state)] : []), ...(isVinNew ? [this.problem('vin')] : [])]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWaiting?.();
  }

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    return this.surround(
      state,
      html`<vignette-select-field
          name="registrationCountry"
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
        ${this.renderPlate(state)}${this.renderOffer(state)}${isAsked('vin', catalogue, draft) ? this.renderVin(state) : nothing}
        ${isRequired('fuel', catalogue, draft) ? this.renderFuel(state) : nothing}`,
    );
  }

  private renderPlate(state: Filling): TemplateResult {
    const tools = this.tools(state);
    const { is } = state.plateCheck;
    const isValid = is === 'answered' && state.plateCheck.answer.valid;
    return html`<vignette-plate-field
      name="plate"
      required
      .label=${this.t('plate.label')}
      .hint=${this.t('plate.hint')}
      .value=${state.draft.plate}
      .error=${this.problem('plate')}
      .note=${plateNote(tools, state, this.isRead(state))}
      .check=${is === 'checking' ? 'busy' : isValid ? 'valid' : 'unsure'}
      .suggestionsLabel=${this.t('plate.suggestions')}
      .suggestions=${plateProposals(tools, state, this.isRead(state))}
      @vignette-input=${({ value }: FieldInputEvent) => this.handlePlate(value)}
      @vignette-plate-choice=${(event: PlateChoiceEvent) => this.handleChoice(event)}
      @focusout=${() => this.handleLeft()}
    ></vignette-plate-field>`;
  }

  private renderOffer(state: Filling): TemplateResult | typeof nothing {
    return countryOffer(this.offered(state), this.tools(state), (code) => {
      // The button goes away with the offer.
      this.renderRoot.querySelector<HTMLElement>('[name=plate]')?.focus();
      this.handleCountry(code);
    });
  }

  private renderVin(state: Filling): TemplateResult {
    const { catalogue, draft, problems } = state;
    const tools = this.tools(state);
    const isNeeded = isRequired('vin', catalogue, draft);
    const suggestions = problems.find(({ field }) => field === 'vin')?.suggestions ?? [];
    return html`<vignette-plate-field
      name="vin"
      kind="vin"
      ?required=${isNeeded}
      .label=${this.t('plate.vin')}
      .hint=${optionalHint(tools, isNeeded, 'plate.vinHint')}
      .value=${draft.vin}
      .error=${this.problem('vin')}
      .suggestionsLabel=${this.t('plate.vinSuggestions')}
      .suggestions=${suggestions.map((vin) => proposal(tools, vin))}
      @vignette-input=${({ value }: FieldInputEvent) => this.change({ vin: value })}
      @vignette-plate-choice=${({ plate }: PlateChoiceEvent) => this.handleVinChoice(plate)}
      @focusout=${() => this.handleLeft()}
    ></vignette-plate-field>`;
  }

  private renderFuel({ catalogue, draft }: Filling): TemplateResult {
    const priced = chosenProduct(catalogue, draft)?.fuelPrices ?? [];
    const fuels = priced.length > 0 ? FUELS.filter((fuel) => priced.some((entry) => entry.fuel === fuel)) : FUELS;
    return html`<vignette-choice-field
      name="fuel"
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

  private isRead({ draft }: Filling): boolean {
    return this.read === textOf(draft);
  }

  private offered({ draft }: Filling): readonly string[] {
    return this.left === textOf(draft) ? offeredCountries(draft) : [];
  }

  /** A screen reader would read a plate as a word. */
  private plateAloud(state: Filling): string {
    const tools = this.tools(state);
    const offer = countryOfferText(this.offered(state), tools);
    return `${this.problem('plate') || plateNote(tools, state, this.isRead(state), spellPlate)} ${offer}`.trim();
  }

  private say(texts: readonly string[]): void {
    const text = texts.filter(Boolean).join(' ');
    if (text) this.dispatchEvent(new SayEvent(text));
  }

  override submission(state: Filling): FlowRequest {
    this.typingEnded(state.draft, true);
    return { type: 'step-submitted', step: 'plate', ...localReading(state) };
  }

  private handlePlate(plate: string): void {
    this.change({ plate });
    this.stopWaiting?.();
    this.stopWaiting = this.later(PAUSE, () => {
      if (this.state) this.typingEnded(this.state.draft, false);
    });
  }

  private typingEnded(draft: Draft, isLeft: boolean): void {
    this.stopWaiting?.();
    this.read = textOf(draft);
    if (isLeft) this.left = this.read;
  }

  private handleChoice({ plate, isAsTyped }: PlateChoiceEvent): void {
    this.send({ type: 'suggestion-accepted', plate, ...(isAsTyped && { isAsTyped }) });
    if (this.state) this.typingEnded({ ...this.state.draft, plate }, true);
  }

  private handleVinChoice(vin: string): void {
    this.change({ vin });
    this.askAbout({ vin });
  }

  /** The same plate reads differently in another country. */
  private handleCountry(registrationCountry: string): void {
    this.change({ registrationCountry });
    this.askAbout({ registrationCountry });
  }

  private handleLeft(): void {
    this.askAbout({});
  }

  /** `changes`: made a moment ago. */
  private askAbout(changes: Partial<Draft>): void {
    if (!this.state) return;
    const { isAsTyped, draft, ...rest } = this.state;
    const isKept = isAsTyped && !('registrationCountry' in changes);
    const state: Filling = { ...rest, draft: { ...draft, ...changes }, ...(isKept && { isAsTyped }) };
    const { plate, registrationCountry, vin } = state.draft;
    this.typingEnded(state.draft, true);
    if ((plate.trim() && registrationCountry) || vin.trim()) this.send({ type: 'plate-left', ...localReading(state) });
    if (!state.catalogue.config.capabilities.plateCheck) this.say([this.plateAloud(state)]);
  }

  private handleFuel(value: string): void {
    const fuel = FUELS.find((known) => known === value);
    if (fuel) this.change({ fuel });
  }
}

/** What the plate is read from. */
function textOf({ plate, registrationCountry }: Draft): string {
  return `${registrationCountry} ${plate}`;
}

function vinCode({ problems }: Filling): string | undefined {
  return problems.find(({ field }) => field === 'vin')?.code;
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-plate-step': PlateStep;
  }
}
