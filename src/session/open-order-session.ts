import { LeaseLocks } from './lease-locks.js';
import { OrderSession } from './order-session.js';
import { PayLock } from './pay-lock.js';
import { RememberedDraft } from './remembered-draft.js';
import { RememberedIntents } from './remembered-intents.js';
import { RememberedOrder } from './remembered-order.js';
import { storedName } from './stored-names.js';
import type { Visit } from './visit.js';

/** Everything a visit needs beyond the first form; loaded when the buyer begins, or when there is an order already. */
export function openOrderSession(visit: Visit, loadOrders = () => import('./order-effects.js')): OrderSession {
  const { session, local, edge, client } = visit;
  const { clock, log, randomId, locks = new LeaseLocks(local, clock, randomId) } = edge;
  const intents = new RememberedIntents(local, client.api);
  const draft = new RememberedDraft(session, client.api);
  const order = new RememberedOrder(session, local, client.api);
  const payLock = new PayLock({ locks, clock, log }, storedName('lock', client.api));
  return new OrderSession({ ...visit, draft, intents, order, payLock }, loadOrders);
}
