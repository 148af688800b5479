import { html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Products } from '../../../src/contract/products.js';
import type { ProductsStatus } from '../../../src/contract/products-status.js';
import styles from './first-step.css?raw';
import { lowestPrices } from './lowest-prices.mjs';

/**
 * The yardstick: the first step written out by hand for this one catalogue, in English, with nothing to configure and
 * nothing behind it. It trusts the answers as they come.
 */
@customElement('lit-first-step')
export class LitFirstStep extends LitElement {
  static override styles = unsafeCSS(styles);

  /** The relay. */
  @property() api = '';

  @state() private rows: ReturnType<typeof lowestPrices> = [];
  @state() private chosen = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override render(): TemplateResult {
    if (this.rows.length === 0) return html`<div class="card"><div class="waiting"></div></div>`;
    return html`<div class="card">
      <div class="top"><span>Step 1 of 7</span></div>
      <div class="bar" aria-hidden="true">
        ${[0, 1, 2, 3, 4, 5, 6].map((index) => html`<i class=${index === 0 ? 'done' : ''}></i>`)}
      </div>
      <h2>Which country are you driving in?</h2>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <fieldset role="radiogroup" aria-required="true">
          <legend>Country</legend>
          <div class="choices">
            ${this.rows.map(
              ({ code, name, price }) =>
                html`<label class="choice">
                  <input
                    type="radio"
                    name="country"
                    .checked=${code === this.chosen}
                    @change=${() => (this.chosen = code)}
                  />
                  <span class="words">${name}</span>
                  <bdi>${price}</bdi>
                </label>`,
            )}
          </div>
        </fieldset>
        <p class="quiet">Sold by Slow Roads, not by the road operator.</p>
        <button>Continue</button>
      </form>
    </div>`;
  }

  private async load(): Promise<void> {
    const [products, status] = await Promise.all([
      this.ask<Products>('/products?currency=EUR'),
      this.ask<ProductsStatus>('/products/status'),
    ]);
    this.rows = lowestPrices(products, status);
  }

  private async ask<Answer>(path: string): Promise<Answer> {
    const response = await fetch(this.api + path, { credentials: 'omit' });
    return response.json();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lit-first-step': LitFirstStep;
  }
}
