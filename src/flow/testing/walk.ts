import type { FlowEffect } from '../effect.js';
import type { FlowEvent } from '../event.js';
import type { Placing, FlowState } from '../state.js';
import { transition } from '../transition.js';
import { NOW, pressPay, sampleForm } from './sample-form.js';

/** Sends the events one after the other. The state they end in, and all effects on the way. */
export function walk(from: FlowState, ...events: readonly FlowEvent[]): { state: FlowState; effects: FlowEffect[] } {
  let state = from;
  const effects: FlowEffect[] = [];
  for (const event of events) {
    const [next, more] = transition(state, event);
    state = next;
    effects.push(...more);
  }
  return { state, effects };
}

/**
 * The state, narrowed to where a test says it is.
 *
 * @throws Error when it is elsewhere.
 */
export function at<At extends FlowState['at']>(state: FlowState, expected: At): Extract<FlowState, { at: At }> {
  if (isAt(state, expected)) return state;
  throw new Error(`The flow is at ${state.at}, not at ${expected}.`);
}

function isAt<At extends FlowState['at']>(state: FlowState, expected: At): state is Extract<FlowState, { at: At }> {
  return state.at === expected;
}

/** The first attempt for the sample form, on its way since {@link NOW}. */
export function orderingState(): Extract<FlowState, { at: 'ordering' }> {
  const events: FlowEvent[] = [pressPay(), { type: 'payment-prepared', known: [], key: 'key-1', now: NOW }];
  return at(walk(sampleForm(), ...events).state, 'ordering');
}

/** The same with that many attempts used, the last one at {@link NOW}. */
export function orderingAfter(attempts: number): Extract<FlowState, { at: 'ordering' }> {
  const state = orderingState();
  return { ...state, intent: { ...state.intent, attempts } };
}

/** What every state of an order on its way to the relay shares. */
export function placingOf({ catalogue, draft, plate, intent, request }: Placing): Placing {
  return { catalogue, draft, plate, intent, request };
}

/** The effects of one kind. */
export function effectsThat<Do extends FlowEffect['do']>(
  effects: readonly FlowEffect[],
  kind: Do,
): Extract<FlowEffect, { do: Do }>[] {
  return effects.filter((effect): effect is Extract<FlowEffect, { do: Do }> => effect.do === kind);
}

/** The names of the public events among the effects. */
export function announced(effects: readonly FlowEffect[]): string[] {
  return effectsThat(effects, 'announce').map(({ announcement }) => announcement.event);
}
