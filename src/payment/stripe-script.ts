import type { After } from './in-time.js';

/** The release that the types of @stripe/stripe-js 10 describe (peers.md, finding 1). */
export const STRIPE_SCRIPT = 'https://js.stripe.com/endive/stripe.js';

/** Stripe.js in any release; Stripe has scripts for other things at the same place. */
const STRIPE_JS = /^https:\/\/js\.stripe\.com\/(v3\/?|[a-z0-9]+\/stripe\.js)(\?.*)?$/;
/** Milliseconds after which a script that gives no sign is not waited for alone any more. */
const PATIENCE = 10_000;

interface Policy {
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** The page to load into, the timers, and the log. */
export interface ScriptEdge {
  readonly document: Document;
  readonly after: After;
  readonly log: (entry: { code: string; cause: unknown }) => void;
}

/** A page may allow a policy of one name only once, so it is kept for the next try and for another copy of the bundle. */
const POLICIES = Symbol.for('vignette-checkout:policies');
/** Scripts that were blocked, or gave no sign: the next try adds a new one beside them. */
const spent = new WeakSet<Element>();

/**
 * Resolves when the page has Stripe.js: its own, that of a script that is there already, or one that is added here. Not
 * bounded: a slow script may still come after its caller has given up. A script that was blocked before, as one of the
 * page's own can be, sends nothing any more; after ten seconds without a sign the next call does not count on it.
 *
 * @throws Error when the script was blocked; the next call adds a new one.
 */
export async function stripeScript(edge: ScriptEdge): Promise<void> {
  const { document: page, after } = edge;
  if (hasStripe(page.defaultView)) return;
  const script = usableScript(page) ?? addScript(edge);
  await new Promise<void>((resolve, reject) => {
    const heard = after(PATIENCE, () => spent.add(script));
    const fail = (message: string): void => {
      heard();
      spent.add(script);
      reject(new Error(message));
    };
    script.addEventListener('error', () => fail('Stripe.js was blocked.'));
    script.addEventListener('load', () => {
      if (!hasStripe(page.defaultView)) return fail('Stripe.js was loaded and is not there.');
      heard();
      resolve();
    });
  });
}

function usableScript(page: Document): Element | undefined {
  const scripts = page.querySelectorAll<HTMLScriptElement>('script[src^="https://js.stripe.com/"]');
  return Array.from(scripts).find((script) => STRIPE_JS.test(script.src) && !spent.has(script));
}

/** Under a policy of ours, where pages may demand one: Trusted Types refuse an address that is text (design.md 12). */
function addScript({ document: page, log }: ScriptEdge): Element {
  const script = page.createElement('script');
  const factory = policyFactory(page.defaultView);
  let address: unknown = STRIPE_SCRIPT;
  try {
    if (factory) address = policyOf(factory).createScriptURL(STRIPE_SCRIPT);
  } catch (cause) {
    log({ code: 'trusted-types', cause });
  }
  Reflect.set(script, 'src', address);
  page.head.append(script);
  return script;
}

/** An element of the page with this id is no Stripe.js. */
const hasStripe = (view: unknown): boolean =>
  typeof view === 'object' && view !== null && 'Stripe' in view && typeof view.Stripe === 'function';

function policyFactory(view: unknown): PolicyFactory | undefined {
  const factory: unknown =
    typeof view === 'object' && view !== null && 'trustedTypes' in view ? view.trustedTypes : null;
  return isPolicyFactory(factory) ? factory : undefined;
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

function policyOf(factory: PolicyFactory): Policy {
  const known = policies().get(factory);
  const policy = known ?? factory.createPolicy('vignette-checkout', { createScriptURL: () => STRIPE_SCRIPT });
  policies().set(factory, policy);
  return policy;
}

function policies(): WeakMap<PolicyFactory, Policy> {
  const known: unknown = Reflect.get(globalThis, POLICIES);
  if (known instanceof WeakMap) return known;
  const made = new WeakMap<PolicyFactory, Policy>();
  Reflect.set(globalThis, POLICIES, made);
  return made;
}
