import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Order } from '../../../contract/order.js';
import type { FlowState } from '../../../flow/state.js';
import { formatInstant } from '../../../i18n/formats.js';
import { SayEvent } from '../../parts/say-event.js';
import { OrderScreen } from '../order-screen.js';
import { stages } from './stages.js';
import { statusTone } from './status-tone.js';
import { trackStyles } from './track-styles.js';

type State = Extract<FlowState, { at: 'following' }>;

/**
 * The vignette on its way to active: where it stands, what that means, and what the buyer may do.
 *
 * @event vignette-flow-request - The buyer looks again, or buys another vignette.
 * @event vignette-open-document - The buyer opens a document.
 * @event vignette-say - The status has changed.
 */
export class FollowingScreen extends OrderScreen<State> {
  static readonly tag: string = 'vignette-following-screen';
  static override styles = [OrderScreen.styles, trackStyles];

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const before = changed.get('state')?.order.status;
    const status = this.state?.order.status;
    if (before && status && before !== status) {
      this.dispatchEvent(new SayEvent(this.t(`order.status.${status}.heading`)));
    }
  }

  protected override renderScreen({ order }: State): TemplateResult {
    const { status } = order;
    return html`${this.renderHeading(this.t(`order.status.${status}.heading`))}
      ${this.renderTrack(order)}${this.renderNotice(statusTone(status), this.meaning(order))}${this.renderWarning(order)}
      ${this.renderOrder(order)}
      <div class="actions">
        ${this.renderDocuments(order.documents)}${this.renderCheckAgain('secondary')}
        ${this.renderButton(this.t('order.another'), { type: 'started-over' }, 'secondary')}${this.renderSupport()}
      </div>`;
  }

  private renderTrack({ status, payment }: Order): TemplateResult | typeof nothing {
    const all = stages(status, payment);
    if (all.length === 0) return nothing;
    return html`<ol part="track" aria-label=${this.t('order.track.label')}>
      ${all.map(
        ({ name, is }) =>
          html`<li class=${is}>${this.t(name)}<span class="state">${this.t(`order.track.${is}`)}</span></li>`,
      )}
    </ol>`;
  }

  private renderWarning({ status }: Order): TemplateResult | typeof nothing {
    const isDriving = status === 'ACTIVE' || status === 'EXPIRED';
    return isDriving ? nothing : html`<p part="text"><strong>${this.t('order.notYet')}</strong></p>`;
  }

  private meaning({ status, items: [first] }: Order): string {
    const at = (instant: string | undefined) =>
      first && instant !== undefined ? formatInstant(instant, first.timeZone, this.locale) : '';
    return this.t(`order.status.${status}.text`, { from: at(first?.validFrom), until: at(first?.validUntil) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-following-screen': FollowingScreen;
  }
}
