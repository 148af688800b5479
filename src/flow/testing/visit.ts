import type { Catalogue } from '../catalogue.js';
import type { FlowEffect } from '../effect.js';
import type { FlowEvent } from '../event.js';
import type { Intent } from '../intent.js';
import type { FlowState } from '../state.js';
import { transition } from '../transition.js';
import { sampleCatalogue } from './sample-catalogue.js';
import { NOW, sampleForm } from './sample-form.js';

const ONE_PAGE: Catalogue['wishes'] = { steps: [['country', 'vehicle', 'period', 'plate', 'contact']] };

/** A create-order effect and when it was sent. */
export interface Sent {
  readonly key: string;
  /** What the order holds, as far as it makes an order another one. */
  readonly content: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What one event did in one tab. */
export interface Moment {
  readonly tab: number;
  readonly before: FlowState;
  readonly event: FlowEvent;
  readonly after: FlowState;
  readonly effects: readonly FlowEffect[];
}

/**
 * A buyer with two tabs and the storage they share; one of them has the form on one page. Effects on the storage happen
 * at once, as in a browser.
 */
export class Visit {
  readonly tabs: FlowState[] = [sampleForm(), sampleForm({ catalogue: sampleCatalogue({ wishes: ONE_PAGE }) })];
  readonly stored = new Map<string, Intent>();
  readonly sent: Sent[] = [];
  readonly moments: Moment[] = [];
  now = NOW;
  #keys = 0;
  readonly #keyOf = new Map<string, string>();

  /** The state of a tab; there are two. */
  tab(index: number): FlowState {
    const state = this.tabs[index];
    if (!state) throw new Error(`There is no tab ${index}.`);
    return state;
  }

  /** A key no one has used. */
  freshKey(): string {
    this.#keys += 1;
    return `fresh-${this.#keys}`;
  }

  /** Sends an event to a tab, freezing all that must not be changed. */
  send(index: number, event: FlowEvent): Moment {
    const before = deepFreeze(this.tab(index));
    const [after, effects] = transition(before, deepFreeze(event));
    this.tabs[index] = after;
    for (const effect of effects) this.#perform(effect);
    const moment = { tab: index, before, event, after, effects };
    this.moments.push(moment);
    return moment;
  }

  /** What happened in one tab. */
  momentsOf(index: number): readonly Moment[] {
    return this.moments.filter(({ tab }) => tab === index);
  }

  #perform(effect: FlowEffect): void {
    switch (effect.do) {
      case 'remember-intent':
        this.stored.set(effect.intent.key, effect.intent);
        break;
      case 'forget-intent':
        this.stored.delete(effect.key);
        break;
      case 'remember-order':
        if (effect.key !== undefined) this.#keyOf.set(effect.orderId, effect.key);
        break;
      case 'settle-order':
        this.#change(effect.orderId, (intent) => ({ ...intent, settled: true }));
        break;
      case 'forget-order':
        this.#change(effect.orderId, (intent) => {
          if (effect.keepIntent) return { ...intent, left: true };
          return intent.settled ? intent : undefined;
        });
        break;
      case 'create-order': {
        const { items, customer } = effect.request;
        this.sent.push({ key: effect.key, content: JSON.stringify([items, customer.email]), at: this.now });
        break;
      }
      default:
        break;
    }
  }

  #change(orderId: string, change: (intent: Intent) => Intent | undefined): void {
    const intent = this.stored.get(this.#keyOf.get(orderId) ?? '');
    if (!intent) return;
    const changed = change(intent);
    if (changed) this.stored.set(intent.key, changed);
    else this.stored.delete(intent.key);
  }
}

/** Freezes a value and all that it holds, so that changing it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
