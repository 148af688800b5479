import { css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../field-element.js';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldStyles } from '../field-styles.js';

/**
 * A box to tick. It is never ticked beforehand.
 *
 * @event vignette-input - The buyer ticked it or took the tick away; `value` is a boolean.
 */
export class CheckboxField extends FieldElement {
  static readonly tag: string = 'vignette-checkbox-field';
  static override styles = [
    fieldStyles,
    css`
      .box {
        display: flex;
        gap: var(--vignette-space-3);
        min-block-size: var(--vignette-target-size);
        padding-block: var(--vignette-space-2);
        cursor: pointer;
      }
      input {
        flex: none;
        inline-size: 24px;
        block-size: 24px;
        display: grid;
        place-items: center;
        margin: 0;
        border: var(--vignette-border-width-field) solid var(--vignette-color-field-border);
        border-radius: min(var(--vignette-radius-small), 6px);
        background: var(--vignette-color-field);
        color: var(--vignette-color-field);
        font: 700 16px/1 sans-serif;
        appearance: none;
      }
      :checked {
        border-color: var(--vignette-color-accent);
        background: var(--vignette-color-accent);
      }
      :checked::before {
        content: '✓' / '';
      }
    `,
  ];

  @property({ type: Boolean }) checked = false;

  @query('input') private input!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`<label class="box" part="checkbox-label"
        ><input
          part="checkbox"
          type="checkbox"
          .checked=${live(this.checked)}
          ?required=${this.required}
          aria-invalid=${Boolean(this.error)}
          aria-describedby=${this.describedBy}
          @change=${this.handleChange}
          @keydown=${this.handleKeydown}
        /><span>${this.label}</span></label
      >${this.renderHint()}${this.renderError()}`;
  }

  private readonly handleChange = (): void => {
    this.checked = this.input.checked;
    this.dispatchEvent(new FieldInputEvent(this.checked));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-checkbox-field': CheckboxField;
  }
}
