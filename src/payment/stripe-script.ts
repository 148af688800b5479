/** The release that @stripe/stripe-js 10 loads (peers.md, finding 1). */
export const STRIPE_SCRIPT = 'https://js.stripe.com/endive/stripe.js';

interface Policy {
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** A page may allow a policy of one name only once, so it is kept for the next try and for another copy of the bundle. */
const POLICIES = Symbol.for('vignette-checkout:policies');

/**
 * Adds Stripe's script under a policy of ours, where pages may demand one: Stripe's own loader writes the address as
 * text, which Trusted Types refuse, but it takes a script that is there already (design.md 12). Does nothing where a
 * script or Stripe itself is there, or where the browser knows no Trusted Types.
 *
 * @throws TypeError when the page allows no policy `vignette-checkout`.
 */
export function addStripeScript(page: Document): void {
  const view: unknown = page.defaultView;
  const factory = policyFactory(view);
  if (!factory || hasStripe(view) || page.querySelector('script[src^="https://js.stripe.com/"]')) return;
  const script = page.createElement('script');
  Reflect.set(script, 'src', policyOf(factory).createScriptURL(STRIPE_SCRIPT));
  page.head.append(script);
}

const hasStripe = (view: unknown): boolean => typeof view === 'object' && view !== null && 'Stripe' in view;

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
