import { html, type TemplateResult } from 'lit';

/** What a notice is about; it sets the colours, the words say the rest. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** A box with something the buyer should read before going on. */
export function notice(tone: Tone, content: unknown): TemplateResult {
  return html`<div class="notice ${tone}" part="notice">${content}</div>`;
}
