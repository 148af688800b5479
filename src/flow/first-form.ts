import type { FlowEvent } from './event.js';
import type { Draft } from './draft.js';
import { beforeForm, filling } from './filling.js';
import type { Next } from './next.js';
import type { FlowState } from './state.js';

/** Where every visit begins; the session loads the catalogue, or opens the order of an earlier page. */
export function initialState(draft: Draft): FlowState {
  return { at: 'loading', draft };
}

/**
 * As much of {@link transition} as the first form needs, so that the rest can be loaded beside it. Undefined where the
 * rest decides; never another answer than the whole gives.
 */
export function firstForm(state: FlowState, event: FlowEvent): Next | undefined {
  switch (state.at) {
    case 'loading':
    case 'no-catalogue':
    case 'nothing-offered':
      return beforeForm(state, event);
    case 'filling':
      return filling(state, event);
    default:
      return undefined;
  }
}
