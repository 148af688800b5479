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

/** An order is on its way, or looked for; there is nothing to press. */
export class PlacingScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-placing-screen';

  protected override renderScreen({ at }: State): TemplateResult {
    return html`${this.renderHeading(this.t(HEADINGS[at]), true)}
      <p part="text">${this.t('placing.stay')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-placing-screen': PlacingScreen;
  }
}
