import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { ScreenElement } from '../screen-element.js';

type State = Extract<FlowState, { at: 'no-catalogue' }>;

/**
 * The catalogue could not be had.
 *
 * @event vignette-flow-request - The buyer tries again.
 */
export class NoCatalogueScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-no-catalogue-screen';

  protected override renderScreen({ failure }: State): TemplateResult {
    return html`${this.renderHeading(this.t('noCatalogue.heading'))}${this.renderFailure(failure)}
      <p part="text">${this.t('noCatalogue.next')}</p>
      ${this.renderReference(failure.reference)}
      <div class="actions" part="actions">
        ${this.renderButton(this.t('action.tryAgain'), { type: 'check-pressed' })}${this.renderSupport()}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-no-catalogue-screen': NoCatalogueScreen;
  }
}
