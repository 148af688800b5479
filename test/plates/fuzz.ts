import { checkPlate } from '../../src/domain/plate/check-plate.js';
import { lawBroken } from './law-broken.js';
import { randomFrom } from './random-from.js';
import { typedPlates } from './typed-plates.js';

const COUNT = 1_000_000;
const SEED = 20261121;
const MOST_TOLD = 10;

/**
 * Sends fuzzed strings through `checkPlate` and prints how many kept its laws, how fast, and with which verdicts.
 *
 * @param args - How many, and the seed.
 * @returns The exit code: 1 when a law was broken.
 */
export function fuzzPlates([count = String(COUNT), seed = String(SEED)]: readonly string[]): number {
  const next = typedPlates(randomFrom(Number(seed)));
  const verdicts = { ok: 0, ask: 0, warn: 0, refuse: 0 };
  const broken: string[] = [];
  const start = performance.now();
  for (let done = 0; done < Number(count); done++) {
    const { typed, country } = next();
    const law = lawBroken(typed, country);
    if (law) broken.push(`${country} ${JSON.stringify(typed)}: ${law}`);
    else verdicts[checkPlate(typed, country).verdict]++;
  }
  const seconds = (performance.now() - start) / 1000;
  for (const line of broken.slice(0, MOST_TOLD)) console.error(line);
  console.log(`${count} strings, seed ${seed}: ${broken.length} broke a law; ${JSON.stringify(verdicts)}`);
  console.log(`${seconds.toFixed(1)} s, ${Math.round(Number(count) / seconds).toLocaleString('en')} a second`);
  return broken.length > 0 ? 1 : 0;
}
