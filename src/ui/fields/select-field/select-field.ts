import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controlStyles } from '../control-styles.js';
import { FieldElement } from '../field-element.js';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldStyles } from '../field-styles.js';
import type { SelectGroup } from './select-group.js';

/**
 * One of many, in the device's own list.
 *
 * @event vignette-input - The buyer chose.
 */
export class SelectField extends FieldElement {
  static readonly tag: string = 'vignette-select-field';
  static override styles = [fieldStyles, controlStyles];

  @property({ attribute: false }) groups: readonly SelectGroup[] = [];
  /** `value` of the chosen option; empty when none is. */
  @property() value = '';
  /** What stands there before something is chosen, already translated. */
  @property() placeholder = '';
  /** What the browser may fill in. */
  @property() autocomplete: '' | 'country' = '';

  @query('select') private select!: HTMLSelectElement;

  protected override render(): TemplateResult {
    return html`${this.renderLabel()}<select
        class="control"
        part="input"
        id="control"
        autocomplete=${this.autocomplete || 'off'}
        ?required=${this.required}
        aria-invalid=${Boolean(this.error)}
        aria-describedby=${this.describedBy}
        @change=${this.handleChange}
        @keydown=${this.handleKeydown}
      >
        <option value="" disabled .selected=${live(!this.value)}>${this.placeholder}</option>
        ${this.groups.map(
          ({ label, options }) =>
            html`<optgroup label=${label}>
              ${options.map(
                (option) =>
                  html`<option value=${option.value} .selected=${live(option.value === this.value)}>
                    ${option.label}
                  </option>`,
              )}
            </optgroup>`,
        )}</select
      >${this.renderError()}`;
  }

  private readonly handleChange = (): void => {
    this.value = this.select.value;
    this.dispatchEvent(new FieldInputEvent(this.value));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-select-field': SelectField;
  }
}
