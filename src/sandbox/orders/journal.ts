import type { Fact } from './order-facts.js';

/** Everything that ever happened in the sandbox, oldest first. A fact that was appended is never changed. */
export interface Journal {
  readonly facts: readonly Fact[];
  /** Returns once the fact is kept. */
  append(fact: Fact): void;
  close(): void;
}

/** A journal that is gone with the process; for tests and simulations. */
export function memoryJournal(): Journal {
  const facts: Fact[] = [];
  return { facts, append: (fact) => void facts.push(fact), close: () => undefined };
}
