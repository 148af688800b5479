import { APP_INFO } from './app-info.js';
import type { StripeApi } from './stripe-api.js';
import { type ScriptEdge, stripeScript } from './stripe-script.js';

/** Stripe.js as the page has it. */
export interface LoadedStripe {
  readonly stripe: StripeApi;
  /** False for releases before `endive`, which name the option `paymentMethodTypes` (peers.md d). */
  readonly takesAllowedTypes: boolean;
}

/** Where Stripe.js is loaded, the timers, and the log. */
export type StripeEdge = ScriptEdge;

const BEFORE_ENDIVE: ReadonlySet<unknown> = new Set([3, 'v3', 'acacia', 'basil', 'clover', 'dahlia']);
const INSTANCES = Symbol.for('vignette-checkout:stripe-instances');

/**
 * One Stripe per publishable key and page: its frames live as long as the page does. What the host has loaded is used,
 * whatever its release; the host's own objects, with its own key, are never touched. Not bounded in time (`inTime`).
 * After a failure the next call tries anew.
 *
 * @throws Error when Stripe.js is blocked, or what stands in its place is not Stripe.js.
 */
export async function loadStripe(key: string, edge: StripeEdge): Promise<LoadedStripe> {
  const known = instances().get(key);
  if (known) return known;
  await stripeScript(edge);
  return instances().get(key) ?? makeStripe(key, edge.document.defaultView);
}

function makeStripe(key: string, view: unknown): LoadedStripe {
  const makes = typeof view === 'object' && view !== null && 'Stripe' in view ? view.Stripe : undefined;
  const stripe: unknown = isCallable(makes) ? makes(key) : undefined;
  if (!isStripeApi(stripe)) throw new Error('What the page has in the place of Stripe.js is not Stripe.js.');
  stripe.registerAppInfo?.(APP_INFO);
  const loaded = { stripe, takesAllowedTypes: !BEFORE_ENDIVE.has(release(makes)) };
  instances().set(key, loaded);
  return loaded;
}

function isCallable(value: unknown): value is (key: string) => unknown {
  return typeof value === 'function';
}

/** A page may hold anything under the name of Stripe; two methods tell ours to be there. */
function isStripeApi(value: unknown): value is StripeApi {
  return typeof value === 'object' && value !== null && 'elements' in value && 'confirmPayment' in value;
}

function release(makes: unknown): unknown {
  return typeof makes === 'function' && 'version' in makes ? makes.version : undefined;
}

function instances(): Map<string, LoadedStripe> {
  const known: unknown = Reflect.get(globalThis, INSTANCES);
  if (known instanceof Map) return known;
  const made = new Map<string, LoadedStripe>();
  Reflect.set(globalThis, INSTANCES, made);
  return made;
}
