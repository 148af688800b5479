import { html, type TemplateResult } from 'lit';
import type { FlowState } from '../../../flow/state.js';
import { ScreenElement } from '../screen-element.js';

type State = Extract<FlowState, { at: 'already-ordered' | 'key-reused' }>;

/**
 * Nothing was ordered: the vendor has another order for this plate and time, or the key belongs to other content.
 *
 * @event vignette-flow-request - The buyer goes back to the form.
 */
export class RefusedScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-refused-screen';

  protected override renderScreen({ at, failure, catalogue }: State): TemplateResult {
    const isOurFault = at === 'key-reused';
    return html`${this.renderHeading(this.t(isOurFault ? 'keyReused.heading' : 'alreadyOrdered.heading'))}
      ${this.renderNotice('warning', this.t(isOurFault ? 'keyReused.next' : 'alreadyOrdered.next'))}${this.renderReference(failure.reference)}
      <div class="actions" part="actions">
        ${this.renderButton(this.t('action.backToForm'), { type: 'started-over' })}
        ${this.renderSupport(catalogue.config.seller.supportUrl)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-refused-screen': RefusedScreen;
  }
}
