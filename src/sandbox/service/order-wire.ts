import type { WireOrder } from '../../relay/vendors/sandbox/wire.js';
import { validityIn } from '../orders/item-steps.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { statusAt } from '../orders/status-at.js';
import { clientSecretOf } from '../stripe/payment-intent.js';
import { PUBLISHABLE_KEY, type SandboxOptions } from './sandbox-options.js';

const instant = (at: number): string => new Date(at).toISOString();

/** The order as a partner gets to see it now. */
export function toWireOrder(
  order: OrderFacts,
  { clock, publicUrl }: Pick<SandboxOptions, 'clock' | 'publicUrl'>,
): WireOrder {
  const { placed } = order;
  const { state, payment, items, cancellableUntil, documents, updatedAt } = statusAt(order, clock());
  return {
    id: placed.id,
    reference: placed.reference,
    state,
    paymentState: payment,
    items: placed.items.map((item, index) => {
      const { from, until } = validityIn(order, item);
      return { ...item, state: items[index] ?? state, validFrom: instant(from), validUntil: instant(until) };
    }),
    total: placed.total,
    payment: { type: placed.paymentType, ...(payment === 'open' && stepOf(order, publicUrl)) },
    ...(cancellableUntil !== undefined && { cancellableUntil: instant(cancellableUntil) }),
    documents,
    createdAt: instant(placed.at),
    updatedAt: instant(updatedAt),
  };
}

/** What the buyer has to do so that an open payment goes on. */
function stepOf(order: OrderFacts, publicUrl: string): Omit<WireOrder['payment'], 'type'> {
  const { course, pageId } = order.placed;
  switch (course) {
    case 'bank-page':
      return { redirectUrl: `${publicUrl}/sandbox/bank/${pageId}` };
    case 'payment-link':
      return { paymentLink: `${publicUrl}/sandbox/pay/${pageId}` };
    case 'intent':
      return { clientSecret: clientSecretOf(order), publishableKey: PUBLISHABLE_KEY };
    case 'at-once':
    case 'declined-later':
      return {};
  }
}
