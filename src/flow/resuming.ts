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
      const key = from.by === 'key' ? { key: from.key } : {};
      const [next, effects] = reopenOrder({ order, token, draft }, event.now, from.by === 'code');
      return [next, [{ do: 'remember-order', orderId: order.id, token, ...key }, ...effects]];
    }
    case 'resume-failed':
      if (from.by === 'key' && event.failure.code === 'order-not-found') {
        return leave(state, [{ do: 'forget-intent', key: from.key }]);
      }
      return [{ at: 'lost', draft, from: event.from, failure: event.failure }, []];
    case 'check-pressed':
      return state.at === 'lost' ? [{ at: 'resuming', draft, from }, [{ do: 'resume-order', from }]] : stay(state);
    case 'started-over':
      return state.at === 'lost' && !state.failure.retryable ? leave(state, forget(from)) : stay(state);
    default:
      return stay(state);
  }
}

function leave({ draft }: { draft: FlowState['draft'] }, effects: readonly FlowEffect[]): Next {
  return [{ at: 'loading', draft }, [...effects, { do: 'load-catalogue' }]];
}

/** Of an order by key nothing is forgotten: only the relay's word that it does not exist frees the key. */
function forget(from: ResumeFrom): readonly FlowEffect[] {
  return from.by === 'key' ? [] : [{ do: 'forget-order', orderId: from.orderId }];
}
