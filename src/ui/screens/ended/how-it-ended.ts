import type { Order } from '../../../contract/order.js';
import type { TextKey } from '../../../i18n/text-key.js';

/** The texts for an order that is over without a vignette. */
export interface Ending {
  readonly heading: TextKey;
  readonly text: TextKey;
}

const unpaid = (how: 'failed' | 'cancelled' | 'over'): Ending => ({
  heading: `ended.${how}.heading`,
  text: `ended.${how}.text`,
});
const undone = (status: 'REFUNDED' | 'DELETED'): Ending => ({
  heading: `order.status.${status}.heading`,
  text: `order.status.${status}.text`,
});

/** Why there is no vignette. The money comes first: it is what the buyer asks about. */
export function howItEnded({ status, payment }: Pick<Order, 'status' | 'payment'>): Ending {
  if (payment === 'refunded' || status === 'REFUNDED') return undone('REFUNDED');
  if (payment === 'failed' || payment === 'cancelled') return unpaid(payment);
  return status === 'DELETED' ? undone('DELETED') : unpaid('over');
}
