import { html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controlStyles } from '../control-styles.js';
import { FieldElement } from '../field-element.js';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldStyles } from '../field-styles.js';
import { type TextKind, TYPING } from './text-kind.js';

/** Longer than any name, address or number asked for; the relay refuses longer texts. */
const LONGEST = 200;

/**
 * A line of text. What is typed is kept as typed.
 *
 * @event vignette-input - The buyer typed.
 */
export class TextField extends FieldElement {
  static readonly tag: string = 'vignette-text-field';
  static override styles = [fieldStyles, controlStyles];

  @property() kind: TextKind = 'given-name';
  @property() value = '';

  @query('input') private input!: HTMLInputElement;

  protected override render(): TemplateResult {
    const { type, inputMode, autocomplete, autocapitalize, dir } = TYPING[this.kind];
    return html`${this.renderLabel()}<input
        class="control"
        part="input"
        id="control"
        type=${type}
        inputmode=${inputMode}
        autocomplete=${autocomplete}
        autocapitalize=${autocapitalize}
        autocorrect="off"
        spellcheck="false"
        dir=${dir}
        maxlength=${LONGEST}
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
    'vignette-text-field': TextField;
  }
}
