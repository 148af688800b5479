import type { Order } from '../../../contract/order.js';
import type { TextKey } from '../../../i18n/text-key.js';

/** Whether all that was ordered are single journeys: tunnels and passages, which are paid and not "active". */
export function isToll({ items }: Pick<Order, 'items'>): boolean {
  return items.every(({ period }) => period.unit === 'journey');
}

/** What the status of an order under way means, in words. */
export function statusTexts(order: Pick<Order, 'status' | 'items'>): {
  readonly heading: TextKey;
  readonly text: TextKey;
} {
  const { status } = order;
  if (status === 'ACTIVE' && isToll(order)) return { heading: 'order.journey.heading', text: 'order.journey.text' };
  return { heading: `order.status.${status}.heading`, text: `order.status.${status}.text` };
}
