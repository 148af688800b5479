import type { CancelOutcome, CreateOutcome, NewVendorOrder, Vendor, VendorOrder } from '../../src/relay/core/vendor.js';
import { VendorBusyError, VendorUnavailableError } from '../../src/relay/core/vendor.js';
import { type BankWord, charge, type ChargeOutcome, end, type Intent } from './bank.js';
import { CONFIG, PRODUCTS, STATUS } from './catalogue.js';
import { isOver, type ModelOrder, newOrder, type VendorSetup } from './model-order.js';
import type { SimTime } from './sim-time.js';

/** What can happen to one create on its way to the vendor, there, and on its way back. */
export const CREATE_STORIES = [
  'fine',
  /** Delivered twice: the second is recognised by its reference. */
  'twice',
  'lost-request',
  'lost-answer',
  /** Answered after twelve seconds. */
  'late',
  /** No answer within the thirty seconds after which an adapter gives up. */
  'hangs',
  'hangs-and-has-it',
  /** Reaches the vendor ten seconds after the adapter gave up. */
  'arrives-late',
  'error-500',
  'error-503',
  'busy-429',
  'already-ordered',
  'payment-refused',
  'validation-failed',
  'price-changed',
  'product-offline',
  /** The relay's process dies when the vendor has the order and nobody has stored that. */
  'relay-dies',
] as const;

export type CreateStory = (typeof CREATE_STORIES)[number];

const SECOND = 1000;
/** After so many milliseconds an adapter gives a call up (vendor.ts). */
const GIVES_UP = 30 * SECOND;
/** An order nobody pays is deleted. */
const UNPAID_FOR = 10 * 60 * SECOND;

/** A vendor that may fail in every way, keeps each order with its money, and counts both. */
export class VendorModel implements Vendor {
  readonly name = 'model';
  readonly orders = new Map<string, ModelOrder>();
  /** What happens to the next creates, and then to the next looks at an order. */
  stories: CreateStory[] = [];
  slowReads = 0;
  /** Nothing answers before this moment. */
  downUntil = 0;
  /** Called for each order that is new, and for each that has changed. */
  onPlaced: (order: ModelOrder) => void = () => {};
  onChanged: (order: ModelOrder) => void = () => {};
  private readonly time: SimTime;
  private readonly setup: VendorSetup;

  constructor(time: SimTime, setup: VendorSetup) {
    this.time = time;
    this.setup = setup;
  }

  config = async () => this.answer(CONFIG);
  products = async () => this.answer(PRODUCTS);
  availability = async () => this.answer(STATUS);
  validateVehicle = async ({ plate }: { readonly plate: string }) => this.answer({ valid: true, plate });
  readDocument = async () => undefined;

  /** `onDeath` ends the relay's process that asks. */
  async createOrder(order: NewVendorOrder, onDeath: () => void = () => {}): Promise<CreateOutcome> {
    const story = this.stories.shift() ?? 'fine';
    if (this.isDown) throw new VendorUnavailableError('model is down');
    switch (story) {
      case 'fine':
        return this.place(order);
      case 'twice':
        this.place(order);
        return this.place(order);
      case 'lost-answer':
        this.place(order);
        throw new VendorUnavailableError('the answer is lost');
      case 'late':
        this.place(order);
        await this.time.pause(12 * SECOND);
        return this.place(order);
      case 'hangs':
        await this.time.pause(GIVES_UP);
        throw new VendorUnavailableError('no answer');
      case 'hangs-and-has-it':
        this.place(order);
        await this.time.pause(GIVES_UP);
        throw new VendorUnavailableError('no answer');
      case 'arrives-late':
        this.time.after(GIVES_UP + 10 * SECOND, () => this.place(order));
        await this.time.pause(GIVES_UP);
        throw new VendorUnavailableError('no answer');
      case 'relay-dies':
        this.place(order);
        onDeath();
        throw new VendorUnavailableError('nobody listens');
      case 'busy-429':
        throw new VendorBusyError('too many', 90);
      case 'already-ordered':
        return { outcome: 'already-ordered' };
      case 'payment-refused':
      case 'validation-failed':
      case 'price-changed':
      case 'product-offline':
        return { outcome: 'refused', code: story };
      case 'lost-request':
      case 'error-500':
      case 'error-503':
        throw new VendorUnavailableError(story);
    }
  }

