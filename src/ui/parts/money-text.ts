import { html, type TemplateResult } from 'lit';

/** An amount that is read from left to right in every language. */
export function moneyText(amount: string): TemplateResult {
  return html`<bdi dir="ltr" part="price">${amount}</bdi>`;
}
