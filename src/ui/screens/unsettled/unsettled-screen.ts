import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { OrderScreen } from '../order-screen.js';

type State = Extract<FlowState, { at: 'unsettled' }>;

/**
 * Still no word about the money. The buyer may look again, or turn to something else, and never pay again.
 *
 * @event vignette-flow-request - The buyer looks again or leaves the order.
 */
export class UnsettledScreen extends OrderScreen<State> {
  static readonly tag: string = 'vignette-unsettled-screen';

  protected override renderScreen({ order }: State): TemplateResult {
    return html`${this.renderHeading(this.t('unsettled.heading'))}
      ${this.renderNotice('warning', this.t('unsettled.next'))}${this.renderNotYet(order)}${this.renderReference(order.reference)}
      <div class="actions" part="actions">${this.renderCheckAgain()}${this.renderSupport()}</div>
      ${this.renderLeave()}${this.renderOrder(order)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-unsettled-screen': UnsettledScreen;
  }
}
