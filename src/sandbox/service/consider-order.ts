import type { WireError, WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';
import { sandboxCurrency } from '../catalogue/catalogue.js';
import type { OrderBook } from '../orders/order-book.js';
import type { CardKind, Course, OrderFacts, PlacedOrder } from '../orders/order-facts.js';
import { pickStory, type StoryId } from '../stories.js';
import { type CheckedItem, checkOrder } from './check-order.js';
import type { OfflineSwitches } from './offline-switches.js';
import type { PriceRises } from './price-rises.js';

/** What is known of an order that the sandbox would take. */
export interface AcceptableOrder {
  readonly ok: true;
  readonly story: StoryId;
  readonly course: Course;
  readonly items: readonly CheckedItem[];
  readonly card?: { readonly token: string; readonly kind: CardKind };
}

/** Why the sandbox does not take an order; `existing` is the one that has its reference. */
export interface Refusal {
  readonly ok: false;
  readonly error: Omit<WireError['error'], 'order'>;
  readonly existing?: OrderFacts;
}

/** What an order is held against. */
export interface Ledger {
  readonly book: OrderBook;
  readonly switches: OfflineSwitches;
  readonly rises: PriceRises;
}

/**
 * Whether the sandbox would take an order at `now` (milliseconds since 1970), and in which story. In the story
 * `price-changed` this is the moment at which the price rises.
 */
export function considerOrder(ledger: Ledger, request: WireOrderRequest, now: number): AcceptableOrder | Refusal {
  const { book } = ledger;
  const existing = book.findByReference(request.reference);
  if (existing) return { ok: false, error: { code: 'duplicate_reference' }, existing };
  const check = checkOrder(request, now);
  if (!check.ok) return { ok: false, error: { code: 'invalid', fields: [...check.fields] } };
  const { items } = check;
  const story = pickStory({
    email: request.email,
    plates: request.items.map(({ vehicle }) => vehicle.plate),
    paymentType: request.payment.type,
  });
  if (isOffline(ledger, story, items)) return { ok: false, error: { code: 'product_offline' } };
  if (isAtOtherPrice(ledger, story, items, check.total, request))
    return { ok: false, error: { code: 'price_changed' } };
  if (story === 'already-ordered') return { ok: false, error: { code: 'overlapping_order' } };
  const { token } = request.payment;
  const kind = token === undefined ? undefined : book.usableCard(token);
  const course = courseOf(request.payment.type, story, kind);
  if (!course) return { ok: false, error: { code: 'payment_refused' } };
  return {
    ok: true,
    story,
    course,
    items,
    ...(token !== undefined && kind !== undefined && { card: { token, kind } }),
  };
}

function isOffline({ switches }: Ledger, story: StoryId, items: readonly CheckedItem[]): boolean {
  const wentOffline = story === 'country-offline' || story === 'product-offline' || story === 'period-offline';
  return wentOffline || items.some(({ product }) => !switches.isOnline(product));
}

/** In the story `price-changed` a price that is not raised yet rises now; the order at the new one is taken. */
function isAtOtherPrice(
  { rises }: Ledger,
  story: StoryId,
  items: readonly CheckedItem[],
  listed: number,
  { total }: WireOrderRequest,
): boolean {
  const products = items.map(({ product }) => product);
  const lower = products.filter((product) => !rises.isRaised(product));
  if (story === 'price-changed' && lower.length > 0) {
    rises.raise(lower);
    return true;
  }
  const currency = sandboxCurrency(total.currency);
  return currency === undefined || listed + rises.riseOf(products, currency) !== total.amount;
}

/** How the money will be asked for; `undefined` where the card is refused at the till. */
function courseOf(type: PlacedOrder['paymentType'], story: StoryId, card: CardKind | undefined): Course | undefined {
  if (type === 'LINK') return 'payment-link';
  if (type !== 'CARD') return 'intent';
  if (card === undefined) return undefined;
  if (story === 'stripe-success' || story === 'stripe-decline' || story === 'stripe-action') return 'intent';
  if (card === 'declined') return undefined;
  if (story === 'decline') return 'declined-later';
  return card === 'authentication' || story.startsWith('3ds') ? 'bank-page' : 'at-once';
}
