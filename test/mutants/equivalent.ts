import { readFileSync } from 'node:fs';
import type { Mutant } from './instrument.js';

/** A mutant that nobody can tell from the code it stands for. */
export interface Equivalent {
  readonly file: string;
  /** As the report names it. */
  readonly what: string;
  /** Why no test can notice. */
  readonly reason: string;
}

/** The list beside this file. */
export function readEquivalents(): readonly Equivalent[] {
  return JSON.parse(readFileSync(new URL('./equivalent.json', import.meta.url), 'utf8'));
}

/** Whether the mutant is one of them. */
export function isEquivalent({ file, what }: Mutant, equivalents: readonly Equivalent[]): boolean {
  return equivalents.some((one) => one.file === file && one.what === what);
}

/** The entries that name no mutant any more. */
export function outdated(equivalents: readonly Equivalent[], mutants: readonly Mutant[]): readonly Equivalent[] {
  return equivalents.filter((one) => !mutants.some(({ file, what }) => one.file === file && one.what === what));
}
