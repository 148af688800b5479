import type { ValidateVehicleAnswer, ValidateVehicleRequest } from '../contract/validate-vehicle.js';
import type { PlateCheck } from '../domain/plate/plate-check.js';
import { moveTo, withProblems } from './form.js';
import type { FlowEffect } from './effect.js';
import type { Next } from './next.js';
import { isRequired } from './requirements.js';
import type { Filling, FormProblem } from './state.js';
import { nextStep } from './steps.js';
import { compactVin } from './validate-step.js';

/** Asks the relay about the plate as it stands, when the buyer leaves the field. */
export function plateLeft(form: Filling, local: PlateCheck): Next {
  const read = withReading(form, local);
  return ask(read);
}

/** Goes on to the next step once the plate is known to be right, or cannot be checked now. */
export function plateSubmitted(form: Filling, local: PlateCheck): Next {
  const read = withReading(form, local);
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
      : ([withoutProblem(answered, 'plate'), []] as const)
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

/** A proposed spelling, taken in one press and asked about. */
export function suggestionAccepted(form: Filling, plate: string): Next {
  const { plate: _, ...rest } = form;
  const draft = { ...form.draft, plate };
  return ask(withoutProblem({ ...rest, draft, plateCheck: { is: 'unchecked' } }, 'plate'));
}

/** What the relay is asked about the vehicle, when there is enough to ask. */
export function question({ draft, catalogue }: Filling): ValidateVehicleRequest | undefined {
  const { country, registrationCountry, plate } = draft;
  if (!country || !registrationCountry || !plate.trim()) return undefined;
  const vin = isRequired('vin', catalogue, draft) ? compactVin(draft.vin) : '';
  return { productCountry: country, country: registrationCountry, plate, ...(vin && { vin }) };
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

function withReading(form: Filling, local: PlateCheck): Filling {
  if (form.plateCheck.is === 'answered') return form;
  const { plate: _, ...rest } = form;
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

/** The buyer may be at another step by the time the answer comes, and stays there. */
function onwards(form: Filling): Next {
  if (form.step !== 'plate') return [form, []];
  return moveTo(nextStep(form.catalogue, 'plate'), form);
}

function refused(form: Filling, problem: FormProblem): Next {
  if (form.step !== 'plate') return [form, []];
  const others = form.problems.filter(({ field }) => field !== problem.field);
  return [withProblems(form, [...others, problem]), []];
}

function withoutProblem(form: Filling, field: FormProblem['field']): Filling {
  return withProblems(
    form,
    form.problems.filter((problem) => problem.field !== field),
  );
}

function problemFrom({ field = 'plate', code = 'refused', suggestions }: ValidateVehicleAnswer): FormProblem {
  return { field, code, ...(suggestions && suggestions.length > 0 && { suggestions }) };
}

function isSame(a: ValidateVehicleRequest, b: ValidateVehicleRequest): boolean {
  return a.productCountry === b.productCountry && a.country === b.country && a.plate === b.plate && a.vin === b.vin;
}
