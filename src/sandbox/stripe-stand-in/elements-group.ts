import type {
  StripeElements,
  StripeElementsOptionsClientSecret,
  StripeElementsOptionsMode,
  StripeElementsUpdateOptions,
  StripeError,
  StripePaymentElement,
} from '@stripe/stripe-js';
import { applyAppearance } from './apply-appearance.js';
import { checkElementsOptions, checkMoney, type PaymentOptions, standInTypes } from './elements-options.js';
import { IntegrationError } from './integration-error.js';
import { type PaymentContent, StandInPaymentElement } from './payment-element.js';
import { paymentForm, type PaymentForm } from './payment-form.js';
import { addStandInStyles } from './stand-in-styles.js';

/** What Elements take over from their Stripe object. */
export interface ElementsSetting {
  /** Whether the publishable key is one of the sandbox's. */
  readonly isKeyKnown: boolean;
  /** Says whether a card has expired. */
  readonly today: () => Date;
}

/** What a page gets from `stripe.elements()`: one payment and its element. */
export class StandInElements implements StripeElements {
  private options: PaymentOptions;
  private readonly setting: ElementsSetting;
  private element: StandInPaymentElement | undefined;
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

  create(elementType: 'payment', options?: unknown): StripePaymentElement;
  create(elementType: string, options?: unknown): never;
  create(elementType: string): StripePaymentElement {
    if (elementType !== 'payment') {
      throw new IntegrationError(`The stand-in has no ${elementType} Element, only the payment one.`);
    }
    if (this.element) throw new IntegrationError('Can only create one Element of type payment.');
    addStandInStyles(document);
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

  getElement(elementType: 'payment', options?: unknown): StripePaymentElement | null;
  getElement(elementType: string, options?: unknown): null;
  getElement(elementType: string): StripePaymentElement | null {
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

  private buildContent(): PaymentContent {
    const [first, ...others] = standInTypes(this.options);
    if (!this.setting.isKeyKnown) return loadError('api_key_invalid', 'Invalid API Key provided.');
    if (!first) return loadError('payment_method_types', 'None of the payment method types can be used here.');
    return { ok: true, form: paymentForm(document, [first, ...others], this.setting.today) };
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

function loadError(code: string, message: string): PaymentContent {
  return { ok: false, error: { type: 'invalid_request_error', code, message } };
}
