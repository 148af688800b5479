import type { Outcome } from './crew.js';
import type { Mutant } from './instrument.js';

/** What is known of a mutant in the end. */
export interface Result {
  readonly mutant: Mutant;
  readonly outcome: Outcome | 'equivalent' | 'not run';
}

/** Percent of the mutants that have to be noticed, in each room. */
export const GOAL = 85;

interface Count {
  readonly tried: number;
  readonly killed: number;
  readonly survived: number;
  readonly timeout: number;
  readonly equivalent: number;
  readonly notRun: number;
}

/** Counts what became of the mutants. */
export function count(results: readonly Result[]): Count {
  const of = (outcome: Result['outcome']) => results.filter((one) => one.outcome === outcome).length;
  const [killed, survived, timeout] = [of('killed'), of('survived'), of('timeout')];
  const tried = killed + survived + timeout;
  return { tried, killed, survived, timeout, equivalent: of('equivalent'), notRun: of('not run') };
}

/** Percent of the tried mutants that were noticed; one that makes a test endless is. */
export function score({ tried, killed, timeout }: Count): number {
  return tried === 0 ? 100 : ((killed + timeout) / tried) * 100;
}

const COLUMNS = ['killed', 'endless', 'survived', 'equivalent', 'not run', 'score'];

/** A table with a line for each group of results, by the name it is given. */
export function table(groups: ReadonlyMap<string, readonly Result[]>): string {
  const rows = [...groups].map(([name, results]) => {
    const counted = count(results);
    const { killed, timeout, survived, equivalent, notRun } = counted;
    return [name, ...[killed, timeout, survived, equivalent, notRun].map(String), `${score(counted).toFixed(1)} %`];
  });
  const lines = [['', ...COLUMNS], ...rows];
  const widths = ['', ...COLUMNS].map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2);
  return lines.map((line) => line.map(pad).join('')).join('\n');
}

/** The mutants that no test noticed, by place. */
export function survivors(results: readonly Result[]): string {
  return results
    .filter(({ outcome }) => outcome === 'survived')
    .map(({ mutant: { file, line, what } }) => `${file}:${line}  ${what}`)
    .join('\n');
}
