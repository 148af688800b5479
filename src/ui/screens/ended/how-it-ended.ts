import type { Order } from '../../../contract/order.js';
import type { TextKey } from '../../../i18n/text-key.js';

/** The texts for an order that is over without a vignette. */
export interface Ending {
  readonly heading: TextKey;
  readonly text: TextKey;
}

const ending = (
  path: 'ended.failed' | 'ended.cancelled' | 'ended.over' | 'order.status.REFUNDED' | 'order.status.DELETED',
) => ({ heading: `${path}.heading`, text: `${path}.text` }) as const;

/** Why there is no vignette. The money comes first: it is what the buyer asks about. */
export function howItEnded({ status, payment }: Pick<Order, 'status' | 'payment'>): Ending {
  if (payment === 'refunded' || status === 'REFUNDED') return ending('order.status.REFUNDED');
  if (payment === 'failed') return ending('ended.failed');
  if (payment === 'cancelled') return ending('ended.cancelled');
  return status === 'DELETED' ? ending('order.status.DELETED') : ending('ended.over');
}
