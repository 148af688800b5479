import { html, nothing, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { ScreenElement } from '../screen-element.js';

type State = Extract<FlowState, { at: 'lost' }>;

/**
 * An order from before cannot be opened here and now. A new one is offered only where this one never will be.
 *
 * @event vignette-flow-request - The buyer looks again or begins anew.
 */
export class LostScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-lost-screen';

  protected override renderScreen({ failure }: State): TemplateResult {
    const another = failure.retryable
      ? nothing
      : this.renderButton(this.t('action.startOver'), { type: 'started-over' }, 'secondary');
    return html`${this.renderHeading(this.t('lost.heading'))}${this.renderFailure(failure)}
      <p part="text">${this.t('lost.next')}</p>
      ${this.renderReference(failure.reference)}
      <div class="actions" part="actions">${this.renderCheckAgain()}${another}${this.renderSupport()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-lost-screen': LostScreen;
  }
}
