import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EXPORTED_PARTS } from '../../theme/exported-parts.js';
import { FieldEnterEvent } from './field-enter-event.js';

/** What every field has: label, hint and error, and what ties them to the control. */
export abstract class FieldElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Visible label, already translated. */
  @property() label = '';
  /** What helps to fill it in, already translated. */
  @property() hint = '';
  /** What is wrong with it, already translated; empty when nothing is. */
  @property() error = '';
  /** Whether the buyer must fill it in. */
  @property({ type: Boolean }) required = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.part.add('field');
    this.setAttribute('exportparts', EXPORTED_PARTS);
  }

  /** For `aria-describedby` of the control. */
  protected get describedBy(): string | typeof nothing {
    return `${this.hint && 'hint'} ${this.error && 'error'}`.trim() || nothing;
  }

  protected renderLabel(): TemplateResult {
    return html`<label class="label" part="label" for="control">${this.label}</label>${this.renderHint()}`;
  }

  protected renderHint(): TemplateResult | typeof nothing {
    return this.hint ? html`<p class="hint" part="hint" id="hint">${this.hint}</p>` : nothing;
  }

  protected renderError(): TemplateResult | typeof nothing {
    return this.error ? html`<p class="error" part="error" id="error">${this.error}</p>` : nothing;
  }

  protected readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) this.dispatchEvent(new FieldEnterEvent());
  };
}
