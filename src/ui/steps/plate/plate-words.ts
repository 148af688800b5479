import { plateAsTyped } from '../../../domain/plate/plate-as-typed.js';
import type { Filling } from '../../../flow/state.js';
import type { PlateSuggestion } from '../../fields/plate-field/plate-suggestion.js';
import type { StepTools } from '../../parts/step-tools.js';
import { localReading } from './local-reading.js';

/** A spelling of the plate or VIN to choose with one press. */
export function proposal({ t }: Pick<StepTools, 't'>, plate: string): PlateSuggestion {
  return { plate, label: t('plate.use', { plate }) };
}

/**
 * The plates to choose from, by the relay or by the reading here, and what was typed, where a plate may look like that.
 *
 * @param isRead - The buyer has stopped typing.
 */
export function plateProposals(
  tools: Pick<StepTools, 't'>,
  state: Filling,
  isRead: boolean,
): readonly PlateSuggestion[] {
  const { draft, problems } = state;
  const { plate: local } = localReading(state);
  const read = isRead && local.verdict === 'ask' ? local.candidates : [];
  const plates = problems.find(({ field }) => field === 'plate')?.suggestions ?? read;
  const typed = plates.length > 0 ? plateAsTyped(draft.plate, draft.registrationCountry) : undefined;
  const kept: readonly PlateSuggestion[] =
    typed === undefined ? [] : [{ plate: typed, label: tools.t('plate.asTyped'), isAsTyped: true }];
  return [...plates.map((plate) => proposal(tools, plate)), ...kept];
}

/**
 * How the plate was read and how its check goes or went; empty when there is nothing to say.
 *
 * @param isRead - The buyer has stopped typing.
 * @param shown - How a plate is written into the text.
 */
export function plateNote(
  { t, problem }: Pick<StepTools, 't' | 'problem'>,
  state: Filling,
  isRead: boolean,
  shown = (plate: string): string => plate,
): string {
  const { draft, plateCheck } = state;
  const { plate: local } = localReading(state);
  const isUnusual = local.verdict === 'warn' && (isRead || state.plate !== undefined);
  const unusual = isUnusual && !problem('plate') ? t('problem.unusual') : '';
  if (plateCheck.is === 'checking') return t('plate.checking');
  if (plateCheck.is === 'failed') return `${t('plate.notChecked')} ${unusual}`.trim();
  if (plateCheck.is === 'answered' && plateCheck.answer.valid) {
    const plate = shown(plateCheck.answer.plate ?? draft.plate);
    return `${t('plate.valid', { plate })}. ${unusual}`.trim();
  }
  return local.verdict === 'ok' && isRead ? t('plate.read', { plate: shown(local.plate) }) : unusual;
}
