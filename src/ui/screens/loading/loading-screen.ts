import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { ScreenElement } from '../screen-element.js';
import { screenStyles } from '../screen-styles.js';
import { loadingStyles } from './loading-styles.js';

/** While an order from before is on its way: the outline of what comes, so that nothing jumps. */
export class LoadingScreen extends ScreenElement<Extract<FlowState, { at: 'resuming' }>> {
  static readonly tag: string = 'vignette-loading-screen';
  static override styles = [screenStyles, loadingStyles];

  protected override renderScreen(): TemplateResult {
    return html`${this.renderHeading(this.t('resuming.heading'))}
      <div class="outline" part="skeleton" aria-hidden="true">
        <i></i><i></i><i></i><i class="line"></i><i class="last"></i>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-loading-screen': LoadingScreen;
  }
}
