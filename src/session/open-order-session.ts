import { OrderSession } from './order-session.js';
import { RememberedDraft } from './remembered-draft.js';
import { RememberedIntents } from './remembered-intents.js';
import { RememberedOrder } from './remembered-order.js';
import type { Visit } from './visit.js';

/** Everything a visit needs beyond the first form; loaded when the buyer begins, or when there is an order already. */
export function openOrderSession(visit: Visit): OrderSession {
  const { session, local, config } = visit;
  const intents = new RememberedIntents(local, config.api);
  const draft = new RememberedDraft(session, config.api);
  const order = new RememberedOrder(session, local, config.api);
  return new OrderSession({ ...visit, draft, intents, order });
}
