import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByKey } from '../find-by-key.js';
import { placeOrder } from '../place-order.js';
import { RelayProblem } from '../relay-problem.js';
import type { Store } from '../store.js';
import { killableStore } from './killable-store.js';
import type { CreateStory } from './model-vendor.js';
import { settled } from './manual-time.js';
import { SAMPLE_REQUEST } from './sample-catalogue.js';
import { createTestCore, type TestCore } from './test-core.js';

type Step =
  | { readonly do: 'press'; readonly story: CreateStory; readonly times: number; readonly killed: boolean }
  | { readonly do: 'press-otherwise-paid' }
  | { readonly do: 'look' }
  | { readonly do: 'vendor-down' | 'vendor-up' }
  | { readonly do: 'wait'; readonly seconds: number };

/** What one call came to: the order it named, or the code of its problem. */
type Outcome = { readonly orderId: string } | { readonly code: string };

const REFUSED: CreateStory = { outcome: 'refused', code: 'payment-refused' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('press' as const),
    story: fc.constantFrom<CreateStory>('fine', 'down', 'lost', REFUSED),
    times: fc.integer({ min: 1, max: 3 }),
    killed: fc.boolean(),
  }),
  fc.constant<Step>({ do: 'press-otherwise-paid' }),
  fc.constant<Step>({ do: 'look' }),
  fc.constantFrom<Step>({ do: 'vendor-down' }, { do: 'vendor-up' }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 20, 46, 120) }),
);

const OTHERWISE_PAID = { ...SAMPLE_REQUEST, payment: { ...SAMPLE_REQUEST.payment, type: 'LINK' as const } };

/** One buyer with one key, and a relay that may be killed under the buyer's hands. */
class Visit {
  readonly core: TestCore;
  readonly named = new Set<string>();
  closed = false;
  private killed = false;
  private readonly key: string;

  constructor(store: Store, key: string, seed: number) {
    this.key = key;
    this.core = createTestCore(
      killableStore(store, () => this.killed),
      seed,
    );
    this.core.vendor.onTheWay = settled;
  }

  async take(step: Step): Promise<void> {
    const { vendor, time } = this.core;
    switch (step.do) {
      case 'wait':
        return time.advance(step.seconds * 1000);
      case 'vendor-down':
      case 'vendor-up':
        vendor.down = step.do === 'vendor-down';
        return undefined;
      case 'look':
        return this.look();
      case 'press-otherwise-paid':
        return this.press(1, OTHERWISE_PAID);
      case 'press':
        vendor.stories = [step.story];
        vendor.onAnswer = () => {
          this.killed = step.killed;
        };
        await this.press(step.times, SAMPLE_REQUEST);
        this.killed = false;
        vendor.onAnswer = () => {};
        vendor.stories = [];
        return undefined;
    }
  }

  async look(): Promise<void> {
    const [outcome] = await outcomes([findByKey(this.core, this.key)]);
    if (outcome && 'code' in outcome && outcome.code === 'order-not-found') this.closed = true;
    this.remember(outcome);
  }

  private async press(times: number, request: typeof SAMPLE_REQUEST): Promise<void> {
    const before = this.core.vendor.calls.create;
    const mayReturnTo = () => true;
    const presses = Array.from({ length: times }, () => placeOrder(this.core, { key: this.key, request, mayReturnTo }));
    for (const outcome of await outcomes(presses)) this.remember(outcome);
    expect(this.core.vendor.calls.create - before).toBeLessThanOrEqual(times);
    if (this.closed) expect(this.core.vendor.calls.create).toBe(before);
  }

  private remember(outcome: Outcome | undefined): void {
    if (outcome && 'orderId' in outcome) this.named.add(outcome.orderId);
  }
}

async function outcomes(calls: readonly ReturnType<typeof findByKey>[]): Promise<readonly Outcome[]> {
  return (await Promise.allSettled(calls)).map((call): Outcome => {
    if (call.status === 'fulfilled') {
      return 'order' in call.value ? { orderId: call.value.order.id } : { code: call.value.state };
    }
    if (!(call.reason instanceof RelayProblem)) return { code: 'dead' };
    const { receipt } = call.reason.details;
    return receipt ? { orderId: receipt.order.id } : { code: call.reason.code };
  });
}

/** Whatever goes wrong in whatever order: one key, at most one order. Runs on every store. */
export function describePlacing(name: string, open: () => Promise<Store>, runs: number): void {
  describe(`placing orders in ${name}`, () => {
    let store: Store;
    let visits = 0;

    beforeAll(async () => {
      store = await open();
    }, 60_000);
    afterAll(() => store.close());

    it('makes at most one order for a key, and tells the truth about it in the end', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          visits += 1;
          const visit = new Visit(store, `${name}-visit-key-${visits}`, visits);
          const { vendor, time } = visit.core;
          for (const one of steps) {
            await visit.take(one);
            expect(vendor.kept).toBeLessThanOrEqual(visit.closed ? 0 : 1);
          }
          vendor.down = false;
          await time.advance(120_000);
          await visit.look();
          expect(visit.closed).toBe(vendor.orders.size === 0);
          expect([...visit.named]).toEqual([...vendor.orders.keys()]);
        }),
        { numRuns: runs, seed: 20_261_121 },
      );
    }, 60_000);

    it('sends one create when a hundred presses come at once', async () => {
      const core = createTestCore(store, 1_000_000);
      core.vendor.onTheWay = settled;
      const key = `${name}-hundred-presses`;
      const presses = Array.from({ length: 100 }, () =>
        placeOrder(core, { key, request: SAMPLE_REQUEST, mayReturnTo: () => true }),
      );
      const all = await outcomes(presses);
      expect(core.vendor.calls.create).toBe(1);
      expect(new Set(all.flatMap((one) => ('orderId' in one ? [one.orderId] : []))).size).toBe(1);
      expect(new Set(all.flatMap((one) => ('code' in one ? [one.code] : [])))).toEqual(new Set(['order-in-progress']));
    });
  });
}
