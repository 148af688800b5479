import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { OrderScreen } from '../order-screen.js';
import { howItEnded } from './how-it-ended.js';

type State = Extract<FlowState, { at: 'ended' }>;

/**
 * Over without a vignette: not paid, refunded or deleted.
 *
 * @event vignette-flow-request - The buyer orders anew, or looks again.
 * @event vignette-open-document - The buyer opens a document.
 */
export class EndedScreen extends OrderScreen<State> {
  static readonly tag: string = 'vignette-ended-screen';

  protected override renderScreen({ order }: State): TemplateResult {
    const { heading, text } = howItEnded(order);
    const isUnpaid = order.payment === 'failed' || order.payment === 'cancelled';
    const again = this.t(isUnpaid ? 'action.tryAgain' : 'action.startOver');
    return html`${this.renderHeading(this.t(heading))}${this.renderNotice('warning', this.t(text))}
      ${this.renderOrder(order)}
      <div class="actions" part="actions">
        ${this.renderButton(again, { type: 'started-over' })}${this.renderDocuments(order.documents)}
        ${this.renderCheckAgain('secondary')}${this.renderSupport()}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-ended-screen': EndedScreen;
  }
}
