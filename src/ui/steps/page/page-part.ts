import { css, html, nothing, type TemplateResult } from 'lit';
import { FieldEnterEvent } from '../../fields/field-enter-event.js';
import { baseStyles } from '../../parts/base-styles.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';

/**
 * What stands around the fields of one step on a page with others: its heading. The first has none, since the page itself
 * is headed by it.
 */
export class PagePart extends StepFrame {
  static override readonly tag: string = 'vignette-page-part';
  static override styles = [
    baseStyles,
    css`
      h2 {
        margin-block-end: var(--vignette-space-4);
        padding-block-start: var(--vignette-space-5);
        border-block-start: var(--vignette-border-width) solid var(--vignette-color-border);
        font-size: var(--vignette-font-size-large);
      }
      .fields {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--vignette-space-5);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`${this.heading ? html`<h2 tabindex="-1" part="heading">${this.heading}</h2>` : nothing}
      <div class="fields" @vignette-enter=${this.handleEnter}><slot></slot></div>`;
  }

  /** The form is that of the page, one shadow root further out. */
  private readonly handleEnter = (): void => {
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) root.host.dispatchEvent(new FieldEnterEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-page-part': PagePart;
  }
}