  async findOrder(reference: string): Promise<VendorOrder | undefined> {
    return this.read(() => this.orders.get(reference)?.view);
  }

  async readOrder(vendorId: string): Promise<VendorOrder> {
    return this.read(() => this.byVendorId(vendorId).view);
  }

  async cancelOrder(vendorId: string): Promise<CancelOutcome> {
    const order = this.answer(this.byVendorId(vendorId));
    if (isOver(order) || !end(order.intent)) return { outcome: 'refused' };
    this.changed(order, order.intent.state === 'refunded' ? 'REFUNDED' : 'DELETED');
    return { outcome: 'cancelled', order: order.view };
  }

  async readWebhook(body: Uint8Array) {
    const [eventId = '', vendorId = ''] = new TextDecoder().decode(body).split(' ');
    return { outcome: 'accepted', eventId, vendorId } as const;
  }

  /** The buyer's bank is asked for the money of an order; the vendor learns what came of it. */
  charge(order: ModelOrder, word: BankWord): ChargeOutcome {
    const outcome = charge(order.intent, word, (arrive) => {
      this.time.after(40 * SECOND, () => {
        arrive();
        this.moneyMoved(order);
      });
    });
    if (outcome !== 'refused' && outcome !== 'declined') this.moneyMoved(order);
    return outcome;
  }

  /** The order that a secret of Stripe's belongs to. */
  bySecret(secret: string): ModelOrder | undefined {
    return [...this.orders.values()].find(({ intent }) => intent.secret === secret);
  }

  private get isDown(): boolean {
    return this.time.now < this.downUntil;
  }

  private place(order: NewVendorOrder): CreateOutcome {
    const known = this.orders.get(order.reference);
    if (known) return { outcome: 'created', order: known.view };
    const placed = newOrder(order, this.setup, this.time.now, this.orders.size + 1);
    this.orders.set(order.reference, placed);
    this.onPlaced(placed);
    this.time.after(UNPAID_FOR, () => {
      if (placed.intent.state === 'open' && !placed.isFree && end(placed.intent)) this.changed(placed, 'DELETED');
    });
    if (placed.isFree) this.activate(placed);
    return { outcome: 'created', order: placed.view };
  }

  private moneyMoved(order: ModelOrder): void {
    const { state } = order.intent;
    this.changed(order, state === 'failed' ? 'DELETED' : state === 'succeeded' ? 'PENDING' : 'CREATED');
    if (state === 'succeeded') this.activate(order);
  }

  private activate(order: ModelOrder): void {
    this.time.after(25 * SECOND, () => {
      if (!isOver(order)) this.changed(order, 'ACTIVE');
    });
  }

  private changed(order: ModelOrder, status: VendorOrder['status']): void {
    const { cancellableUntil: _, ...view } = order.view;
    order.view = {
      ...view,
      status,
      payment: order.isFree && status !== 'DELETED' ? 'none' : PAYMENT[order.intent.state],
      items: view.items.map((item) => ({ ...item, status })),
      updatedAt: new Date(this.time.now).toISOString(),
      ...(!isOver(order) && { cancellableUntil: '2026-12-19T23:00:00Z' }),
    };
    this.onChanged(order);
  }

  /** A slow look says how it was when it was asked. */
  private async read<Answer>(look: () => Answer): Promise<Answer> {
    const answer = this.answer(look());
    if (this.slowReads > 0) {
      this.slowReads -= 1;
      await this.time.pause(8 * SECOND);
    }
    return answer;
  }

  private answer<Answer>(answer: Answer): Answer {
    if (this.isDown) throw new VendorUnavailableError('model is down');
    return answer;
  }

  private byVendorId(vendorId: string): ModelOrder {
    const order = this.orders.get(vendorId.replace('vendor-', ''));
    if (!order) throw new Error(`The model has no order ${vendorId}.`);
    return order;
  }
}

const PAYMENT = {
  open: 'due',
  'on-its-way': 'processing',
  succeeded: 'paid',
  failed: 'failed',
  cancelled: 'cancelled',
  refunded: 'refunded',
} as const satisfies Record<Intent['state'], VendorOrder['payment']>;
