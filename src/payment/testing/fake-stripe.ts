import type {
  StripeApi,
  StripeAppInfo,
  StripeElement,
  StripeElementsGroup,
  StripeError,
  StripeExpressElement,
  StripeExpressEvents,
  StripeExpressOptions,
  StripeFormEvents,
  StripeGroupOptions,
  StripeGroupUpdate,
  StripeIntent,
  StripeIntentResult,
  StripePaymentElement,
  StripePaymentOptions,
  StripeRetrieved,
} from '../stripe-api.js';

/** What Stripe throws when it is used wrongly. */
class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
}

/** A group of elements that wants `submit()` before anything else, as Stripe's does. */
export class FakeGroup implements StripeElementsGroup {
  readonly options: StripeGroupOptions;
  readonly updates: StripeGroupUpdate[] = [];
  /** What becomes of an update: taken at once, unless a test says otherwise. */
  updating: () => Promise<void> = () => Promise.resolve();
  element: FakeElement | undefined;
  express: FakeExpressElement | undefined;
  submits = 0;
  isSubmitted = false;
  private readonly stripe: FakeStripe;

  constructor(stripe: FakeStripe, options: StripeGroupOptions) {
    this.stripe = stripe;
    this.options = options;
  }

  create(kind: 'payment', options: StripePaymentOptions): FakeElement;
  create(kind: 'expressCheckout', options: StripeExpressOptions): FakeExpressElement;
  create(_: string, options: StripePaymentOptions | StripeExpressOptions): FakeElement | FakeExpressElement {
    if ('wallets' in options) return (this.element = new FakeElement(options, () => this.stripe.form));
    this.express = new FakeExpressElement(options, () => this.stripe.wallets);
    return this.express;
  }

  async submit(): Promise<{ error?: StripeError }> {
    this.submits += 1;
    await this.stripe.answering();
    const { inputError } = this.stripe;
    this.isSubmitted = !inputError;
    return inputError ? { error: inputError } : {};
  }

  async update(options: StripeGroupUpdate): Promise<void> {
    await this.updating();
    this.isSubmitted = false;
    this.updates.push(options);
  }

  /** What Stripe was told last. */
  get sum(): { readonly amount: number; readonly currency: string } {
    const { amount, currency } = this.updates.at(-1) ?? this.options;
    return { amount, currency };
  }
}

/** What mounts where Stripe's elements do, and nowhere else. */
class FakeMount<Options> implements StripeElement {
  readonly options: Options;
  container: HTMLElement | undefined;
  isDestroyed = false;

  constructor(options: Options) {
    this.options = options;
  }

  mount(container: HTMLElement): void {
    if (!container.isConnected) throw new IntegrationError('The container is not in the document.');
    if (container.getRootNode() instanceof ShadowRoot) {
      throw new IntegrationError('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
    }
    container.append(container.ownerDocument.createElement('iframe'));
    this.container = container;
  }

  destroy(): void {
    this.container?.replaceChildren();
    this.isDestroyed = true;
  }
}

/** How a form comes up: at once, not at all, or broken. */
export type FakeForm = 'ready' | 'silent' | StripeError;

/** A form, in which the test types. */
export class FakeElement extends FakeMount<StripePaymentOptions> implements StripePaymentElement {
  private readonly heard: { [Type in keyof StripeFormEvents]?: (event: StripeFormEvents[Type]) => void } = {};
  private readonly form: () => FakeForm;

  constructor(options: StripePaymentOptions, form: () => FakeForm) {
    super(options);
    this.form = form;
  }

  on<Type extends keyof StripeFormEvents>(type: Type, listener: (event: StripeFormEvents[Type]) => void): void {
    Object.assign(this.heard, { [type]: listener });
  }

  override mount(container: HTMLElement): void {
    super.mount(container);
    queueMicrotask(() => {
      const form = this.form();
      if (form === 'ready') this.comeUp();
      else if (form !== 'silent') this.fail(form);
    });
  }

  /** It can be used from now on. */
  comeUp(): void {
    this.heard.ready?.({});
  }

  fail(error: StripeError): void {
    this.heard.loaderror?.({ error });
  }

  /** The buyer types, or takes everything out again. */
  type(empty = false): void {
    this.heard.change?.({ empty });
  }
}

/** What a fake browser says about its wallets; nothing at all when it is `silent`. */
export type FakeWallets = StripeExpressEvents['ready']['availablePaymentMethods'] | StripeError | 'silent';

type Heard = { [Type in keyof StripeExpressEvents]?: (event: StripeExpressEvents[Type]) => void };

/** Buttons for wallets, which the test presses. */
export class FakeExpressElement extends FakeMount<StripeExpressOptions> implements StripeExpressElement {
  /** What became of the sheets, in their order: `opened` by a press, `failed` when the page said so. */
  readonly sheets: ('opened' | 'refused' | 'failed')[] = [];
  private readonly heard: Heard = {};
  private readonly wallets: () => FakeWallets;

