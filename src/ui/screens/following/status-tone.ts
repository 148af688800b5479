import type { OrderStatus } from '../../../contract/order-status.js';
import type { Tone } from '../../parts/notice/notice.js';

const TONES: Readonly<Record<OrderStatus, Tone>> = {
  CREATED: 'info',
  DEFERRED: 'info',
  PENDING: 'info',
  WILL_BE_ACTIVE: 'info',
  ACTIVE: 'success',
  EXPIRED: 'info',
  REFUNDED: 'info',
  DELETED: 'warning',
  PARTIAL: 'warning',
  NEEDS_ATTENTION: 'warning',
  UNKNOWN: 'info',
};

/** How the status looks; only an active vignette looks like a success. */
export function statusTone(status: OrderStatus): Tone {
  return TONES[status];
}
