import type { OrderItem } from '../../../contract/order.js';
import type { OrderStatus, PaymentState } from '../../../contract/order-status.js';
import type { Products } from '../../../contract/products.js';
import type { CancelOutcome, CreateOutcome, NewVendorOrder, Vendor, VendorOrder, WebhookOutcome } from '../vendor.js';
import { VendorUnavailableError } from '../vendor.js';
import { SAMPLE_CONFIG, SAMPLE_PRODUCTS, SAMPLE_STATUS } from './sample-catalogue.js';

/** The secret that the model's webhooks carry in `x-model-signature`. */
export const MODEL_SECRET = 'model-secret';

/**
 * What happens to one create. `down`: refused before anything was done. `lost`: placed, but the answer never came. A
 * {@link CreateOutcome} other than `created` is answered as it stands.
 */
export type CreateStory = 'fine' | 'down' | 'lost' | Exclude<CreateOutcome, { outcome: 'created' }>;

/** A vendor in memory: it knows its orders by the relay's reference, as vendor.ts asks, and counts what it was asked. */
export class ModelVendor implements Vendor {
  readonly name = 'model';
  readonly calls = { config: 0, products: 0, availability: 0, create: 0, find: 0, read: 0, cancel: 0 };
  readonly orders = new Map<string, VendorOrder>();
  /** Creates it did not turn down. A vendor that does not know references would have as many orders. */
  kept = 0;
  /** The creates it received, with what each was told. */
  readonly received: NewVendorOrder[] = [];
  /** The stories of the next creates, first one first; after them all is fine. */
  stories: CreateStory[] = [];
  /** Nothing answers; a create still follows its story, when there is one. */
  down = false;
  /** How long a create takes until it arrives; resolved at once by default. */
  onTheWay: () => Promise<void> = async () => {};
  /** Runs when a create has been worked on, before its answer leaves. */
  onAnswer: () => void = () => {};
  sampleConfig = SAMPLE_CONFIG;
  sampleProducts = SAMPLE_PRODUCTS;
  sampleStatus = SAMPLE_STATUS;
  private readonly clock: () => number;

  constructor(clock: () => number) {
    this.clock = clock;
  }

  async config() {
    this.calls.config += 1;
    return this.answer(this.sampleConfig);
  }

  async products(currency: string): Promise<Products> {
    this.calls.products += 1;
    const { countries, products } = this.answer(this.sampleProducts);
    return { countries, products: products.map((product) => ({ ...product, price: { ...product.price, currency } })) };
  }

  async availability() {
    this.calls.availability += 1;
    return this.answer(this.sampleStatus);
  }

  async validateVehicle({ plate }: { readonly plate: string }) {
    return this.answer(
      plate === 'BAD' ? ({ valid: false, field: 'plate', code: 'pattern' } as const) : { valid: true, plate },
    );
  }

  async createOrder(order: NewVendorOrder): Promise<CreateOutcome> {
    this.calls.create += 1;
    this.received.push(order);
    await this.onTheWay();
    const story = this.stories.shift() ?? (this.down ? 'down' : 'fine');
    if (story === 'down') throw new VendorUnavailableError('model is down');
    this.onAnswer();
    if (typeof story === 'object') return story;
    this.kept += 1;
    const placed = this.orders.get(order.reference) ?? this.place(order);
    if (story === 'lost') throw new VendorUnavailableError('model placed it, but the answer is lost');
    return { outcome: 'created', order: placed };
  }

  async findOrder(reference: string): Promise<VendorOrder | undefined> {
    this.calls.find += 1;
    return this.answer(this.orders.get(reference));
  }

  async readOrder(vendorId: string): Promise<VendorOrder> {
    this.calls.read += 1;
    return this.answer(this.byVendorId(vendorId));
  }

  async cancelOrder(vendorId: string): Promise<CancelOutcome> {
    this.calls.cancel += 1;
    if (this.answer(this.byVendorId(vendorId)).cancellableUntil === undefined) return { outcome: 'refused' };
    const { cancellableUntil: _over, ...order } = this.move(vendorId, 'DELETED', 'cancelled');
    this.orders.set(this.referenceOf(vendorId), order);
    return { outcome: 'cancelled', order };
  }

  async readDocument(vendorId: string, n: number): Promise<Uint8Array | undefined> {
    this.answer(this.byVendorId(vendorId));
    return n === 0 ? new TextEncoder().encode('%PDF-1.7 sample') : undefined;
  }

  async readWebhook(body: Uint8Array, headers: Headers): Promise<WebhookOutcome> {
    if (headers.get('x-model-signature') !== MODEL_SECRET) return { outcome: 'refused', reason: 'signature' };
    const [eventId, vendorId] = new TextDecoder().decode(body).split(' ');
    if (eventId === undefined || vendorId === undefined) return { outcome: 'refused', reason: 'malformed' };
    return { outcome: 'accepted', eventId, vendorId };
  }

  /** Moves an order on, as time or a bank would. */
  move(vendorId: string, status: OrderStatus, payment: PaymentState): VendorOrder {
    const order = this.byVendorId(vendorId);
    const moved = {
      ...order,
      status,
      payment,
      items: order.items.map((item) => ({ ...item, status })),
      updatedAt: new Date(this.clock()).toISOString(),
    };
    this.orders.set(this.referenceOf(vendorId), moved);
    return moved;
  }

  private place({ reference, request }: NewVendorOrder): VendorOrder {
    const now = new Date(this.clock()).toISOString();
    const order: VendorOrder = {
      vendorId: `vendor-${reference}`,
      status: 'CREATED',
      payment: 'due',
      items: request.items.map((item, index) => this.itemFor(item, index)),
      total: request.total,
      paymentStep: { type: request.payment.type, clientSecret: 'pi_sample_secret_sample' },
      cancellableUntil: '2026-11-30T23:00:00Z',
      documents: [{ n: 0, kind: 'receipt' }],
      createdAt: now,
      updatedAt: now,
    };
    this.orders.set(reference, order);
    return order;
  }

  private itemFor({ productId, start, vehicle }: NewVendorOrder['request']['items'][number], index: number): OrderItem {
    const product = this.sampleProducts.products.find(({ id }) => id === productId);
    if (!product) throw new Error(`The model sells no ${productId}.`);
    const { country, vehicleType, period } = product;
    return {
      id: `item-${index + 1}`,
      status: 'CREATED',
      productId,
      country,
      vehicleType,
      period,
      start,
      validFrom: '2026-11-30T23:00:00Z',
      validUntil: '2026-12-10T22:59:59Z',
      timeZone: 'Europe/Vienna',
      vehicle: { country: vehicle.country, plate: vehicle.plate },
    };
  }

  private answer<Answer>(answer: Answer): Answer {
    if (this.down) throw new VendorUnavailableError('model is down');
    return answer;
  }

  private byVendorId(vendorId: string): VendorOrder {
    const order = [...this.orders.values()].find((one) => one.vendorId === vendorId);
    if (!order) throw new VendorUnavailableError('model has no such order');
    return order;
  }

  private referenceOf(vendorId: string): string {
    const entry = [...this.orders].find(([, one]) => one.vendorId === vendorId);
    if (!entry) throw new VendorUnavailableError('model has no such order');
    return entry[0];
  }
}
