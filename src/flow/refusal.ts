import { PROBLEM_CODES } from '../contract/problem-codes.js';
import type { Failure } from '../domain/failure/failure.js';
import type { Draft } from './draft.js';
import type { FlowEffect } from './effect.js';
import { formAt } from './form.js';
import type { Next } from './next.js';
import type { FormProblem, Placing } from './state.js';
import { groupOf, type StepName, visibleSteps } from './steps.js';
import { readVehicle } from './vehicle-reading.js';

/** Where a part of the request was typed. */
const FIELDS: readonly (readonly [pointer: RegExp, field: keyof Draft, step: StepName])[] = [
  [/^\/items\/\d+\/productId/, 'productId', 'period'],
  [/^\/items\/\d+\/start/, 'start', 'period'],
  [/^\/customer\/kind/, 'buyerKind', 'period'],
  [/^\/items\/\d+\/vehicle\/country/, 'registrationCountry', 'plate'],
  [/^\/items\/\d+\/vehicle\/plate/, 'plate', 'plate'],
  [/^\/items\/\d+\/vehicle\/vin/, 'vin', 'plate'],
  [/^\/items\/\d+\/vehicle\/fuel/, 'fuel', 'plate'],
  [/^\/customer\/email/, 'email', 'contact'],
  [/^\/driver\/firstName/, 'firstName', 'contact'],
  [/^\/driver/, 'lastName', 'contact'],
  [/^\/customer\/phone/, 'phone', 'contact'],
  [/^\/address\/city/, 'city', 'contact'],
  [/^\/address\/postalCode/, 'postalCode', 'contact'],
  [/^\/address\/country/, 'residence', 'contact'],
  [/^\/address/, 'street', 'contact'],
  [/^\/identity\/country/, 'citizenship', 'contact'],
  [/^\/identity/, 'idNumber', 'contact'],
  [/^\/consent/, 'consent', 'review'],
  [/^\/payment/, 'paymentType', 'pay'],
];

const REFUSED_BY_RELAY: ReadonlySet<string> = new Set(
  Object.entries(PROBLEM_CODES).flatMap(([code, status]) => (status < 500 && code !== 'order-exists' ? [code] : [])),
);

/** Shown to the buyer as part of a usual visit; everything else is told to the site's on-call. */
const USUAL: ReadonlySet<string> = new Set(['already-ordered', 'price-changed', 'product-offline']);

/**
 * Whether the relay itself refused, by a code of its contract. Anything else that will not work again, such as an answer
 * that cannot be read, may stand for an order that was placed.
 */
export function isRelaysWord(code: string): boolean {
  return REFUSED_BY_RELAY.has(code);
}

/** What the host page hears of a refusal. */
export function refusalTold(failure: Failure): readonly FlowEffect[] {
  return USUAL.has(failure.code) ? [] : [errorTold(failure)];
}

/**
 * The order does not exist, so its key is done with, and the buyer is shown what to mend. What was typed is kept.
 */
export function refusal(state: Placing, failure: Failure): Next {
  const { catalogue, draft, intent } = state;
  const forget: FlowEffect = { do: 'forget-intent', key: intent.key };
  switch (failure.code) {
    case 'already-ordered':
      return [{ at: 'already-ordered', catalogue, draft, failure }, [forget]];
    case 'idempotency-key-reused':
      return [{ at: 'key-reused', catalogue, draft, failure }, [forget]];
    case 'price-changed':
      return [
        {
          ...formAt('review', catalogue, { ...draft, consent: false }, { code: 'price-changed' }),
          ...readVehicle(state),
        },
        [forget, { do: 'load-catalogue', anew: true }],
      ];
    case 'product-offline': {
      const notice = { code: 'gone-offline', country: draft.country ?? '' } as const;
      return [
        { ...formAt('period', catalogue, draft, notice), ...readVehicle(state) },
        [forget, { do: 'load-catalogue', anew: true }],
      ];
    }
    default:
      return [mend(state, failure), [forget]];
  }
}

/** The form at the first field the relay named, or at the payment with the reason above it. */
function mend(state: Placing, failure: Failure) {
  const { catalogue, draft } = state;
  const found = (failure.fields ?? []).flatMap(({ pointer, code }) => {
    const known = FIELDS.find(([pattern]) => pattern.test(pointer));
    return known ? [{ step: known[2], problem: { field: known[1], code } satisfies FormProblem }] : [];
  });
  const order = visibleSteps(catalogue);
  const [first] = found.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
  const form = formAt(first?.step ?? 'pay', catalogue, draft, { code: 'refused', failure });
  const here = groupOf(catalogue, form.step);
  const problems = found.flatMap(({ step, problem }) => (here.includes(step) ? [problem] : []));
  return { ...form, problems, ...readVehicle(state) };
}

/** An error for the site's on-call. */
export function errorTold({ code, reference }: Failure): FlowEffect {
  return { do: 'announce', announcement: { event: 'error', code, ...(reference !== undefined && { reference }) } };
}
