import type { Product } from '../contract/products.js';
import { mayStartOn } from '../domain/validity/start-day.js';
import { needsTime, outsideOf } from '../domain/validity/start-time.js';
import type { StartWindow } from '../domain/validity/validity-terms.js';
import { type Catalogue, chosenProduct, offeredCountries, offeredVehicles } from './catalogue.js';
import type { Draft } from './draft.js';
import { isRequired } from './requirements.js';
import type { FormProblem } from './state.js';
import type { StepName } from './steps.js';

/** Good enough to catch a slip of the finger; only a mail that arrives proves an address. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const LONGEST_EMAIL = 254;

const required = (field: keyof Draft): FormProblem => ({ field, code: 'required' });

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
      return offeredCountries(catalogue).some(({ code }) => code === draft.country) ? [] : [required('country')];
    case 'vehicle':
      return offeredVehicles(catalogue, draft).some((type) => type === draft.vehicleType)
        ? []
        : [required('vehicleType')];
    case 'period':
      return [
        ...(chosenProduct(catalogue, draft) ? [] : [required('productId')]),
        ...(needs('buyer-kind') && !draft.buyerKind ? [required('buyerKind')] : []),
        ...startProblems(chosenProduct(catalogue, draft), draft, window),
      ];
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
        ...nameProblems(draft, needs('name')),
        ...(needs('phone') ? phoneProblems(draft.phone.trim()) : []),
        ...(needs('address') ? missing(draft, ['street', 'city', 'residence']) : []),
        ...(needs('identity') ? missing(draft, ['citizenship', 'idNumber']) : []),
      ];
    case 'review':
      return draft.consent ? [] : [required('consent')];
    case 'pay':
      return draft.paymentType ? [] : [required('paymentType')];
  }
}

function startProblems(
  product: Product | undefined,
  { start, startTime }: Draft,
  window: StartWindow | undefined,
): readonly FormProblem[] {
  const isTimeNeeded = product && needsTime(product.validity, window, start);
  const time = isTimeNeeded && !startTime ? [required('startTime')] : [];
  if (!start) return [required('start'), ...time];
  if (window && outsideOf(window, start)) return [{ field: 'start', code: 'start-outside' }];
  if (product && !mayStartOn(product.validity, start)) return [{ field: 'start', code: 'start-weekday' }];
  if (window && startTime && outsideOf(window, `${start}T${startTime}`)) {
    return [{ field: 'startTime', code: 'passage-outside' }];
  }
  return time;
}

function missing(draft: Draft, fields: readonly (keyof Draft)[]): readonly FormProblem[] {
  return fields.filter((field) => !String(draft[field]).trim()).map(required);
}

/** The longest number has 15 digits (ITU-T E.164). */
function phoneProblems(phone: string): readonly FormProblem[] {
  if (!phone) return [required('phone')];
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
