import type { ValidateVehicleAnswer, ValidateVehicleRequest } from '../contract/validate-vehicle.js';
import type { PlateCheck } from '../domain/plate/plate-check.js';
import type { StartWindow } from '../domain/validity/validity-terms.js';
import { moveTo, withProblems } from './form.js';
import type { FlowEffect } from './effect.js';
import type { FlowEvent } from './event.js';
import type { Next } from './next.js';
import { askedSteps, isPlateAsked, problemsOn } from './page.js';
import { isAsked } from './requirements.js';
import type { Filling, FormProblem } from './state.js';
import { nextStep } from './steps.js';
import { problemsOf } from './validate-step.js';
import { vehicleDoubts, vinProblem } from './vehicle-doubts.js';
import type { LocalReading } from './vehicle-reading.js';

/** What {@link vehicleDoubts} says of a plate; the relay's approval does not settle it. */
const UNUSUAL = 'unusual';

/** Asks the relay about the plate as it stands, when the buyer leaves a field. A VIN that is none is said at once. */
export function plateLeft(form: Filling, local: LocalReading): Next {
  const read = withReading(form, local);
  const isWrong = local.vin?.verdict === 'ask' || (local.vin?.verdict === 'refuse' && local.vin.code !== 'empty');
  const problem = isWrong && isPlateAsked(form) ? vinProblem(form, local.vin) : undefined;
  return ask(problem ? withProblem(read, problem) : read);
}

/**
 * Goes on to the next page once the plate is known to be right, or cannot be checked now. What is unusual but possible is
 * said first, and gone past by pressing again.
 */
export function plateSubmitted(form: Filling, reading: LocalReading, window?: StartWindow): Next {
  const doubts = vehicleDoubts(form, reading);
  if (problemsOn(form, window).length > 0) return [withProblems(form, allProblems(form, doubts, window)), []];
  const read = withProblems(withReading(form, reading), doubts);
  if (doubts.length > 0) return [read, []];
  const local = reading.plate;
  switch (read.plateCheck.is) {
    case 'answered':
      return read.plateCheck.answer.valid ? onwards(read) : refused(read, problemFrom(read.plateCheck.answer));
    case 'failed':
      return withoutAnswer(read, local);
    case 'checking':
      return [{ ...read, plateCheck: { ...read.plateCheck, goOn: true, local } }, []];
    case 'unchecked':
      return read.catalogue.config.capabilities.plateCheck && question(read)
        ? ask(read, local)
        : withoutAnswer(read, local);
  }
}

/** What is wrong on the page, in its order; of plate and VIN also what was said of them before and still holds. */
function allProblems(
  form: Filling,
  doubts: readonly FormProblem[],
  window: StartWindow | undefined,
): readonly FormProblem[] {
  const { catalogue, draft, problems } = form;
  const told = problems.filter(({ field, code }) => (field === 'plate' || field === 'vin') && code !== 'required');
  return askedSteps(form).flatMap((step) => {
    const found = problemsOf(step, catalogue, draft, window);
    if (step !== 'plate') return found;
    return [...found, ...told, ...doubts].filter(
      ({ field }, index, all) => all.findIndex((problem) => problem.field === field) === index,
    );
  });
}

/** The relay's answer, at the field; an answer to something else than what stands there now is dropped. */
export function plateAnswered(form: Filling, of: ValidateVehicleRequest, answer: ValidateVehicleAnswer): Next {
  const check = form.plateCheck;
  if (check.is !== 'checking' || !isSame(check.of, of)) return [form, []];
  if (answer.valid && answer.plate === undefined && form.plate === undefined) return plateNotChecked(form, of);
  const outcome = answer.valid ? 'valid' : 'invalid';
  const told: FlowEffect = { do: 'announce', announcement: { event: 'plate-check', outcome } };
  const { plate: read, ...rest } = form;
  const plate = answer.valid ? (answer.plate ?? read) : undefined;
  const answered: Filling = {
    ...rest,
    plateCheck: { is: 'answered', of, answer },
    ...(plate !== undefined && { plate }),
  };
  const [next, effects] = answer.valid
    ? check.goOn
      ? onwards(answered)
      : ([withoutProblem(answered, ({ field, code }) => field === 'plate' && code !== UNUSUAL), []] as const)
    : refused(answered, problemFrom(answer));
  return [next, [told, ...effects]];
}

