import { purchaseName } from '../flow/bought-before.js';
import { chosenProduct } from '../flow/catalogue.js';
import type { Filling, FlowState } from '../flow/state.js';
import { browserDigest } from './browser-digest.js';
import { RememberedPurchases } from './remembered-purchases.js';
import type { OrderVisit } from './visit.js';

/**
 * Remembers the purchase of an order that is paid, forgets that of one that is over, and tells the review what it has to
 * tell. Where nothing can be hashed, nothing is kept.
 */
export async function purchaseEffect(
  visit: OrderVisit,
  state: Filling | Extract<FlowState, { at: 'following' | 'ended' }>,
): Promise<void> {
  const { local, client, edge } = visit;
  const digest = browserDigest();
  if (!digest) return;
  const purchases = new RememberedPurchases(local, client.api, digest, edge.randomId);
  if (state.at === 'filling') return tell(visit, purchases, state);
  const { at, order } = state;
  // An order that was opened by a stranger's link was not bought here: only one's own has a key.
  if (visit.order.find(order.id)?.key === undefined) return;
  const now = edge.clock.now();
  return at === 'ended' ? purchases.forget(order, now) : purchases.remember(order, now);
}

async function tell({ edge, send, signal }: OrderVisit, purchases: RememberedPurchases, form: Filling): Promise<void> {
  const product = chosenProduct(form.catalogue, form.draft);
  if (!product || form.plate === undefined) return;
  const vehicle = { country: form.draft.registrationCountry, plate: form.plate };
  const spans = await purchases.spansOf({ ...product, vehicle }, edge.clock.now());
  if (spans.length > 0 && !signal.aborted) send({ type: 'bought-before', of: purchaseName(form), spans });
}
