import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { addStripeScript, STRIPE_SCRIPT } from './stripe-script.js';

/** As much of a document as adding a script touches. */
function fakeDocument(view: Record<string, unknown>, hasScript = false) {
  const added: { src?: unknown }[] = [];
  const page: Document = Object.assign(Object.create(null), {
    defaultView: view,
    querySelector: () => (hasScript ? {} : null),
    createElement: () => ({}),
    head: { append: (script: { src?: unknown }) => added.push(script) },
  });
  return { page, added };
}

const policies = () => ({
  createPolicy: vi.fn((name: string, rules: { createScriptURL: (url: string) => string }) => ({
    createScriptURL: (url: string) => ({ policy: name, url: rules.createScriptURL(url) }),
  })),
});

describe('addStripeScript', () => {
  it('adds the script under a policy of ours, for that one address only', () => {
    const trustedTypes = policies();
    const { page, added } = fakeDocument({ trustedTypes });
    addStripeScript(page);
    expect(added).toEqual([{ src: { policy: 'vignette-checkout', url: STRIPE_SCRIPT } }]);
    const rules = trustedTypes.createPolicy.mock.calls[0]?.[1];
    expect(rules?.createScriptURL('https://evil.example/x.js')).toBe(STRIPE_SCRIPT);
  });

  it('makes the policy once, since a page may allow no second one', () => {
    const trustedTypes = policies();
    addStripeScript(fakeDocument({ trustedTypes }).page);
    const { page, added } = fakeDocument({ trustedTypes });
    addStripeScript(page);
    expect([added.length, trustedTypes.createPolicy.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([
    ['the browser knows no Trusted Types', {}, false],
    ['the host has loaded Stripe', { trustedTypes: policies(), Stripe: () => {} }, false],
    ['a script of Stripe’s is there', { trustedTypes: policies() }, true],
  ])('does nothing when %s', (_, view, hasScript) => {
    const { page, added } = fakeDocument(view, hasScript);
    addStripeScript(page);
    expect(added).toEqual([]);
  });

  it('throws where the page allows no such policy', () => {
    const trustedTypes = {
      createPolicy: () => {
        throw new TypeError('disallowed');
      },
    };
    expect(() => addStripeScript(fakeDocument({ trustedTypes }).page)).toThrow('disallowed');
  });

  it('adds the release that the loader expects', () => {
    const loader = createRequire(import.meta.url).resolve('@stripe/stripe-js/dist/pure.mjs');
    const [, release] = /RELEASE_TRAIN = '(\w+)'/.exec(readFileSync(loader, 'utf8')) ?? [];
    expect(STRIPE_SCRIPT).toBe(`https://js.stripe.com/${release}/stripe.js`);
  });
});
