import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Order, OrderItem } from '../../contract/order.js';
import type { OrderDocument } from '../../contract/order-status.js';
import { formatInstant } from '../../i18n/format-instant.js';
import { formatCountry, formatMoney, spellPlate } from '../../i18n/formats.js';
import type { Opened } from '../../flow/state.js';
import { orderLink } from '../../session/order-link.js';
import { failureText } from '../parts/failure-text.js';
import { SayEvent } from '../parts/say-event.js';
import { moneyText } from '../parts/money-text.js';
import { OpenDocumentEvent } from '../parts/open-document-event.js';
import { productName } from '../parts/product-name.js';
import { platePicture } from '../parts/plate-picture/plate-picture.js';
import { platePictureStyles } from '../parts/plate-picture/plate-picture-styles.js';
import { summaryList } from '../parts/summary-list/summary-list.js';
import { summaryListStyles } from '../parts/summary-list/summary-list-styles.js';
import { isToll } from './following/status-texts.js';
import { orderStyles } from './order-styles.js';
import { ScreenElement } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/**
 * A screen about an order the relay knows: what was ordered, for which plate, what it costs, its documents, and the link
 * that opens it again.
 */
export abstract class OrderScreen<State extends Opened> extends ScreenElement<State> {
  static override styles: CSSResultGroup = [screenStyles, platePictureStyles, summaryListStyles, orderStyles];

  /** Where an order can be opened again: the address of a page with the checkout. */
  @property({ attribute: false }) orderPage: () => string = () => '';

  protected override updated(changed: PropertyValues<this>): void {
    const unread = this.state?.unread;
    if (changed.has('state') && unread && unread !== changed.get('state')?.unread) {
      this.dispatchEvent(new SayEvent(this.t(failureText(unread.code))));
    }
  }

  protected renderOrder(order: Order): TemplateResult {
    const unread = this.state?.unread;
    return html`${unread ? this.renderFailure(unread) : nothing}
      <section class="order" part="order" aria-label=${this.t('order.details')}>
        ${order.items.map((item) => this.renderItem(item, order.items.length > 1 || order.status === 'PARTIAL'))}
        ${summaryList([
          { name: this.t('order.payment'), value: this.t(`order.paymentState.${order.payment}`) },
          { name: this.t('order.reference'), value: html`<bdi dir="ltr">${order.reference}</bdi>` },
          { name: this.t('price.total'), value: moneyText(formatMoney(order.total, this.locale)), strong: true },
        ])}
        ${this.renderLink(order.id)}
      </section>`;
  }

  /** Paid or not, registered or not: only an active vignette is one. A toll may be paid after the passage too. */
  protected renderNotYet(order: Order): TemplateResult | typeof nothing {
    return isToll(order) ? nothing : html`<p part="text"><strong>${this.t('order.notYet')}</strong></p>`;
  }

  /**
   * Out of an order whose money is open, back to the form.
   *
   * @param sure - What the buyer may rely on meanwhile, already translated.
   */
  protected renderLeave(sure = ''): TemplateResult {
    return html`<div class="actions" part="actions">
      ${this.renderButton(this.t('paying.leaveOrder'), { type: 'started-over' }, 'secondary')}
      <p class="quiet" part="text">${sure} ${this.t('paying.sameAgain')}</p>
    </div>`;
  }

  protected renderDocuments(documents: readonly OrderDocument[]): TemplateResult | typeof nothing {
    if (documents.length === 0) return nothing;
    return html`${documents.map(
      ({ n, kind }) =>
        html`<button
          class="button secondary"
          part="button-secondary"
          type="button"
          @click=${() => this.dispatchEvent(new OpenDocumentEvent(n))}
        >
          ${this.t(`order.${kind}`)}
        </button>`,
    )}`;
  }

  /** In a tab of its own: there the order is opened, and the address is cleared of it at once. */
  private renderLink(orderId: string): TemplateResult | typeof nothing {
    const link = this.state && orderLink(this.orderPage(), { orderId, token: this.state.token });
    if (link === undefined) return nothing;
    return html`<p class="again" part="text">
      <a part="link" href=${link} target="_blank" rel="noopener noreferrer">${this.t('order.link')}</a>
      <span class="quiet">${this.t('order.linkHint')}</span>
    </p>`;
  }

  private renderItem(item: OrderItem, hasOwnStatus: boolean): TemplateResult {
    const { vehicle, timeZone } = item;
    const country = formatCountry(vehicle.country, this.locale);
    const spoken = this.t('review.plate', { plate: spellPlate(vehicle.plate), country });
    const state = this.t(`order.status.${item.status}.heading`);
    return html`${platePicture(vehicle.plate, vehicle.country, spoken)}
    ${summaryList([
      ...(hasOwnStatus ? [{ name: this.t('order.state'), value: state }] : []),
      { name: this.t('review.registered'), value: country },
      { name: this.t('country.label'), value: formatCountry(item.country, this.locale) },
      { name: this.t('vehicle.label'), value: this.t(`vehicle.type.${item.vehicleType}`) },
      { name: this.t('period.label'), value: productName(item, this.locale, (key, values) => this.t(key, values)) },
      { name: this.t('period.from'), value: formatInstant(item.validFrom, timeZone, this.locale) },
      {
        name: this.t(item.unconfirmed ? 'period.untilAtLatest' : 'period.until'),
        value: formatInstant(item.validUntil, timeZone, this.locale),
      },
    ])}`;
  }
}
