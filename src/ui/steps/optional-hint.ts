import type { TextKey } from '../../i18n/text-key.js';
import type { StepTools } from '../parts/step-tools.js';

/** What helps to fill in a field, and that it may be left out. */
export function optionalHint({ t }: Pick<StepTools, 't'>, isNeeded: boolean, ...hints: readonly TextKey[]): string {
  return [...(isNeeded ? [] : [t('contact.optional')]), ...hints.map((hint) => t(hint))].join('\n');
}
