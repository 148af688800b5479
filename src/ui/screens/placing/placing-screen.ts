import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import type { TextKey } from '../../../i18n/text-key.js';
import { ScreenElement } from '../screen-element.js';

type State = Extract<FlowState, { at: 'preparing' | 'ordering' | 'looking-up' }>;

const HEADINGS: Readonly<Record<State['at'], TextKey>> = {
  preparing: 'placing.preparing',
  ordering: 'placing.ordering',
  'looking-up': 'placing.lookingUp',
};

/**
 * An order is on its way, or looked for; there is nothing to press. Only behind another tab that is paying the buyer may
 * go back.
 *
 * @event vignette-flow-request - The buyer goes back to the form.
 */
export class PlacingScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-placing-screen';

  protected override renderScreen(state: State): TemplateResult {
    if (state.at === 'preparing' && state.elsewhere) return this.renderElsewhere();
    return html`${this.renderHeading(this.t(HEADINGS[state.at]), true)}
      <p part="text">${this.t('placing.stay')}</p>`;
  }

  private renderElsewhere(): TemplateResult {
    return html`${this.renderHeading(this.t('placing.elsewhere'), true)}
      <p part="text">${this.t('placing.elsewhereNext')}</p>
      <div class="actions" part="actions">
        ${this.renderButton(this.t('action.backToForm'), { type: 'stop-pressed' })}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-placing-screen': PlacingScreen;
  }
}
