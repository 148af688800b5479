import type {
  StripeElements,
  StripeElementsOptionsClientSecret,
  StripeElementsOptionsMode,
  StripeElementsUpdateOptions,
  StripeError,
  StripeExpressCheckoutElement,
  StripePaymentElement,
} from '@stripe/stripe-js';
import { applyAppearance } from './apply-appearance.js';
import { checkElementsOptions, checkMoney, methodTypes, type PaymentOptions } from './elements-options.js';
import { StandInExpressElement } from './express-element.js';
import { IntegrationError } from './integration-error.js';
import { type PaymentContent, StandInPaymentElement } from './payment-element.js';
import type { PageTools } from './page-tools.js';
import { paymentForm, type PaymentForm } from './payment-form.js';
import { addStandInStyles } from './stand-in-styles.js';
import { walletsToShow } from './wallets-to-show.js';
import type { WalletKey } from './wallets.js';

/** What Elements take over from their Stripe object. */
export interface ElementsSetting extends Pick<PageTools, 'today' | 'wallets' | 'newSheet'> {
  /** Whether the publishable key is one of the sandbox's. */
  readonly isKeyKnown: boolean;
}

/** What a page gets from `stripe.elements()`: one payment and its element, a form or the buttons of wallets. */
export class StandInElements implements StripeElements {
  private options: PaymentOptions;
  private readonly setting: ElementsSetting;
  private element: StandInPaymentElement | undefined;
  private express: StandInExpressElement | undefined;
  private content: PaymentContent | undefined;
  private submitted = false;
  private readonly updateHandlers = new Set<() => void>();

  /** @throws IntegrationError when the options are not those of a payment. */
  constructor(
    options: StripeElementsOptionsClientSecret | StripeElementsOptionsMode | undefined,
    setting: ElementsSetting,
  ) {
    this.options = checkElementsOptions(options);
    this.setting = setting;
  }

  /** Minor units of {@link currency}. */
  get amount(): number {
    return this.options.amount;
  }

  /** ISO 4217 in lower case, as Stripe writes it. */
  get currency(): string {
    return this.options.currency;
  }

  get isManual(): boolean {
    return this.options.paymentMethodCreation === 'manual';
  }

  /** The form, once it was submitted and as long as nothing was changed since. */
  get submittedForm(): PaymentForm | undefined {
    return this.submitted && this.content?.ok && this.element?.isMounted ? this.content.form : undefined;
  }

  /** The wallet whose sheet is open and agreed to, once it was submitted. */
  get submittedWallet(): WalletKey | undefined {
    return this.submitted ? this.express?.confirmed : undefined;
  }

  /** Whether its element stands in the page as it was mounted: an answer needs it. */
  get isAlive(): boolean {
    return this.element?.isMounted ?? this.express?.isMounted ?? false;
  }

  /** The intent was confirmed, or refused: a wallet's sheet does not stay. */
  paymentEnded(): void {
    this.express?.end();
  }

  create(elementType: 'payment', options?: unknown): StripePaymentElement;
  create(elementType: 'expressCheckout', options?: unknown): StripeExpressCheckoutElement;
  create(elementType: string, options?: unknown): never;
  create(elementType: string, options?: unknown): StripePaymentElement | StripeExpressCheckoutElement {
    if (elementType !== 'payment' && elementType !== 'expressCheckout') {
      throw new IntegrationError(`The stand-in has no ${elementType} Element, only payment and expressCheckout.`);
    }
    if (this.getElement(elementType)) {
      throw new IntegrationError(`Can only create one Element of type ${elementType}.`);
    }
    addStandInStyles(document);
    return elementType === 'payment' ? this.createPayment() : this.createExpress(options);
  }

  getElement(elementType: 'payment', options?: unknown): StripePaymentElement | null;
  getElement(elementType: 'expressCheckout', options?: unknown): StripeExpressCheckoutElement | null;
  getElement(elementType: string, options?: unknown): null;
  getElement(elementType: string): StripePaymentElement | StripeExpressCheckoutElement | null {
    if (elementType === 'expressCheckout') return this.express ?? null;
    return elementType === 'payment' ? (this.element ?? null) : null;
  }

