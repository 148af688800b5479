import { validityOf } from '../../domain/validity/validity.js';
import { newSecret } from '../../relay/core/random-names.js';
import type { WireError, WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';
import type { OrderBook } from '../orders/order-book.js';
import type { Course, OrderedItem, OrderFacts, PlacedOrder } from '../orders/order-facts.js';
import { pickStory, type StoryId } from '../stories.js';
import { type CheckedItem, checkOrder } from './check-order.js';
import type { OfflineSwitches } from './offline-switches.js';
import type { SandboxOptions } from './sandbox-options.js';

/** What became of a request for an order. */
export type Placing =
  | { readonly ok: true; readonly order: OrderFacts }
  | { readonly ok: false; readonly error: Omit<WireError['error'], 'order'>; readonly existing?: OrderFacts };

/** How often an order fails in the story `unavailable`. */
const FAILURES = 2;

/** What placing an order needs. `failures` counts, by reference, the attempts that the story `unavailable` let fail. */
export interface Counter {
  readonly book: OrderBook;
  readonly switches: OfflineSwitches;
  readonly failures: Map<string, number>;
  readonly options: Pick<SandboxOptions, 'clock' | 'randomBytes'>;
}

/** Places one order, or refuses what a vendor refuses. The second order with a reference gets the first one back. */
export function placeOrder(counter: Counter, request: WireOrderRequest): Placing {
  const { book, options } = counter;
  const now = options.clock();
  const existing = book.findByReference(request.reference);
  if (existing) return { ok: false, error: { code: 'duplicate_reference' }, existing };
  const check = checkOrder(request, now);
  if (!check.ok) return { ok: false, error: { code: 'invalid', fields: [...check.fields] } };
  const story = pickStory({
    email: request.email,
    plates: request.items.map(({ vehicle }) => vehicle.plate),
    paymentType: request.payment.type,
  });
  const refusal = refusalOf(counter, request, story, check);
  if (refusal) return { ok: false, error: { code: refusal } };
  const { token } = request.payment;
  const kind = token === undefined ? undefined : book.usableCard(token);
  const course = courseOf(request.payment.type, story, kind);
  if (!course) return { ok: false, error: { code: 'payment_refused' } };
  const placed: PlacedOrder = {
    id: `ord_${newSecret(options.randomBytes)}`,
    at: now,
    reference: request.reference,
    story,
    course,
    items: check.items.map((item, index) => orderedItem(item, index, now)),
    total: request.total,
    paymentType: request.payment.type,
    returnUrl: request.returnUrl,
    orderUrl: request.orderUrl,
    pageId: newSecret(options.randomBytes),
    intentSecret: newSecret(options.randomBytes),
    ...(token !== undefined && kind !== undefined && { card: { token, kind } }),
  };
  return { ok: true, order: book.place(placed) };
}

function refusalOf(
  { switches, failures }: Counter,
  { reference, total }: WireOrderRequest,
  story: StoryId,
  check: { readonly items: readonly CheckedItem[]; readonly total: number },
) {
  const isOffline = story === 'country-offline' || story === 'product-offline' || story === 'period-offline';
  if (isOffline || check.items.some(({ product }) => !switches.isOnline(product))) return 'product_offline';
  if (story === 'price-changed' || check.total !== total.amount) return 'price_changed';
  if (story === 'already-ordered') return 'overlapping_order';
  const failed = failures.get(reference) ?? 0;
  if (story === 'unavailable' && failed < FAILURES) {
    failures.set(reference, failed + 1);
    return 'unavailable';
  }
  failures.delete(reference);
  return undefined;
}

/** How the money will be asked for; `undefined` where the card is refused at the till. */
function courseOf(type: PlacedOrder['paymentType'], story: StoryId, card: string | undefined): Course | undefined {
  if (type === 'IDEAL') return 'intent';
  if (type === 'LINK') return 'payment-link';
  if (card === undefined) return undefined;
  if (story === 'stripe-success' || story === 'stripe-decline' || story === 'stripe-action') return 'intent';
  if (card === 'declined') return undefined;
  if (story === 'decline') return 'declined-later';
  return card === 'authentication' || story.startsWith('3ds') ? 'bank-page' : 'at-once';
}

function orderedItem({ item, product, country }: CheckedItem, index: number, now: number): OrderedItem {
  const terms = { validity: product.validity, start: product.start, timeZone: country.timeZone };
  const { from, until } = validityOf(terms, item.start, now);
  return {
    id: `${index + 1}`,
    productId: product.id,
    country: product.country,
    vehicleType: product.vehicleType,
    period: product.period,
    start: item.start,
    validFrom: from,
    validUntil: until,
    timeZone: country.timeZone,
    vehicle: { country: item.vehicle.country, plate: item.vehicle.plate },
  };
}
