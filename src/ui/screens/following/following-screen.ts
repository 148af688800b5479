import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Order } from '../../../contract/order.js';
import type { Cancelling, FlowState } from '../../../flow/state.js';
import { formatInstant } from '../../../i18n/format-instant.js';
import { SayEvent } from '../../parts/say-event.js';
import { OrderScreen } from '../order-screen.js';
import { CANCEL_TEXTS, cancelPart } from './cancel-part.js';
import { cancelStyles } from './cancel-styles.js';
import { stages } from './stages.js';
import { statusTexts } from './status-texts.js';
import { statusTone } from './status-tone.js';
import { trackStyles } from './track-styles.js';

type State = Extract<FlowState, { at: 'following' }>;

/**
 * The vignette on its way to active: where it stands, what that means, and what the buyer may do; to cancel, while the
 * vendor allows it.
 *
 * @event vignette-flow-request - The buyer looks again, cancels, or buys another vignette.
 * @event vignette-open-document - The buyer opens a document.
 * @event vignette-say - The status has changed, or a cancellation went on while the focus was elsewhere.
 */
export class FollowingScreen extends OrderScreen<State> {
  static readonly tag: string = 'vignette-following-screen';
  static override styles = [OrderScreen.styles, trackStyles, cancelStyles];

  /** The focus was in what is drawn anew about a cancellation, and would be lost with it. */
  private wasAtCancel = false;

  protected override willUpdate(): void {
    this.wasAtCancel = this.renderRoot.querySelector('.cancel :focus') !== null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const before = changed.get('state')?.order.status;
    const { state } = this;
    if (before && state && before !== state.order.status) {
      this.dispatchEvent(new SayEvent(this.t(statusTexts(state.order).heading)));
    }
    if (changed.has('state')) this.followCancel(changed.get('state')?.cancel);
  }

  protected override renderScreen(state: State): TemplateResult {
    const { order } = state;
    return html`${this.renderHeading(this.t(statusTexts(order).heading))}
      ${this.renderTrack(order)}${this.renderNotice(statusTone(order.status), this.meaning(order))}${this.renderWarning(order)}
      ${this.renderOrder(order)}
      <div class="actions" part="actions">
        ${this.renderDocuments(order.documents)}${this.renderCheckAgain('secondary')}
        ${this.renderButton(this.t('order.another'), { type: 'started-over' }, 'secondary')}${this.renderSupport()}
      </div>
      ${this.renderCancel(state)}`;
  }

  private renderCancel({ order, cancel }: State): TemplateResult | typeof nothing {
    const { cancellableUntil, items } = order;
    const isOpen = cancellableUntil !== undefined && this.now() <= Date.parse(cancellableUntil);
    const timeZone = items[0]?.timeZone ?? 'UTC';
    return cancelPart({
      cancel,
      until: isOpen ? formatInstant(cancellableUntil, timeZone, this.locale) : undefined,
      t: (key, values) => this.t(key, values),
      send: (request) => this.send(request),
    });
  }

  /**
   * The focus goes to the question, stays there while it is answered, and back to the button after "keep"; where it is
   * elsewhere, or nothing is left to hold it, the buyer hears how it went.
   */
  private followCancel(before: Cancelling | undefined): void {
    const is = this.state?.cancel;
    if (is === before) return;
    const isOurs = this.wasAtCancel || is === 'asked';
    const goal = isOurs && this.renderRoot.querySelector<HTMLElement>(is ? '#question' : '.cancel button');
    if (goal) return goal.focus();
    if (isOurs) void this.focusHeading();
    if (is) this.dispatchEvent(new SayEvent(this.t(CANCEL_TEXTS[is])));
  }

  private renderTrack({ status, payment }: Order): TemplateResult | typeof nothing {
    const all = stages(status, payment);
    if (all.length === 0) return nothing;
    return html`<ol part="track" aria-label=${this.t('order.track.label')}>
      ${all.map(
        ({ name, is }) =>
          html`<li
            class=${is}
            part=${is === 'open' ? 'track-step' : is === 'done' ? 'track-step track-done' : 'track-step track-now'}
          >
            ${this.t(name)}<span class="state">${this.t(`order.track.${is}`)}</span>
          </li>`,
      )}
    </ol>`;
  }

  private renderWarning(order: Order): TemplateResult | typeof nothing {
    return order.status === 'ACTIVE' || order.status === 'EXPIRED' ? nothing : this.renderNotYet(order);
  }

  private meaning(order: Order): string {
    const [first] = order.items;
    const at = (instant: string | undefined) =>
      first && instant !== undefined ? formatInstant(instant, first.timeZone, this.locale) : '';
    const end = at(first?.validUntil);
    const until = first?.unconfirmed ? this.t('order.latest', { until: end }) : end;
    return this.t(statusTexts(order).text, { from: at(first?.validFrom), until });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-following-screen': FollowingScreen;
  }
}
