import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controlStyles } from '../control-styles.js';
import { FieldElement } from '../field-element.js';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldStyles } from '../field-styles.js';

/**
 * A clock time to the minute, typed or picked as the device does it.
 *
 * @event vignette-input - The buyer chose a time, or cleared it.
 */
export class TimeField extends FieldElement {
  static readonly tag: string = 'vignette-time-field';
  static override styles = [fieldStyles, controlStyles];

  /** `14:30`, whatever the device shows; empty when none is chosen. */
  @property() value = '';

  @query('input') private input!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`${this.renderLabel()}<input
        class="control"
        part="input"
        id="control"
        type="time"
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
    'vignette-time-field': TimeField;
  }
}
