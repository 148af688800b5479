import type { Draft } from '../../flow/draft.js';
import type { TextKey, TextValues } from '../../i18n/text-key.js';

/** What the parts of a step use of it: what is typed, the words, and the way to change the draft. */
export interface StepTools {
  readonly draft: Draft;
  readonly locale: string;
  readonly t: (key: TextKey, values?: TextValues) => string;
  /** What is wrong with a field, in words; empty when nothing is. */
  readonly problem: (field: keyof Draft) => string;
  readonly change: (changes: Partial<Draft>) => void;
}
