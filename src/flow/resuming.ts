import type { Failure } from '../domain/failure/failure.js';
import type { FlowEffect } from './effect.js';
import type { FlowEvent } from './event.js';
import { type Next, stay } from './next.js';
import { reopenOrder } from './settling.js';
import type { FlowState, ResumeFrom } from './state.js';

/** Opens an order from before: after the bank, a reload, or a lost answer. */
export function resuming(state: Extract<FlowState, { at: 'resuming' | 'lost' }>, event: FlowEvent): Next {
  const { draft, from } = state;
  switch (event.type) {
    case 'resumed': {
      const { order, token } = event.receipt;
      if (from.by !== 'key' && from.orderId !== order.id) return stay(state);
      const key = from.by === 'key' ? { key: from.key } : {};
      const opened = { order, token, draft, ...(event.agreed && { agreed: event.agreed }) };
      const [next, effects] = reopenOrder(opened, event.now, from.by === 'code');
      return [next, [{ do: 'remember-order', orderId: order.id, token, ...key }, ...effects]];
    }
    case 'resume-failed':
      if (state.at !== 'resuming' || !isSame(from, event.from)) return stay(state);
      if (from.by === 'key' && event.failure.code === 'order-not-found') {
        return leave(state, [{ do: 'forget-intent', key: from.key }]);
      }
      return [{ at: 'lost', draft, from, failure: event.failure }, []];
    case 'check-pressed':
      return state.at === 'lost' ? [{ at: 'resuming', draft, from }, [{ do: 'resume-order', from }]] : stay(state);
    case 'started-over':
      return state.at === 'lost' && !state.failure.retryable ? leave(state, forget(from, state.failure)) : stay(state);
    default:
      return stay(state);
  }
}

function leave({ draft }: { draft: FlowState['draft'] }, effects: readonly FlowEffect[]): Next {
  return [{ at: 'loading', draft }, [...effects, { do: 'load-catalogue' }]];
}

/** The tab need not open this order again. Only the relay's word that it does not exist frees its key. */
function forget(from: ResumeFrom, { code }: Failure): readonly FlowEffect[] {
  if (from.by === 'key') return [];
  const { orderId } = from;
  return [{ do: 'forget-order', orderId, ...(code !== 'order-not-found' && { keepIntent: true }) }];
}

function isSame(a: ResumeFrom, b: ResumeFrom): boolean {
  if (a.by === 'key') return b.by === 'key' && a.key === b.key;
  return b.by === a.by && a.orderId === b.orderId;
}
