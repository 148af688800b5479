import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { type ScriptEdge, STRIPE_SCRIPT, stripeScript } from './stripe-script.js';

/** As much of a script element as matters; the test says what becomes of it. */
class FakeScript extends EventTarget {
  src: unknown;

  constructor(src?: string) {
    super();
    this.src = src;
  }
}

/** As much of a document as adding a script touches. */
function fakePage(view: Record<string, unknown> = {}, ...scripts: FakeScript[]) {
  const added: FakeScript[] = [];
  const timers = new Set<() => void>();
  const logged: string[] = [];
  const document: Document = Object.assign(Object.create(null), {
    defaultView: view,
    querySelectorAll: () => [...scripts, ...added],
    createElement: () => new FakeScript(),
    head: { append: (script: FakeScript) => added.push(script) },
  });
  const edge: ScriptEdge = {
    document,
    log: ({ code }) => logged.push(code),
    after: (_, run) => {
      timers.add(run);
      return () => timers.delete(run);
    },
  };
  const tenSeconds = () => timers.forEach((run) => run());
  /** The script has come, and Stripe is there. */
  const come = (script: FakeScript | undefined) => {
    view['Stripe'] = () => undefined;
    script?.dispatchEvent(new Event('load'));
  };
  return { edge, added, timers, logged, tenSeconds, come };
}

const policies = () => ({
  createPolicy: vi.fn((name: string, rules: { createScriptURL: (url: string) => string }) => ({
    createScriptURL: (url: string) => ({ policy: name, url: rules.createScriptURL(url) }),
  })),
});

const outcome = (it: Promise<void>) => it.then(() => 'there', String);
const block = (script: FakeScript | undefined) => script?.dispatchEvent(new Event('error'));

describe('stripeScript', () => {
  it('adds the script and waits for it, however long it takes', async () => {
    const { edge, added, tenSeconds, come, timers } = fakePage();
    const waiting = outcome(stripeScript(edge));
    expect(added.map(({ src }) => src)).toEqual([STRIPE_SCRIPT]);
    tenSeconds();
    come(added[0]);
    expect(await waiting).toBe('there');
    expect(await outcome(stripeScript(edge))).toBe('there');
    expect([added.length, timers.size]).toEqual([1, 0]);
  });

  it('adds one script for all who wait', async () => {
    const { edge, added, come } = fakePage();
    const all = [outcome(stripeScript(edge)), outcome(stripeScript(edge))];
    come(added[0]);
    expect(await Promise.all(all)).toEqual(['there', 'there']);
    expect(added).toHaveLength(1);
  });

  it('says at once that the script was blocked, and adds a new one with the next call', async () => {
    const { edge, added, come, timers } = fakePage();
    const first = outcome(stripeScript(edge));
    block(added[0]);
    expect(await first).toContain('blocked');
    expect(timers.size).toBe(0);
    const second = outcome(stripeScript(edge));
    come(added[1]);
    expect(await second).toBe('there');
  });

  it('does not take a script that brought no Stripe for Stripe.js', async () => {
    const { edge, added } = fakePage();
    const waiting = outcome(stripeScript(edge));
    added[0]?.dispatchEvent(new Event('load'));
    expect(await waiting).toContain('is not there');
  });

  it.each([
    'https://js.stripe.com/v3',
    'https://js.stripe.com/v3/',
    'https://js.stripe.com/v3/?advancedFraudSignals=false',
    'https://js.stripe.com/clover/stripe.js',
  ])('waits for the page’s own script %s', async (src) => {
    const script = new FakeScript(src);
    const { edge, added, come } = fakePage({}, script);
    const waiting = outcome(stripeScript(edge));
    expect(added).toEqual([]);
    come(script);
    expect(await waiting).toBe('there');
  });

  it.each(['https://js.stripe.com/v3/buy-button.js', 'https://js.stripe.com/v3/pricing-table.js'])(
    'does not wait for %s, which is no Stripe.js',
    async (src) => {
      const { edge, added, come } = fakePage({}, new FakeScript(src));
      const waiting = outcome(stripeScript(edge));
      come(added[0]);
      expect(await waiting).toBe('there');
    },
  );

  it('adds a script beside one of the page’s that gives no sign, since it may have been blocked before', async () => {
    const dead = new FakeScript('https://js.stripe.com/v3/');
    const { edge, added, tenSeconds, come } = fakePage({}, dead);
    const first = outcome(stripeScript(edge));
    tenSeconds();
    const second = outcome(stripeScript(edge));
    come(added[0]);
    expect(await second).toBe('there');
    come(dead);
    expect(await first).toBe('there');
  });

  it.each([
    ['Stripe is there', () => undefined, 0],
    ['an element of the page has that id', {}, 1],
  ])('adds as many scripts as are needed when %s', async (_name, Stripe, count) => {
    const { edge, added, come } = fakePage({ Stripe });
    const waiting = outcome(stripeScript(edge));
    expect(added).toHaveLength(count);
    come(added[0]);
    expect(await waiting).toBe('there');
  });
});

describe('stripeScript under Trusted Types', () => {
  it('names its address by a policy of ours, for that one address only', () => {
    const trustedTypes = policies();
    const { edge, added } = fakePage({ trustedTypes });
    void stripeScript(edge);
    expect(added.map(({ src }) => src)).toEqual([{ policy: 'vignette-checkout', url: STRIPE_SCRIPT }]);
    const rules = trustedTypes.createPolicy.mock.calls[0]?.[1];
    expect(rules?.createScriptURL('https://evil.example/x.js')).toBe(STRIPE_SCRIPT);
  });

  it('makes the policy once, since a page may allow no second one, and uses it again after a block', async () => {
    const trustedTypes = policies();
    void stripeScript(fakePage({ trustedTypes }).edge);
    const { edge, added } = fakePage({ trustedTypes });
    const first = outcome(stripeScript(edge));
    block(added[0]);
    await first;
    void stripeScript(edge);
    expect([added.length, trustedTypes.createPolicy.mock.calls.length]).toEqual([2, 1]);
    expect(added[1]?.src).toMatchObject({ policy: 'vignette-checkout' });
  });

  it('tries the bare address where the page allows no such policy, and says so', () => {
    const trustedTypes = {
      createPolicy: () => {
        throw new TypeError('disallowed');
      },
    };
    const { edge, added, logged } = fakePage({ trustedTypes });
    void stripeScript(edge);
    expect([added[0]?.src, logged]).toEqual([STRIPE_SCRIPT, ['trusted-types']]);
  });
});

it('the release is the one whose types we compile against', () => {
  const loader = createRequire(import.meta.url).resolve('@stripe/stripe-js/dist/pure.mjs');
  const [, release] = /RELEASE_TRAIN = '(\w+)'/.exec(readFileSync(loader, 'utf8')) ?? [];
  expect(STRIPE_SCRIPT).toBe(`https://js.stripe.com/${release}/stripe.js`);
});
