import { html, type TemplateResult } from 'lit';

/** One line of a summary: what it is, and its value. */
export interface SummaryRow {
  readonly name: string;
  readonly value: unknown;
  /** The line that counts, such as the total. */
  readonly strong?: boolean;
}

/** Names and values, one under the other on narrow screens and side by side on wide ones. */
export function summaryList(rows: readonly SummaryRow[]): TemplateResult {
  return html`<dl class="summary" part="summary">
    ${rows.map(
      ({ name, value, strong }) =>
        html`<div class=${strong ? 'strong' : ''} part=${strong ? 'summary-row total' : 'summary-row'}>
          <dt part="summary-name">${name}</dt>
          <dd part="summary-value">${value}</dd>
        </div>`,
    )}
  </dl>`;
}
