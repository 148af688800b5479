import type { FormProblem } from '../../flow/state.js';
import type { TextKey } from '../../i18n/text-key.js';

const CODES = [
  'email',
  'start-outside',
  'too-long',
  'letters',
  'pattern',
  'separator',
  'look-alike',
  'unusual',
  'refused',
  'vin-length',
  'vin-letters',
] as const;

/** The text for what must be mended at a field; a code that is not known asks to check the entry. */
export function problemText({ field, code }: FormProblem): TextKey {
  return code === 'required' || code === 'empty'
    ? `problem.required.${field}`
    : `problem.${CODES.find((known) => known === code) ?? 'other'}`;
}
