import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { ScreenElement } from '../screen-element.js';

type State = Extract<FlowState, { at: 'not-processed' }>;

/**
 * All attempts went without an answer: the order is only looked for now, never placed again.
 *
 * @event vignette-flow-request - The buyer looks for the order.
 */
export class NotProcessedScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-not-processed-screen';

  protected override renderScreen({ failure, catalogue }: State): TemplateResult {
    return html`${this.renderHeading(this.t('notProcessed.heading'))}${this.renderFailure(failure)}
      <p part="text">${this.t('notProcessed.next')}</p>
      ${this.renderReference(failure.reference)}
      <div class="actions" part="actions">
        ${this.renderButton(this.t('notProcessed.check'), { type: 'check-pressed' })}
        ${this.renderSupport(catalogue.config.seller.supportUrl)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-not-processed-screen': NotProcessedScreen;
  }
}
