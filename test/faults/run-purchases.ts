import fc from 'fast-check';
import { hashAtOnce } from './come-to-rest.js';
import { BrokenPromise } from './invariants.js';
import { PURCHASE, type Purchase } from './steps.js';
import { Tally } from './tally.js';
import { tryPurchase } from './try-purchase.js';
import type { WorkingStore } from './world.js';

/** What is to be run. */
export interface Campaign {
  readonly runs: number;
  readonly seed: number;
  /** Leads straight to one failing purchase of the seed. */
  readonly path?: string;
  /** Milliseconds after which no purchase is begun any more. */
  readonly within?: number;
  /** The first failure is enough: no simpler one is looked for. */
  readonly isFirstEnough?: boolean;
  /** For each purchase. */
  readonly openStore: () => Promise<WorkingStore>;
}

/** How it went. */
export interface Result {
  readonly runs: number;
  readonly seed: number;
  readonly seconds: number;
  /** What came of them, in words. */
  readonly tally: string;
  readonly failure?: {
    readonly message: string;
    readonly path: string;
    readonly purchase: Purchase;
    /** How often it was made simpler. */
    readonly shrinks: number;
  };
}

/** Runs purchases until one breaks a promise, and then looks for the simplest that breaks it. */
export async function runPurchases({
  runs,
  seed,
  path,
  within,
  isFirstEnough = false,
  openStore,
}: Campaign): Promise<Result> {
  prepare();
  const begun = performance.now();
  const tally = new Tally();
  const property = fc.asyncProperty(PURCHASE, async (purchase) => tryPurchase(purchase, await openStore(), tally));
  const details = await fc.check(property, {
    numRuns: runs,
    seed,
    endOnFailure: isFirstEnough,
    ...(path !== undefined && { path }),
    ...(within !== undefined && { interruptAfterTimeLimit: within }),
  });
  const seconds = (performance.now() - begun) / 1000;
  const done = { runs: details.numRuns, seed, seconds, tally: tally.toString() };
  if (!details.failed || details.counterexamplePath === null) return done;
  const { errorInstance, counterexample, counterexamplePath, numShrinks } = details;
  const [purchase] = counterexample;
  return {
    ...done,
    failure: { message: messageOf(errorInstance), path: counterexamplePath, purchase, shrinks: numShrinks },
  };
}

function messageOf(error: unknown): string {
  if (error instanceof BrokenPromise) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Nothing is taken out of a simulated page. */
class NoMutations {
  observe = () => {};
  disconnect = () => {};
}

/** What a page finds in its browser besides what it is given. */
function prepare(): void {
  hashAtOnce();
  Reflect.set(globalThis, 'getComputedStyle', () => ({ getPropertyValue: () => '' }));
  Reflect.set(globalThis, 'MutationObserver', NoMutations);
}
