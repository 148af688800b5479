import { html } from 'hono/html';

/** What one page of the bank shows. */
export interface BankPage {
  /** Text of the browser's tab and of the heading. */
  readonly heading: string;
  /** Already formatted; missing where there is nothing to pay any more. */
  readonly amount?: string;
  /** Rows of what is paid. */
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** The label of the button that pays; missing where nothing can be answered. */
  readonly confirmLabel?: string;
  /** A sentence under the heading, where there is nothing to answer. */
  readonly notice?: string;
  readonly brand: string;
}

/** A page of the bank as HTML. It needs no script; every value is escaped. */
export function bankPage({ heading, amount, rows, confirmLabel, notice, brand }: BankPage) {
  const list = html`<dl>
    ${rows.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
  const form = html`<form method="post">
    <button name="answer" value="confirm">${confirmLabel}</button>
    <button name="answer" value="decline">Decline</button>
    <button name="answer" value="leave">Leave without answering</button>
  </form>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${heading} – ${brand}</title>
        <link rel="stylesheet" href="/sandbox/bank.css" />
      </head>
      <body>
        <main>
          <p class="bank">${brand}</p>
          <h1>${heading}</h1>
          ${amount === undefined ? '' : html`<p class="amount">${amount}</p>`} ${notice ? html`<p>${notice}</p>` : ''}
          ${rows.length > 0 ? list : ''} ${confirmLabel ? form : ''}
          <p class="note">This is a simulation. No money moves.</p>
        </main>
      </body>
    </html>`;
}
