import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { OrderScreen } from '../order-screen.js';

type State = Extract<FlowState, { at: 'confirming' }>;

/**
 * The buyer is back or done; only the relay's word makes it paid.
 *
 * @event vignette-flow-request - The buyer looks again.
 */
export class ConfirmingScreen extends OrderScreen<State> {
  static readonly tag: string = 'vignette-confirming-screen';

  protected override renderScreen({ order }: State): TemplateResult {
    return html`${this.renderHeading(this.t('confirming.heading'), true)}
      <p part="text">${this.t('confirming.next')}</p>
      ${this.renderOrder(order)}
      <div class="actions" part="actions">${this.renderCheckAgain('secondary')}${this.renderSupport()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-confirming-screen': ConfirmingScreen;
  }
}
