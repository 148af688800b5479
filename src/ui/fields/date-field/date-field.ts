import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controlStyles } from '../control-styles.js';
import { FieldElement } from '../field-element.js';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldStyles } from '../field-styles.js';

/**
 * A calendar day, typed or picked from the device's own calendar.
 *
 * @event vignette-input - The buyer chose a day, or cleared it.
 */
export class DateField extends FieldElement {
  static readonly tag: string = 'vignette-date-field';
  static override styles = [fieldStyles, controlStyles];

  /** `2026-12-01`; empty when none is chosen. */
  @property() value = '';
  /** The first day that may be chosen. */
  @property() min = '';
  /** The last day that may be chosen. */
  @property() max = '';

  @query('input') private input!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`${this.renderLabel()}<input
        class="control"
        part="input"
        id="control"
        type="date"
        min=${this.min}
        max=${this.max}
        .value=${live(this.value)}
        ?required=${this.required}
        aria-invalid=${Boolean(this.error)}
        aria-describedby=${this.describedBy}
        @input=${this.handleInput}
        @keydown=${this.handleKeydown}
      />${this.renderError()}`;
  }

  private readonly handleInput = (): void => {
    this.value = this.input.value;
    this.dispatchEvent(new FieldInputEvent(this.value));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-date-field': DateField;
  }
}
