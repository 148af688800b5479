import { describe, expect, it } from 'vitest';
import type { Outcome } from './crew.js';
import type { Plan } from './plan.js';
import { work } from './work.js';

const plan = (id: number, chosen: Plan['chosen'] = [{ file: 'a.test.ts', ids: ['t'] }]): Plan => ({
  mutant: { id, file: 'src/a.ts', line: id, what: `what ${id}` },
  chosen,
  usual: 1,
});

class Hand {
  readonly tried: number[] = [];
  private readonly outcomes: Readonly<Record<number, Outcome>>;

  constructor(outcomes: Readonly<Record<number, Outcome>> = {}) {
    this.outcomes = outcomes;
  }

  async try(mutant: number): Promise<Outcome> {
    this.tried.push(mutant);
    await Promise.resolve();
    return this.outcomes[mutant] ?? 'killed';
  }
}

const outcomesOf = (results: Awaited<ReturnType<typeof work>>) => results.map(({ outcome }) => outcome);

describe('trying mutants', () => {
  it('is shared by all hands, each mutant once, with the results in their order', async () => {
    const hands = [new Hand(), new Hand()];
    const results = await work(
      hands,
      [1, 2, 3, 4].map((id) => plan(id)),
      [],
      Infinity,
    );
    expect(results.map(({ mutant }) => mutant.id)).toEqual([1, 2, 3, 4]);
    expect(new Set(hands.flatMap(({ tried }) => tried))).toEqual(new Set([1, 2, 3, 4]));
    expect(hands.flatMap(({ tried }) => tried)).toHaveLength(4);
    for (const { tried } of hands) expect(tried).not.toEqual([]);
  });

  it('takes what no test reaches for survived, without a try', async () => {
    const hand = new Hand();
    expect(outcomesOf(await work([hand], [plan(1, [])], [], Infinity))).toEqual(['survived']);
    expect(hand.tried).toEqual([]);
  });

  it('excuses a survivor that is listed, and no mutant that is noticed after all', async () => {
    const listed = [1, 2].map((id) => ({ file: 'src/a.ts', what: `what ${id}`, reason: 'none' }));
    const hand = new Hand({ 1: 'survived', 2: 'timeout', 3: 'survived' });
    const results = await work(
      [hand],
      [1, 2, 3].map((id) => plan(id)),
      listed,
      Infinity,
    );
    expect(outcomesOf(results)).toEqual(['equivalent', 'timeout', 'survived']);
  });

  it('begins nothing when the time is over', async () => {
    const hand = new Hand();
    expect(outcomesOf(await work([hand], [plan(1), plan(2)], [], 0))).toEqual(['not run', 'not run']);
    expect(hand.tried).toEqual([]);
  });
});
