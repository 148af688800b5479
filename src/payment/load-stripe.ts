import type { StripeApi } from './stripe-api.js';
import { addStripeScript } from './stripe-script.js';

/** Stripe.js as the page has it. */
export interface LoadedStripe {
  readonly stripe: StripeApi;
  /** False for releases before `endive`, which name the option `paymentMethodTypes` (peers.md d). */
  readonly takesAllowedTypes: boolean;
}

/** Where Stripe.js is loaded, and what bounds the wait. */
export interface StripeEdge {
  readonly document: Document;
  readonly log: (entry: { code: string; cause: unknown }) => void;
  /** Runs something after so many milliseconds; gives the function that takes it back. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Stripe's loader; `import('@stripe/stripe-js/pure')` in the page. */
  readonly importLoader: () => Promise<{ loadStripe: (key: string) => Promise<unknown> }>;
}

/** Milliseconds until Stripe.js counts as blocked (peers.md, complaint 14). */
const TIMEOUT = 10_000;
const BEFORE_ENDIVE: ReadonlySet<unknown> = new Set([3, 'v3', 'acacia', 'basil', 'clover', 'dahlia']);
const INSTANCES = Symbol.for('vignette-checkout:stripe');

/**
 * One Stripe per publishable key and page: its frames live as long as the page does. A Stripe the host has loaded is
 * used, whatever its release. After a failure the next call tries anew.
 *
 * @throws Error when it cannot be loaded in ten seconds.
 */
export function loadStripe(key: string, edge: StripeEdge): Promise<LoadedStripe> {
  const known = instances().get(key);
  if (known) return known;
  const loading = within(TIMEOUT, load(key, edge), edge);
  instances().set(key, loading);
  void loading.then(undefined, () => instances().delete(key));
  return loading;
}

async function load(key: string, edge: StripeEdge): Promise<LoadedStripe> {
  const { loadStripe } = await edge.importLoader();
  try {
    addStripeScript(edge.document);
  } catch (cause) {
    edge.log({ code: 'trusted-types', cause });
  }
  const stripe = await loadStripe(key);
  if (!isStripeApi(stripe)) throw new Error('What was loaded is not Stripe.js.');
  stripe.registerAppInfo?.({ name: 'vignette-checkout' });
  return { stripe, takesAllowedTypes: !BEFORE_ENDIVE.has(release(edge.document.defaultView)) };
}

/** A page may hold anything under the name of Stripe; one method tells ours to be there. */
function isStripeApi(value: unknown): value is StripeApi {
  return typeof value === 'object' && value !== null && 'elements' in value && 'confirmPayment' in value;
}

function release(view: unknown): unknown {
  const constructor: unknown = typeof view === 'object' && view !== null && 'Stripe' in view ? view.Stripe : undefined;
  return typeof constructor === 'function' && 'version' in constructor ? constructor.version : undefined;
}

function within<Value>(milliseconds: number, promise: Promise<Value>, { after }: StripeEdge): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = after(milliseconds, () => reject(new Error('Stripe.js did not load in time.')));
    promise.finally(cancel).then(resolve, reject);
  });
}

function instances(): Map<string, Promise<LoadedStripe>> {
  const known: unknown = Reflect.get(globalThis, INSTANCES);
  if (known instanceof Map) return known;
  const made = new Map<string, Promise<LoadedStripe>>();
  Reflect.set(globalThis, INSTANCES, made);
  return made;
}
