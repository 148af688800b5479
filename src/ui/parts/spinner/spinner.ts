import { html, type TemplateResult } from 'lit';

/** Something is going on; what it is stands in words next to it. */
export function spinner(): TemplateResult {
  return html`<span class="spinner" part="spinner" aria-hidden="true"></span>`;
}
