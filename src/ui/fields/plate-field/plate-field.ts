import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controlStyles } from '../control-styles.js';
import { FieldElement } from '../field-element.js';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldStyles } from '../field-styles.js';
import { PlateChoiceEvent } from './plate-choice-event.js';
import { plateFieldStyles } from './plate-field-styles.js';
import type { PlateSuggestion } from './plate-suggestion.js';

/** As typed, with separators (domain.md 2.3, 3); a bit more, so that the buyer sees what is too much. */
const LONGEST = { plate: 40, vin: 80 } as const;

/**
 * A number plate, or a VIN, which is typed alike. What is typed is kept as typed and never written over: it is shown in
 * capitals by style alone, and the spelling that was read stands below. So the caret, pasting, filling in, input methods
 * and undoing are the browser's own. Reading it is the step's work.
 *
 * @event vignette-input - The buyer typed.
 * @event vignette-plate-choice - The buyer took a proposed spelling, or stays with what was typed.
 */
export class PlateField extends FieldElement {
  static readonly tag: string = 'vignette-plate-field';
  static override styles = [fieldStyles, controlStyles, plateFieldStyles];

  @property() kind: keyof typeof LONGEST = 'plate';
  @property() value = '';
  /** How the check goes or went, already translated; empty when there is nothing to say. */
  @property() note = '';
  /** What the note is about. */
  @property() check: 'busy' | 'valid' | 'unsure' = 'unsure';
  /** Above the suggestions, already translated. */
  @property({ attribute: 'suggestions-label' }) suggestionsLabel = '';
  /** Spellings to choose from, best first. */
  @property({ attribute: false }) suggestions: readonly PlateSuggestion[] = [];

  @query('input') private input!: HTMLInputElement;

  protected override get describedBy(): string | typeof nothing {
    const ids = [super.describedBy, this.note && 'note'].filter((id) => typeof id === 'string' && id !== '');
    return ids.join(' ') || nothing;
  }

  protected override render(): TemplateResult {
    return html`${this.renderLabel()}<input
        class="control plate ${this.kind}"
        part="input"
        id="control"
        dir="ltr"
        lang="zxx"
        inputmode="text"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        maxlength=${LONGEST[this.kind]}
        .value=${live(this.value)}
        ?required=${this.required}
        aria-invalid=${Boolean(this.error)}
        aria-describedby=${this.describedBy}
        @input=${this.handleInput}
        @keydown=${this.handleKeydown}
      />${this.renderError()}${this.renderNote()}${this.renderSuggestions()}`;
  }

  /** Its line is kept free for a plate: a note that comes when the field is left must not move what is being pressed. */
  private renderNote(): TemplateResult | typeof nothing {
    if (!this.note && (this.kind === 'vin' || this.error || this.suggestions.length > 0)) return nothing;
    return html`<p class="note ${this.check}" part="hint" id="note">${this.note}</p>`;
  }

  private renderSuggestions(): TemplateResult | typeof nothing {
    if (this.suggestions.length === 0) return nothing;
    return html`<div class="suggestions" part="suggestions" role="group" aria-labelledby="suggestions">
      <p id="suggestions">${this.suggestionsLabel}</p>
      ${this.suggestions.map((suggestion) => this.renderSuggestion(suggestion))}
    </div>`;
  }

  private renderSuggestion({ plate, label, isAsTyped }: PlateSuggestion): TemplateResult {
    return html`<button
      type="button"
      part="button-secondary"
      aria-label=${isAsTyped ? `${label} ${plate}` : label}
      @mousedown=${keepFocus}
      @click=${() => this.handleChoice(plate, isAsTyped === true)}
    >
      ${isAsTyped ? label : nothing} <bdi dir="ltr">${plate}</bdi>
    </button>`;
  }

  private readonly handleInput = (): void => {
    this.value = this.input.value;
    this.dispatchEvent(new FieldInputEvent(this.value));
  };

  /** The buttons go away with the choice, so the focus goes back to the input. */
  private handleChoice(plate: string, isAsTyped: boolean): void {
    this.value = plate;
    this.input.focus();
    this.dispatchEvent(new PlateChoiceEvent(plate, isAsTyped));
  }
}

/** A field that is left by the press may say something new and push the button away before it is let go. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'vignette-plate-field': PlateField;
  }
}
