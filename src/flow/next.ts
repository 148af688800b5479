import type { FlowEffect } from './effect.js';
import type { FlowState } from './state.js';

/** Where the flow is now and what is to be done. */
export type Next = readonly [FlowState, readonly FlowEffect[]];

/** The event changes nothing here. */
export const stay = (state: FlowState): Next => [state, []];

/** Closes a switch over all kinds: the compiler refuses it while a kind is missing. */
export function unreachable(value: never): never {
  throw new Error(`This cannot be: ${JSON.stringify(value)}`);
}
