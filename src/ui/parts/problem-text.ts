import type { FormProblem } from '../../flow/state.js';
import type { TextKey } from '../../i18n/text-key.js';

const CODES = [
  'email',
  'phone',
  'start-outside',
  'start-weekday',
  'passage-outside',
  'too-long',
  'letters',
  'pattern',
  'separator',
  'look-alike',
  'unusual',
  'refused',
  'vin-length',
  'vin-letters',
  'vin-look-alike',
  'vin-old',
  'vin-check-digit',
] as const;

/** What the relay says of a start it does not sell: its clock or its rules are not the ones the form was made with. */
const REFUSED_STARTS: ReadonlySet<string> = new Set(['invalid', 'too-early', 'too-late', 'weekday']);

/** The text for what must be mended at a field; a code that is not known asks to check the entry. */
export function problemText({ field, code }: FormProblem): TextKey {
  if (field === 'start' && REFUSED_STARTS.has(code)) return 'problem.start-refused';
  if (field === 'vin' && code === 'look-alike') return 'problem.vin-look-alike';
  const isMissing = code === 'required' || code === 'empty';
  // What may be wrong with the first form comes with its texts.
  if (field === 'country') return isMissing ? 'country.required' : 'problem.other';
  return isMissing ? `problem.required.${field}` : `problem.${CODES.find((known) => known === code) ?? 'other'}`;
}
