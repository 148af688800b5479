import type { VinCheck } from '../domain/vin/vin-check.js';
import { isAsked } from './requirements.js';
import type { Filling, FormProblem } from './state.js';
import type { LocalReading } from './vehicle-reading.js';

/**
 * What the buyer is told before going on, without asking the relay: a plate that is unusual, a VIN that is none or may be
 * wrong. A doubt that stands at its field already is gone past: pressing once more is the buyer's word.
 */
export function vehicleDoubts(form: Filling, { plate, vin }: LocalReading): readonly FormProblem[] {
  const isTold = ({ field, code }: FormProblem) =>
    form.problems.some((told) => told.field === field && told.code === code);
  const unusual: readonly FormProblem[] =
    plate.verdict === 'warn' && !form.isAsTyped && !isRefused(form) ? [{ field: 'plate', code: plate.code }] : [];
  const ofVin = vinProblem(form, vin);
  const doubtful = ofVin && vin?.verdict === 'warn' ? [ofVin] : [];
  const wrong = ofVin && vin?.verdict !== 'warn' ? [ofVin] : [];
  return [...[...unusual, ...doubtful].filter((doubt) => !isTold(doubt)), ...wrong];
}

/** What is said of a VIN where one is asked for. */
export function vinProblem({ catalogue, draft }: Filling, vin: VinCheck | undefined): FormProblem | undefined {
  if (!vin || vin.verdict === 'ok' || !isAsked('vin', catalogue, draft)) return undefined;
  const { code } = vin;
  return { field: 'vin', code, ...(vin.verdict === 'ask' && { suggestions: vin.candidates }) };
}

/** The relay's word on the plate counts for more. */
function isRefused({ plateCheck }: Filling): boolean {
  return plateCheck.is === 'answered' && !plateCheck.answer.valid;
}