  async update({ amount, currency, appearance }: StripeElementsUpdateOptions): Promise<void> {
    const next = { ...this.options, ...(amount !== undefined && { amount }), ...(currency && { currency }) };
    checkMoney(next);
    this.options = appearance ? { ...next, appearance } : next;
    if (appearance && this.content?.ok) applyAppearance(this.content.form.root, appearance);
    this.submitted = false;
    for (const handler of this.updateHandlers) handler();
  }

  on(_eventType: 'update-end', handler: () => void): void {
    this.updateHandlers.add(handler);
  }

  /** Only of use with an intent that the server changed, which the stand-in does not offer. */
  async fetchUpdates(): Promise<{ error?: { message: string } }> {
    throw new IntegrationError('elements.fetchUpdates() needs Elements that were created with a clientSecret.');
  }

  async submit(): Promise<
    { error?: StripeError; selectedPaymentMethod?: undefined } | { selectedPaymentMethod: string; error?: undefined }
  > {
    if (this.express) return this.submitWallet(this.express);
    if (!this.content || !this.element) throw new IntegrationError('elements.submit() needs a payment Element.');
    if (!this.content.ok) return { error: this.content.error };
    if (!this.element.isMounted) {
      throw new IntegrationError(
        'We could not retrieve data from the specified Element. Please make sure it is still mounted.',
      );
    }
    const { form } = this.content;
    if (form.chosen() === 'card') {
      const card = form.card(true);
      if (!card.ok) return { error: card.error };
    }
    this.submitted = true;
    return { selectedPaymentMethod: form.chosen() };
  }

  private submitWallet({ confirmed, isMounted }: StandInExpressElement): { selectedPaymentMethod: string } {
    if (!confirmed) throw new IntegrationError('elements.submit() with a wallet belongs into its confirm event.');
    if (!isMounted) {
      throw new IntegrationError('The Express Checkout Element must stay mounted until the payment is confirmed.');
    }
    this.submitted = true;
    return { selectedPaymentMethod: 'card' };
  }

  private createPayment(): StandInPaymentElement {
    const content = this.buildContent();
    if (content.ok) applyAppearance(content.form.root, this.options.appearance);
    this.content = content;
    this.element = new StandInPaymentElement(
      content,
      () => this.handleEdit(),
      () => this.handleDestroy(),
    );
    return this.element;
  }

  private createExpress(options: unknown): StandInExpressElement {
    const { isKeyKnown, wallets, newSheet, today } = this.setting;
    this.express = new StandInExpressElement({
      wallets: isKeyKnown ? walletsToShow(wallets, methodTypes(this.options), options) : UNKNOWN_KEY,
      newSheet: (wallet) => newSheet(wallet, moneyText(this.options)),
      now: () => today().getTime(),
      onDestroy: () => {
        this.express = undefined;
        this.submitted = false;
      },
    });
    return this.express;
  }

  private buildContent(): PaymentContent {
    if (!this.setting.isKeyKnown) return { ok: false, error: UNKNOWN_KEY };
    const types = methodTypes(this.options);
    if ('type' in types) return { ok: false, error: types };
    return { ok: true, form: paymentForm(document, types, this.setting.today) };
  }

  private handleEdit(): void {
    this.submitted = false;
  }

  private handleDestroy(): void {
    this.element = undefined;
    this.content = undefined;
    this.submitted = false;
  }
}

const UNKNOWN_KEY: StripeError = {
  type: 'invalid_request_error',
  code: 'api_key_invalid',
  message: 'Invalid API Key provided.',
};

/** An amount as a wallet shows it; Stripe counts every currency of the sandbox in hundredths. */
function moneyText({ amount, currency }: PaymentOptions): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency: currency.toUpperCase() }).format(amount / 100);
}
