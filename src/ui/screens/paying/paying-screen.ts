import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state as internal } from 'lit/decorators.js';
import type { Clock } from '../../../api/clock.js';
import type { Visibility } from '../../../api/visibility.js';
import { mayLeave } from '../../../flow/leaving.js';
import type { Paying } from '../../../flow/state.js';
import { formatMoney } from '../../../i18n/formats.js';
import type { FormStatus } from '../../../payment/form-status.js';
import { isWallet } from '../../../payment/wallets.js';
import { controlStyles } from '../../fields/control-styles.js';
import { notice } from '../../parts/notice/notice.js';
import { paymentFormNote, paymentFormText } from '../../parts/payment-form-note.js';
import { SayEvent } from '../../parts/say-event.js';
import { OrderScreen } from '../order-screen.js';
import { copyText } from './copy-text.js';
import { LinkWatch } from './link-watch.js';
import { paymentPage } from './payment-page.js';

/**
 * A placed order waits for its payment: a link to the bank or to a payment page, or the payment provider's own part of
 * the page. A declined payment is tried again on the same order; where that cannot help, there is no button for it. The
 * buyer may leave the order unpaid.
 *
 * @event vignette-flow-request - The buyer pays, tries again, looks again or leaves the order.
 * @event vignette-say - What became of a link that led nowhere, and of the copied address.
 * @slot vignette-payment - The light-DOM element the payment provider mounts in.
 */
export class PayingScreen extends OrderScreen<Paying> {
  static readonly tag: string = 'vignette-paying-screen';
  static override styles: CSSResultGroup = [OrderScreen.styles, controlStyles];

  /** Inside a frame, where no bank can be shown. */
  @property({ attribute: false }) framed = false;
  /** How far the payment provider's form is. */
  @property({ attribute: false }) paymentForm: FormStatus | undefined;

  /** Nobody is told of a link that led nowhere while another tab is in front. */
  @property({ attribute: false }) visibility: Visibility | undefined;
  /** Runs something later, until the function it gives is called. */
  @property({ attribute: false }) later: Clock['after'] = (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };

  /** A press on the link led nowhere. */
  @internal() private isStuck = false;
  @internal() private isCopied: boolean | undefined;
  @query('input') private addressField!: HTMLInputElement;

  private readonly watch = new LinkWatch(
    (milliseconds, run) => this.later(milliseconds, run),
    () => this.handleStuck(),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const text = changed.has('paymentForm') && paymentFormText(this.paymentForm);
    if (text) this.dispatchEvent(new SayEvent(this.t(text)));
  }

  protected override renderScreen(state: Paying): TemplateResult {
    const { order, failure, is } = state;
    const page = paymentPage(order.paymentStep);
    const isBusyHere = is === 'busy' && !page;
    return html`${this.renderHeading(this.t(isBusyHere ? 'paying.busy' : 'paying.heading'), isBusyHere)}
    ${failure ? this.renderFailure(failure) : nothing}
    ${failure?.retryable === false ? this.renderNoWay() : this.renderWay(state, page, isBusyHere)}
    ${mayLeave(state) ? this.renderLeave(this.t('paying.notCharged')) : nothing}
    ${this.renderOrder(order)}${this.renderSupport()}`;
  }

  /** To try again would not help: there is nothing to pay with, not even a wallet's own button. */
  private renderNoWay(): TemplateResult {
    return html`<div class="actions" part="actions">${this.renderCheckAgain()}</div>`;
  }

  private renderWay(state: Paying, page: string | undefined, isBusyHere: boolean): TemplateResult {
    return html`${state.failure ? html`<p part="text">${this.t('paying.failed')}</p>` : nothing}
      <slot name="vignette-payment"></slot>
      ${paymentFormNote(
        this.paymentForm,
        (key) => this.t(key),
        () => this.send({ type: 'check-pressed' }),
      )}
      ${isBusyHere ? html`<p part="text">${this.t('placing.stay')}</p>` : this.renderNext(state, page)}`;
  }

  private renderNext(state: Paying, page: string | undefined): TemplateResult {
    if (page) return this.renderPage(page, state.order.paymentStep.redirectUrl !== undefined);
    if (state.order.paymentStep.clientSecret === undefined) {
      return html`<p part="text">${this.t('paying.nothing')}</p>
        <div class="actions" part="actions">${this.renderCheckAgain()}</div>`;
    }
    // A wallet's button is the payment provider's, in the slot above.
    if (isWallet(state.order.paymentStep.type) && !state.byCard) {
      return html`<p part="text">${this.t('paying.inPage')}</p>`;
    }
    const pay = this.t('pay.button', { total: formatMoney(state.order.total, this.locale) });
    return html`<p part="text">${this.t('paying.inPage')}</p>
      <div class="actions" part="actions">
        ${this.renderButton(state.failure ? this.t('action.tryAgain') : pay, { type: 'continue-pressed' })}
      </div>`;
  }

  private renderPage(url: string, isBank: boolean): TemplateResult {
    return html`<p part="text">${this.t('paying.redirect')}</p>
      <div class="actions" part="actions">
        <a class="button" part="button" href=${url} target="_top" rel="noopener" @click=${this.handleLink}
          >${this.t(isBank ? 'paying.bank' : 'paying.page')}</a
        >
        ${
          this.framed
            ? html`<a
                class="button secondary"
                part="button-secondary"
                href=${url}
                target="_blank"
                rel="noopener"
                @click=${this.handleLink}
                >${this.t('paying.newTab')}</a
              >`
            : nothing
        }
        ${this.isStuck ? this.renderAddress(url) : nothing}
        <p class="quiet" part="text">${this.t('paying.leave')}</p>
        ${this.renderCheckAgain('secondary')}
      </div>`;
  }

  private renderAddress(url: string): TemplateResult {
    const { isCopied } = this;
    return notice(
      'warning',
      html`<p>${this.t('paying.stuck')}</p>
        <input
          class="control"
          part="input"
          readonly
          dir="ltr"
          aria-label=${this.t('paying.address')}
          .value=${url}
          @focus=${() => this.addressField.select()}
        />
        <button class="plain" part="link" type="button" @click=${this.handleCopy}>${this.t('paying.copy')}</button>
        ${isCopied === undefined ? nothing : html`<p>${this.t(isCopied ? 'paying.copied' : 'paying.copyYourself')}</p>`}`,
    );
  }

  /** Outside a frame the checkout itself leaves the page, so that the host page is asked first. */
  private readonly handleLink = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.framed) return this.watch.pressed(this.visibility);
    event.preventDefault();
    this.send({ type: 'continue-pressed' });
  };

  private handleStuck(): void {
    this.isStuck = true;
    this.dispatchEvent(new SayEvent(this.t('paying.stuck')));
  }

  private readonly handleCopy = async (): Promise<void> => {
    this.isCopied = await copyText(this.addressField, navigator.clipboard);
    this.dispatchEvent(new SayEvent(this.t(this.isCopied ? 'paying.copied' : 'paying.copyYourself')));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-paying-screen': PayingScreen;
  }
}