/** A check that could not be made blocks nobody: the local reading counts, and the relay checks again with the order. */
export function plateNotChecked(form: Filling, of: ValidateVehicleRequest): Next {
  const check = form.plateCheck;
  if (check.is !== 'checking' || !isSame(check.of, of)) return [form, []];
  const failed: Filling = { ...form, plateCheck: { is: 'failed', of } };
  const told: FlowEffect = { do: 'announce', announcement: { event: 'plate-check', outcome: 'unchecked' } };
  if (!check.goOn || !check.local) return [failed, [told]];
  const [next, effects] = withoutAnswer(failed, check.local);
  return [next, [told, ...effects]];
}

/** A proposed spelling, or what was typed in spite of them, taken in one press and asked about. */
export function suggestionAccepted(
  form: Filling,
  { plate, isAsTyped }: Extract<FlowEvent, { type: 'suggestion-accepted' }>,
): Next {
  const { plate: _plate, isAsTyped: _kept, ...rest } = form;
  const draft = { ...form.draft, plate };
  const taken: Filling = { ...rest, draft, plateCheck: { is: 'unchecked' }, ...(isAsTyped && { isAsTyped }) };
  return ask(withoutProblem(taken, ({ field }) => field === 'plate'));
}

/** What the relay is asked about the vehicle, when there is enough to ask. */
export function question({ draft, catalogue, vin, isAsTyped }: Filling): ValidateVehicleRequest | undefined {
  const { country, registrationCountry, plate } = draft;
  if (!country || !registrationCountry || !plate.trim()) return undefined;
  const isVinWanted = vin !== undefined && isAsked('vin', catalogue, draft);
  return {
    productCountry: country,
    country: registrationCountry,
    plate,
    ...(isVinWanted && { vin }),
    ...(isAsTyped && { isAsTyped }),
  };
}

/** `local` where the buyer wants to go on as soon as the answer is there. */
function ask(form: Filling, local?: PlateCheck): Next {
  const of = question(form);
  const check = form.plateCheck;
  if (!of || !form.catalogue.config.capabilities.plateCheck) return [form, []];
  if (check.is !== 'unchecked' && check.is !== 'failed' && isSame(check.of, of)) return [form, []];
  return [
    { ...form, plateCheck: { is: 'checking', of, goOn: local !== undefined, ...(local && { local }) } },
    [{ do: 'check-plate', of }],
  ];
}

/** A plate the relay has answered for stays as it said. */
function withReading(form: Filling, { plate: local, vin }: LocalReading): Filling {
  const { vin: _vin, ...unread } = form;
  const isVin = vin?.verdict === 'ok' || vin?.verdict === 'warn';
  const withVin = isVin ? { ...unread, vin: vin.vin } : unread;
  if (form.plateCheck.is === 'answered') return withVin;
  const { plate: _plate, ...rest } = withVin;
  return local.verdict === 'ok' || local.verdict === 'warn' ? { ...rest, plate: local.plate } : rest;
}

function withoutAnswer(form: Filling, local: PlateCheck): Next {
  switch (local.verdict) {
    case 'ok':
    case 'warn':
      return onwards(form);
    case 'ask':
      return refused(form, { field: 'plate', code: local.code, suggestions: local.candidates });
    case 'refuse':
      return refused(form, { field: 'plate', code: local.code });
  }
}

/** The buyer may be at another page by the time the answer comes, or have changed something on this one, and stays there. */
function onwards(form: Filling): Next {
  if (!isPlateAsked(form)) return [form, []];
  const problems = problemsOn(form);
  return problems.length > 0 ? [withProblems(form, problems), []] : moveTo(nextStep(form.catalogue, 'plate'), form);
}

function refused(form: Filling, problem: FormProblem): Next {
  if (!isPlateAsked(form)) return [form, []];
  return [withProblem(form, problem), []];
}

/** A field has one problem. */
function withProblem(form: Filling, problem: FormProblem): Filling {
  const others = withoutProblem(form, ({ field }) => field === problem.field);
  return withProblems(form, [...others.problems, problem]);
}

function withoutProblem(form: Filling, isMended: (problem: FormProblem) => boolean): Filling {
  return withProblems(
    form,
    form.problems.filter((problem) => !isMended(problem)),
  );
}

function problemFrom({ field = 'plate', code = 'refused', suggestions }: ValidateVehicleAnswer): FormProblem {
  return { field, code, ...(suggestions && suggestions.length > 0 && { suggestions }) };
}

function isSame(a: ValidateVehicleRequest, b: ValidateVehicleRequest): boolean {
  return (
    a.productCountry === b.productCountry &&
    a.country === b.country &&
    a.plate === b.plate &&
    a.vin === b.vin &&
    a.isAsTyped === b.isAsTyped
  );
}
