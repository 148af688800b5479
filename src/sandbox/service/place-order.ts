import { validityOf } from '../../domain/validity/validity.js';
import { newSecret } from '../../relay/core/random-names.js';
import type { WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';
import type { OrderedItem, OrderFacts } from '../orders/order-facts.js';
import type { CheckedItem } from './check-order.js';
import { conductOf } from './conduct.js';
import { type AcceptableOrder, considerOrder, type Ledger, type Refusal } from './consider-order.js';
import type { Pauses } from './pauses.js';
import type { SandboxOptions } from './sandbox-options.js';

/**
 * How an attempt to place an order is answered: with the order, with a refusal, with an answer that breaks off
 * (`lost`), or with a bare 500 (`broken`).
 */
export type Placing =
  | { readonly answer: 'order'; readonly order: OrderFacts }
  | { readonly answer: 'refusal'; readonly refusal: Omit<Refusal, 'ok'> }
  | { readonly answer: 'lost'; readonly order: OrderFacts }
  | { readonly answer: 'broken' };

/** What placing an order needs. */
export interface Counter extends Ledger {
  readonly pauses: Pauses;
  readonly options: Pick<SandboxOptions, 'clock' | 'randomBytes'>;
  /** Called after each change of an order. */
  readonly changed: (order: OrderFacts) => void;
}

/**
 * How long the sandbox takes in the story `in-progress`, milliseconds: longer than the relay waits for an answer, and
 * shorter than it takes the order to be still on its way.
 */
const LONG = 20_000;

/**
 * Places one order, or refuses what a vendor refuses. The second order with a reference gets the first one back. Whether
 * the attempt goes well is the story's business.
 */
export async function placeOrder(counter: Counter, request: WireOrderRequest): Promise<Placing> {
  const { book, options, pauses } = counter;
  const now = options.clock();
  const order = considerOrder(counter, request, now);
  if (!order.ok) return { answer: 'refusal', refusal: order };
  const conduct = conductOf(order.story, book.failedAttempts(request.reference));
  if (conduct !== 'place') book.attemptFailed(request.reference, now);
  switch (conduct) {
    case 'place':
      return { answer: 'order', order: keep(counter, request, order) };
    case 'unavailable':
      return { answer: 'refusal', refusal: { error: { code: 'unavailable' } } };
    case 'ask-to-wait':
      return { answer: 'refusal', refusal: { error: { code: 'busy' } } };
    case 'break-down':
      return { answer: 'broken' };
    case 'lose-answer':
      return { answer: 'lost', order: keep(counter, request, order) };
    case 'tell-duplicate': {
      const existing = keep(counter, request, order);
      return { answer: 'refusal', refusal: { error: { code: 'duplicate_reference' }, existing } };
    }
    case 'take-long':
      return (await pauses.wait(LONG)) === 'closed' ? { answer: 'broken' } : placeOrder(counter, request);
  }
}

function keep({ book, options, changed }: Counter, request: WireOrderRequest, taken: AcceptableOrder): OrderFacts {
  const { story, course, items, card } = taken;
  const now = options.clock();
  const order = book.place({
    id: `ord_${newSecret(options.randomBytes)}`,
    at: now,
    reference: request.reference,
    story,
    course,
    items: items.map((item, index) => orderedItem(item, index, now)),
    total: request.total,
    paymentType: request.payment.type,
    returnUrl: request.returnUrl,
    orderUrl: request.orderUrl,
    pageId: newSecret(options.randomBytes),
    intentSecret: newSecret(options.randomBytes),
    ...(card && { card }),
  });
  changed(order);
  return order;
}

function orderedItem({ item, product, country }: CheckedItem, index: number, now: number): OrderedItem {
  const terms = { validity: product.validity, start: product.start, timeZone: country.timeZone };
  const { from, until } = validityOf(terms, item.start, now);
  return {
    id: `${index + 1}`,
    productId: product.id,
    country: product.country,
    vehicleType: product.vehicleType,
    ...(product.title !== undefined && { title: product.title }),
    period: product.period,
    start: item.start,
    validFrom: from,
    validUntil: until,
    ...(product.validity.unconfirmed && { unconfirmed: true }),
    timeZone: country.timeZone,
    vehicle: { country: item.vehicle.country, plate: item.vehicle.plate },
  };
}