  constructor(options: StripeExpressOptions, wallets: () => FakeWallets) {
    super(options);
    this.wallets = wallets;
  }

  on<Type extends keyof StripeExpressEvents>(type: Type, listener: (event: StripeExpressEvents[Type]) => void): void {
    Object.assign(this.heard, { [type]: listener });
  }

  override mount(container: HTMLElement): void {
    super.mount(container);
    queueMicrotask(() => {
      const has = this.wallets();
      if (has === 'silent') return;
      if (has && 'type' in has) this.heard.loaderror?.({ error: has });
      else this.heard.ready?.({ availablePaymentMethods: has });
    });
  }

  /** The buyer presses the button, and agrees in the sheet when there is one. */
  press(): void {
    let isOpen = false;
    this.heard.click?.({ resolve: () => (isOpen = true), reject: () => this.sheets.push('refused') });
    if (!isOpen) return;
    this.sheets.push('opened');
    this.heard.confirm?.({ paymentFailed: () => this.sheets.push('failed') });
  }

  /** The buyer closes the sheet. */
  cancel(): void {
    this.heard.cancel?.({});
  }
}

/** A Stripe of which a test says how it answers, and which refuses what Stripe refuses. */
export class FakeStripe implements StripeApi {
  readonly groups: FakeGroup[] = [];
  readonly calls: { readonly name: string; readonly options: unknown }[] = [];
  /** What is wrong with what the buyer typed. */
  inputError: StripeError | undefined;
  /** What becomes of the next confirmation or challenge. */
  result: StripeIntentResult = { paymentIntent: { status: 'succeeded', last_payment_error: null } };
  /** The wallets of the browser. */
  wallets: FakeWallets = { googlePay: true, applePay: false };
  /** How its forms come up. */
  form: FakeForm = 'ready';
  /** What a submitted form waits for. */
  answering: () => Promise<void> = () => Promise.resolve();
  /** What the intent charges; what the last group was told, unless a test says otherwise. */
  charged: { amount: number; currency: string } | undefined;
  /** Who registered with it. */
  readonly libraries: StripeAppInfo[] = [];
  intent: StripeIntent = { status: 'requires_confirmation', last_payment_error: null };
  private cards = 0;

  /** Calls by name, in their order. */
  get names(): readonly string[] {
    return this.calls.map(({ name }) => name);
  }

  registerAppInfo(library: StripeAppInfo): void {
    this.libraries.push(library);
  }

  elements(options: StripeGroupOptions): FakeGroup {
    const group = new FakeGroup(this, options);
    this.groups.push(group);
    return group;
  }

  createPaymentMethod(options: { elements: StripeElementsGroup }): Promise<{ paymentMethod: { id: string } }> {
    const group = this.groupOf(options.elements);
    if (group.options.paymentMethodCreation !== 'manual') throw new IntegrationError('Not in manual mode.');
    if (!group.isSubmitted) throw new IntegrationError('elements.submit() must be called first.');
    this.calls.push({ name: 'createPaymentMethod', options: {} });
    this.cards += 1;
    return Promise.resolve({ paymentMethod: { id: `pm_${this.cards}` } });
  }

  confirmPayment({ elements, ...options }: Parameters<StripeApi['confirmPayment']>[0]): Promise<StripeIntentResult> {
    if (elements && !this.groupOf(elements).isSubmitted) throw new IntegrationError('elements.submit() comes first.');
    if (elements) this.groupOf(elements).isSubmitted = false;
    this.calls.push({ name: 'confirmPayment', options });
    return Promise.resolve(this.result);
  }

  handleNextAction(options: { clientSecret: string }): Promise<StripeIntentResult> {
    if (this.intent.status !== 'requires_action') throw new IntegrationError('There is no next action.');
    this.calls.push({ name: 'handleNextAction', options });
    return Promise.resolve(this.result);
  }

  retrievePaymentIntent(clientSecret: string): Promise<StripeRetrieved> {
    this.calls.push({ name: 'retrievePaymentIntent', options: { clientSecret } });
    const sum = this.charged ?? this.groups.at(-1)?.sum ?? { amount: 0, currency: 'eur' };
    return Promise.resolve({ paymentIntent: { ...sum, ...this.intent } });
  }

  private groupOf(elements: StripeElementsGroup): FakeGroup {
    const group = this.groups.find((it) => it === elements);
    if (!group) throw new IntegrationError('Elements of another Stripe.');
    return group;
  }
}
