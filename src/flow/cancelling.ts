import type { FlowEvent } from './event.js';
import { type Next, stay } from './next.js';
import type { FlowState, Opened } from './state.js';

type Following = Extract<FlowState, { at: 'following' }>;

/**
 * Cancels an order that is under way, where the vendor still allows it: the buyer is asked first, and only the relay's
 * word makes it cancelled. Undefined for events of other kinds.
 */
export function cancelling(state: Following, event: FlowEvent): Next | undefined {
  const { cancel, ...opened } = state;
  switch (event.type) {
    case 'cancel-opened':
      return isCancellable(state) && cancel !== 'busy' ? [{ ...opened, cancel: 'asked' }, []] : stay(state);
    case 'cancel-left':
      return cancel === 'asked' ? [opened, []] : stay(state);
    case 'cancel-pressed':
      return cancel === 'asked' ? [{ ...opened, cancel: 'busy' }, [{ do: 'cancel-order', opened }]] : stay(state);
    case 'cancel-failed':
      if (cancel !== 'busy' || event.orderId !== state.order.id) return stay(state);
      return [{ ...opened, cancel: event.failure.retryable ? 'unknown' : 'refused' }, [{ do: 'read-order', opened }]];
    default:
      return undefined;
  }
}

/** Whether the order can be cancelled, as far as the relay has said. */
export function isCancellable({ order }: Pick<Opened, 'order'>): boolean {
  return order.cancellableUntil !== undefined;
}

/** What is left of a cancellation once the relay has said anew how the order stands. */
export function cancelAfter(opened: Opened): Opened {
  const { cancel, ...rest } = opened;
  const isOver = cancel === undefined || (cancel === 'asked' && !isCancellable(opened));
  return isOver ? rest : opened;
}
