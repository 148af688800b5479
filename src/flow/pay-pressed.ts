import { chosenProduct } from './catalogue.js';
import type { FlowEvent } from './event.js';
import { moveTo, withProblems } from './form.js';
import { MOST_ATTEMPTS, newIntent, sameIntent } from './intent.js';
import { type Next, stay } from './next.js';
import { orderRequest } from './order-request.js';
import { isRequired } from './requirements.js';
import type { Filling, Notice, Placing } from './state.js';
import { visibleSteps } from './steps.js';
import { problemsOf } from './validate-step.js';

type PayPressed = Extract<FlowEvent, { type: 'pay-pressed' }>;

/** Milliseconds that the warning must have stood: the second half of a double click is not the buyer's word. */
const READING_TIME = 1000;

/**
 * The buyer confirms: the same content takes the key it had before, anything else a fresh one (design, order safety
 * rule 1). Card data become a token first; nothing is sent to the vendor before that.
 */
export function payPressed(form: Filling, event: PayPressed): Next {
  const { catalogue, draft, plate, vin } = form;
  const product = chosenProduct(catalogue, draft);
  if (!product) return moveTo('period', form);
  if (plate === undefined) return moveTo('plate', form);
  const incomplete = firstIncomplete(form);
  if (incomplete) return incomplete;
  if (vin === undefined && isRequired('vin', catalogue, draft)) return moveTo('plate', form);
  const vehicle = { plate, ...(vin !== undefined && { vin }) };
  const request = orderRequest(catalogue, draft, product, vehicle, event);
  const known = sameIntent(event.known, request);
  if (known?.settled && !isWarned(form.notice, event.now)) {
    if (form.notice?.code === 'same-again') return stay(form);
    return [{ ...form, notice: { code: 'same-again', shownAt: event.now } }, []];
  }
  const intent = known && !known.settled ? known : newIntent(event.freshKey, request);
  return place({ catalogue, draft, ...vehicle, intent, request }, event);
}

/** The form at the first step that lacks something: a step may have been opened past one that was never finished. */
function firstIncomplete(form: Filling): Next | undefined {
  for (const step of visibleSteps(form.catalogue)) {
    const problems = step === 'pay' ? [] : problemsOf(step, form.catalogue, form.draft, undefined);
    if (problems.length === 0) continue;
    const [, effects] = moveTo(step, form);
    return [withProblems({ ...form, step }, problems), effects];
  }
  return undefined;
}

function isWarned(notice: Notice | undefined, now: number): boolean {
  return notice?.code === 'same-again' && now - (notice.shownAt ?? 0) >= READING_TIME;
}

function place(placing: Placing, event: PayPressed): Next {
  const { intent, request } = placing;
  if (intent.attempts >= MOST_ATTEMPTS) {
    return [{ ...placing, at: 'not-processed', failure: { code: 'too-many-attempts', retryable: false } }, []];
  }
  return [
    { ...placing, at: 'preparing', before: event.known.map(({ key }) => key) },
    [{ do: 'prepare-payment', key: intent.key, paymentType: event.paymentType, total: request.total }],
  ];
}
