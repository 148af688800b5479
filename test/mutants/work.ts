import type { Hand } from './crew.js';
import { type Equivalent, isEquivalent } from './equivalent.js';
import type { Plan } from './plan.js';
import type { Result } from './report.js';

type Trier = Pick<Hand, 'try'>;

/** All hands take the next plan until there is none, or no time. The results come in the order of the mutants. */
export async function work(
  hands: readonly Trier[],
  plans: readonly Plan[],
  equivalents: readonly Equivalent[],
  until: number,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const takeTurns = async (hand: Trier) => {
    for (let plan = plans[next++]; plan; plan = plans[next++]) {
      const { mutant } = plan;
      const outcome = Date.now() > until ? 'not run' : await tried(hand, plan);
      const isExcused = outcome === 'survived' && isEquivalent(mutant, equivalents);
      results.push({ mutant, outcome: isExcused ? 'equivalent' : outcome });
      if (results.length % 200 === 0) console.log(`${results.length} of ${plans.length}`);
    }
  };
  await Promise.all(hands.map(takeTurns));
  return results.toSorted((a, b) => a.mutant.id - b.mutant.id);
}

/** What no test reaches, none can notice. */
async function tried(hand: Trier, { mutant, chosen, usual }: Plan): Promise<Result['outcome']> {
  return chosen.length === 0 ? 'survived' : hand.try(mutant.id, chosen, usual);
}
