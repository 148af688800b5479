import type { StoryId } from '../stories.js';

/**
 * What the sandbox does with an attempt to place an order it would take.
 *
 * - `place`: it places it and says so.
 * - `unavailable`: it says that it cannot just now (503).
 * - `ask-to-wait`: it says that it has too much to do (429).
 * - `break-down`: it answers with a bare 500.
 * - `lose-answer`: it places it, and the answer breaks off on its way.
 * - `tell-duplicate`: it places it and answers as if it had been placed before, by the same request.
 * - `take-long`: it places it long after the relay has given up.
 */
export type Conduct =
  | 'place'
  | 'unavailable'
  | 'ask-to-wait'
  | 'break-down'
  | 'lose-answer'
  | 'tell-duplicate'
  | 'take-long';

/** What happens to the first attempts; the one after them is placed. */
const FIRST_ATTEMPTS: Readonly<Partial<Record<StoryId, readonly Conduct[]>>> = {
  unavailable: ['unavailable', 'unavailable'],
  'error-twice': ['break-down', 'break-down'],
  'answer-lost': ['lose-answer'],
  busy: ['ask-to-wait'],
  duplicate: ['tell-duplicate'],
  'in-progress': ['take-long'],
};

/** What the sandbox does with an attempt in this story, after `failed` attempts that have not gone as they should. */
export function conductOf(story: StoryId, failed: number): Conduct {
  if (story === 'error-always') return 'break-down';
  return FIRST_ATTEMPTS[story]?.[failed] ?? 'place';
}
