import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../field-element.js';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldStyles } from '../field-styles.js';
import type { Choice } from './choice.js';
import { choiceFieldStyles } from './choice-field-styles.js';

/** More cards than this scroll in a box of their own, so that what stands below them stays in reach. */
const MOST_IN_FULL = 12;

/**
 * One of several cards.
 *
 * @event vignette-input - The buyer chose another card.
 */
export class ChoiceField extends FieldElement {
  static readonly tag: string = 'vignette-choice-field';
  static override styles = [fieldStyles, choiceFieldStyles];

  /** The cards in their order. */
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** `value` of the chosen card; empty when none is. */
  @property() value = '';
  /** Keeps the label for screen readers only, where the heading asks the same. */
  @property({ type: Boolean }) quiet = false;
  /** Puts short cards side by side. */
  @property({ type: Boolean }) compact = false;
  /** Puts very short cards side by side on narrow screens too, each price under its title. */
  @property({ type: Boolean }) dense = false;

  @query('.choices') private box!: HTMLElement;

  override focus(options?: FocusOptions): void {
    const { renderRoot } = this;
    (renderRoot.querySelector<HTMLElement>(':checked') ?? renderRoot.querySelector('input'))?.focus(options);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const mayBeOut = changed.has('value') || changed.get('choices')?.length === 0;
    if (mayBeOut && this.choices.length > MOST_IN_FULL) this.showChosen();
  }

  protected override render(): TemplateResult {
    const box = this.choices.length > MOST_IN_FULL ? 'choices many' : 'choices';
    return html`<fieldset
      role="radiogroup"
      aria-required=${this.required}
      aria-invalid=${Boolean(this.error)}
      aria-describedby=${this.describedBy}
    >
      <legend class="label ${this.quiet ? 'hidden' : ''}" part="label">${this.label}</legend>
      ${this.renderHint()}
      <div class=${box} part="choices">${this.choices.map((choice) => this.renderChoice(choice))}</div>
      ${this.renderError()}
    </fieldset>`;
  }

  private renderChoice({ value, title, detail, price }: Choice): TemplateResult {
    const isChosen = value === this.value;
    return html`<label class="choice" part=${isChosen ? 'choice choice-checked' : 'choice'}>
      <input
        part="radio"
        type="radio"
        name="choice"
        .checked=${live(isChosen)}
        @change=${() => this.handleChange(value)}
        @keydown=${this.handleKeydown}
      />
      <span class="words" part="choice-title"
        >${title}${detail ? html`<small part="choice-detail">${detail}</small>` : nothing}</span
      >
      ${price ? html`<bdi part="price">${price}</bdi>` : nothing}
    </label>`;
  }

  /** Moves the cards in their box alone: the page stays where it is. */
  private showChosen(): void {
    const chosen = this.box.querySelector(':checked')?.closest('label')?.getBoundingClientRect();
    if (!chosen) return;
    const box = this.box.getBoundingClientRect();
    if (chosen.top < box.top) this.box.scrollTop += chosen.top - box.top;
    else if (chosen.bottom > box.bottom) this.box.scrollTop += chosen.bottom - box.bottom;
  }

  private handleChange(value: string): void {
    this.value = value;
    this.dispatchEvent(new FieldInputEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-choice-field': ChoiceField;
  }
}
