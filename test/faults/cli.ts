import { openStores } from './open-store.js';
import { type Options, readOptions, type StoreName } from './options.js';
import { type Result, runPurchases } from './run-purchases.js';

const MOST_SEEDS = 2 ** 31;

/** Runs what the command line asks for; the exit code. */
export async function main(given: readonly string[]): Promise<number> {
  const options = readOptions(given, Math.floor(Math.random() * MOST_SEEDS));
  for (const { store, runs } of options.stores) {
    const result = await runOn(store, runs, options);
    report(store, runs, result);
    if (result.failure) return 1;
  }
  return 0;
}

/** Runs purchases in memory until the first that breaks a promise. */
export async function findBug(runs: number, seed: number): Promise<Result> {
  const source = await openStores('memory');
  return runPurchases({ runs, seed, isFirstEnough: true, openStore: source.open });
}

async function runOn(store: StoreName, runs: number, { seed, path, within }: Options): Promise<Result> {
  console.log(`${store}: ${runs.toLocaleString('en')} purchases, seed ${seed}`);
  const source = await openStores(store);
  try {
    const limits = { ...(path !== undefined && { path }), ...(within !== undefined && { within }) };
    return await runPurchases({ runs, seed, openStore: source.open, ...limits });
  } finally {
    await source.close();
  }
}

function report(store: StoreName, asked: number, { runs, seed, seconds, tally, failure }: Result): void {
  if (!failure) {
    const rate = Math.round(runs / seconds);
    const done =
      runs < asked ? `${runs.toLocaleString('en')} of ${asked.toLocaleString('en')}` : runs.toLocaleString('en');
    console.log(`${store}: ${done} passed in ${seconds.toFixed(1)} s, ${rate} a second`);
    console.log(`  ${tally}`);
    return;
  }
  const { message, path, purchase, shrinks } = failure;
  console.log(`${store}: FAILED after ${runs} purchases (seed ${seed}, path ${path}, ${shrinks} times simpler)`);
  console.log(`  ${message}`);
  console.log(`  in a world with ${JSON.stringify(purchase.setup)}`);
  purchase.steps.forEach((step, index) => console.log(`  ${index + 1}. ${JSON.stringify(step)}`));
  console.log(`Again: node test/faults/faults.mjs --store ${store} --seed ${seed} --path ${path}`);
}
