import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { ScreenElement } from '../screen-element.js';

type State = Extract<FlowState, { at: 'nothing-offered' }>;

/**
 * Nothing can be bought now.
 *
 * @event vignette-flow-request - The buyer looks again.
 */
export class NothingOfferedScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-nothing-offered-screen';

  protected override renderScreen({ catalogue }: State): TemplateResult {
    return html`${this.renderHeading(this.t('nothingOffered.heading'))}
      <p part="text">${this.t('nothingOffered.next')}</p>
      <div class="actions" part="actions">
        ${this.renderCheckAgain()}${this.renderSupport(catalogue.config.seller.supportUrl)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-nothing-offered-screen': NothingOfferedScreen;
  }
}
