import { mayLeave } from '../flow/leaving.js';
import type { FlowState } from '../flow/state.js';

/** The buyer looks at the review or is beyond it: what places orders is needed soon. */
export function isOrderNear(state: FlowState): boolean {
  return state.at === 'filling' ? state.step === 'review' || state.step === 'pay' : 'intent' in state;
}

/** While one tab is at this, no other begins: until the order is placed, and its payment in the page is over. */
export function isPaying(state: FlowState): boolean {
  return 'intent' in state ? state.at !== 'not-processed' : 'order' in state && !mayLeave(state);
}
