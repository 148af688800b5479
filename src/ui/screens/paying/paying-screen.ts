import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Paying } from '../../../flow/state.js';
import { formatMoney } from '../../../i18n/formats.js';
import { isWallet } from '../../../payment/wallets.js';
import { OrderScreen } from '../order-screen.js';
import { paymentPage } from './payment-page.js';

/**
 * A placed order waits for its payment: a link to the bank or to a payment page, or the payment provider's own part of
 * the page. A declined payment is tried again on the same order.
 *
 * @event vignette-flow-request - The buyer pays, tries again or looks again.
 * @slot vignette-payment - The light-DOM element the payment provider mounts in.
 */
export class PayingScreen extends OrderScreen<Paying> {
  static readonly tag: string = 'vignette-paying-screen';

  /** Inside a frame, where no bank can be shown. */
  @property({ attribute: false }) framed = false;

  protected override renderScreen(state: Paying): TemplateResult {
    const { order, failure, is } = state;
    const page = paymentPage(order.paymentStep);
    const isBusyHere = is === 'busy' && !page;
    return html`${this.renderHeading(this.t(isBusyHere ? 'paying.busy' : 'paying.heading'), isBusyHere)}
      ${
        failure
          ? html`${this.renderFailure(failure)}
              <p part="text">${this.t('paying.failed')}</p>`
          : nothing
      }
      <slot name="vignette-payment"></slot>
      ${isBusyHere ? html`<p part="text">${this.t('placing.stay')}</p>` : this.renderNext(state, page)}
      ${this.renderOrder(order)}${this.renderSupport()}`;
  }

  private renderNext(state: Paying, page: string | undefined): TemplateResult {
    if (page) return this.renderPage(page, state.order.paymentStep.redirectUrl !== undefined);
    if (state.order.paymentStep.clientSecret === undefined) {
      return html`<p part="text">${this.t('paying.nothing')}</p>
        <div class="actions">${this.renderCheckAgain()}</div>`;
    }
    // A wallet's button is the payment provider's, in the slot above.
    if (isWallet(state.order.paymentStep.type) && !state.byCard) {
      return html`<p part="text">${this.t('paying.inPage')}</p>`;
    }
    const pay = this.t('pay.button', { total: formatMoney(state.order.total, this.locale) });
    return html`<p part="text">${this.t('paying.inPage')}</p>
      <div class="actions">
        ${this.renderButton(state.failure ? this.t('action.tryAgain') : pay, { type: 'continue-pressed' })}
      </div>`;
  }

  private renderPage(url: string, isBank: boolean): TemplateResult {
    return html`<p part="text">${this.t('paying.redirect')}</p>
      <div class="actions">
        <a class="button" part="button" href=${url} target="_top" rel="noopener" @click=${this.handleLink}
          >${this.t(isBank ? 'paying.bank' : 'paying.page')}</a
        >
        ${
          this.framed
            ? html`<a class="button secondary" part="button-secondary" href=${url} target="_blank" rel="noopener"
                >${this.t('paying.newTab')}</a
              >`
            : nothing
        }
        <p class="quiet" part="text">${this.t('paying.leave')}</p>
        ${this.renderCheckAgain('secondary')}
      </div>`;
  }

  /** Outside a frame the checkout itself leaves the page, so that the host page is asked first. */
  private readonly handleLink = (event: MouseEvent): void => {
    if (this.framed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.send({ type: 'continue-pressed' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-paying-screen': PayingScreen;
  }
}
