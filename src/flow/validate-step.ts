import type { StartWindow } from '../domain/validity/validity-terms.js';
import type { Catalogue } from './catalogue.js';
import { choiceProblems, required } from './choice-problems.js';
import type { Draft } from './draft.js';
import { isAsked, isRequired } from './requirements.js';
import type { FormProblem } from './state.js';
import type { StepName } from './steps.js';

/** Good enough to catch a slip of the finger; only a mail that arrives proves an address. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const LONGEST_EMAIL = 254;

/** What keeps the buyer from leaving a step, in the order of its fields. Plate and VIN are read elsewhere. */
export function problemsOf(
  step: StepName,
  catalogue: Catalogue,
  draft: Draft,
  window: StartWindow | undefined,
): readonly FormProblem[] {
  const needs = (requirement: Parameters<typeof isRequired>[0]) => isRequired(requirement, catalogue, draft);
  switch (step) {
    case 'country':
    case 'vehicle':
    case 'period':
      return choiceProblems(step, catalogue, draft, window);
    case 'plate':
      return [
        ...(draft.registrationCountry ? [] : [required('registrationCountry')]),
        ...(draft.plate.trim() ? [] : [required('plate')]),
        ...(needs('vin') && !draft.vin.trim() ? [required('vin')] : []),
        ...(needs('fuel') && !draft.fuel ? [required('fuel')] : []),
      ];
    case 'contact':
      return [
        ...emailProblems(draft.email.trim()),
        ...(isAsked('name', catalogue, draft) ? nameProblems(draft, needs('name')) : []),
        ...(isAsked('phone', catalogue, draft) ? phoneProblems(draft.phone.trim(), needs('phone')) : []),
        ...(needs('address') ? missing(draft, ['street', 'city', 'residence']) : []),
        ...(needs('identity') ? missing(draft, ['citizenship', 'idNumber']) : []),
      ];
    case 'review':
      return draft.consent ? [] : [required('consent')];
    case 'pay':
      return draft.paymentType ? [] : [required('paymentType')];
  }
}

function missing(draft: Draft, fields: readonly (keyof Draft)[]): readonly FormProblem[] {
  return fields.filter((field) => !String(draft[field]).trim()).map(required);
}

/** The longest number has 15 digits (ITU-T E.164). */
function phoneProblems(phone: string, isNeeded: boolean): readonly FormProblem[] {
  if (!phone) return isNeeded ? [required('phone')] : [];
  return /^\+?(?:[\s()./-]*\d){6,15}[\s)]*$/.test(phone) ? [] : [{ field: 'phone', code: 'phone' }];
}

/** Half a name is of no use to anybody. */
function nameProblems({ firstName, lastName }: Draft, isNeeded: boolean): readonly FormProblem[] {
  const [first, last] = [Boolean(firstName.trim()), Boolean(lastName.trim())];
  if (!isNeeded && first === last) return [];
  return [...(first ? [] : [required('firstName')]), ...(last ? [] : [required('lastName')])];
}

function emailProblems(email: string): readonly FormProblem[] {
  if (!email) return [required('email')];
  return EMAIL.test(email) && email.length <= LONGEST_EMAIL ? [] : [{ field: 'email', code: 'email' }];
}
