import type { BankWord } from './bank.js';
import type { Page } from './page.js';
import type { SimTime } from './sim-time.js';
import type { ModelOrder } from './model-order.js';
import type { VendorModel } from './vendor-model.js';

/** What becomes of the next payment in the page. */
export const STRIPE_STORIES = [
  'takes',
  'takes-slowly',
  'fails-slowly',
  'declines',
  /** A dialog of the bank's, fifteen seconds long. */
  'asks-then-takes',
  'asks-then-leaves',
  /** The money is taken, and the page hears of no answer. */
  'takes-unheard',
  'unreachable',
  /** Twelve seconds. */
  'slow',
] as const;

export type StripeStory = (typeof STRIPE_STORIES)[number];

interface Confirmation {
  readonly elements?: Group;
  readonly clientSecret: string;
  readonly confirmParams: { readonly return_url: string; readonly payment_method?: string };
}

const SECOND = 1000;

const failed = (type: string, code: string) => ({ error: { type, code } });
const UNREACHABLE = failed('api_connection_error', 'network');
const DECLINED = failed('card_error', 'card_declined');
const WRONG_STATE = failed('invalid_request_error', 'payment_intent_unexpected_state');

/** One form of Stripe's: it knows the page it is mounted in. */
class Group {
  page: Page | undefined;
  private readonly pages: WeakMap<object, Page>;

  constructor(pages: WeakMap<object, Page>) {
    this.pages = pages;
  }

  create() {
    return {
      mount: (container: object) => {
        this.page = this.pages.get(container);
      },
      on: (type: string, heard: (event: object) => void) => {
        if (type === 'ready') queueMicrotask(() => heard({ elementType: 'payment' }));
      },
      destroy: () => {},
      update: () => {},
    };
  }

  submit = () => Promise.resolve({});
  update = () => {};
}

/** Stripe.js for all pages of a world. It moves the money that the vendor's model counts, and refuses what Stripe refuses. */
export class SimStripe {
  /** What happens to the next payments. */
  stories: StripeStory[] = [];
  private readonly time: SimTime;
  private readonly vendor: VendorModel;
  private readonly pages = new WeakMap<object, Page>();
  private readonly cards = new Map<string, Page | undefined>();
  private readonly declined = new Set<ModelOrder>();

  constructor(time: SimTime, vendor: VendorModel) {
    this.time = time;
    this.vendor = vendor;
  }

  /** The place for a form in a page. */
  know(container: object, page: Page): void {
    this.pages.set(container, page);
  }

  elements = () => new Group(this.pages);

  createPaymentMethod = ({ elements }: { readonly elements: Group }) => {
    const id = `pm_${this.cards.size + 1}`;
    this.cards.set(id, elements.page);
    return Promise.resolve({ paymentMethod: { id } });
  };

  retrievePaymentIntent = (clientSecret: string) => {
    const order = this.vendor.bySecret(clientSecret);
    return Promise.resolve(order ? this.read(order) : failed('invalid_request_error', 'resource_missing'));
  };

  handleNextAction = async ({ clientSecret }: { readonly clientSecret: string }) => {
    const order = this.vendor.bySecret(clientSecret);
    return order ? this.carryOut(order) : failed('invalid_request_error', 'resource_missing');
  };

  confirmPayment = async ({ elements, clientSecret, confirmParams }: Confirmation) => {
    const order = this.vendor.bySecret(clientSecret);
    if (!order) return failed('invalid_request_error', 'resource_missing');
    if (order.intent.state !== 'open') return WRONG_STATE;
    this.declined.delete(order);
    if (order.view.paymentStep.type !== 'IDEAL') return this.carryOut(order);
    const page = elements?.page ?? this.cards.get(confirmParams.payment_method ?? '');
    if (page) page.leavesFor = `https://bank.example/${order.reference}?${bankReturn(confirmParams.return_url, order)}`;
    return new Promise<never>(() => {});
  };

  private async carryOut(order: ModelOrder) {
    const story = this.stories.shift() ?? 'takes';
    switch (story) {
      case 'takes':
      case 'takes-slowly':
      case 'fails-slowly':
      case 'declines':
        return this.charged(order, story);
      case 'asks-then-takes':
        await this.time.pause(15 * SECOND);
        return this.charged(order, 'takes');
      case 'asks-then-leaves':
        await this.time.pause(15 * SECOND);
        return this.intentOf(order, 'requires_action');
      case 'slow':
        await this.time.pause(12 * SECOND);
        return this.charged(order, 'takes');
      case 'takes-unheard':
        this.vendor.charge(order, 'takes');
        return UNREACHABLE;
      case 'unreachable':
        return UNREACHABLE;
    }
  }

  private charged(order: ModelOrder, word: BankWord) {
    const outcome = this.vendor.charge(order, word);
    if (outcome === 'refused') return WRONG_STATE;
    if (outcome === 'declined') this.declined.add(order);
    return outcome === 'declined' ? DECLINED : this.read(order);
  }

  private read(order: ModelOrder) {
    const { view, intent } = order;
    const isDeclined = this.declined.has(order);
    const open = view.paymentStep.type === 'CARD' && !isDeclined ? 'requires_confirmation' : 'requires_payment_method';
    const status = intent.state === 'open' ? open : STATUS[intent.state];
    return this.intentOf(order, status);
  }

  private intentOf(order: ModelOrder, status: string) {
    const { amount, currency } = order.view.total;
    const last_payment_error = this.declined.has(order) ? { code: 'card_declined' } : null;
    return { paymentIntent: { status, last_payment_error, amount, currency: currency.toLowerCase() } };
  }
}

const STATUS = {
  'on-its-way': 'processing',
  succeeded: 'succeeded',
  refunded: 'succeeded',
  failed: 'canceled',
  cancelled: 'canceled',
} as const;

/** The address Stripe gives a bank to send the buyer back to, as a query of the bank's own page. */
function bankReturn(returnUrl: string, { intent }: ModelOrder): URLSearchParams {
  const back = new URL(returnUrl);
  back.searchParams.set('payment_intent', intent.secret.replace(/_secret_.*/, ''));
  back.searchParams.set('payment_intent_client_secret', intent.secret);
  back.searchParams.set('redirect_status', 'succeeded');
  return new URLSearchParams({ back: back.href });
}
