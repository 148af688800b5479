import { boughtBefore } from './bought-before.js';
import type { FlowEvent } from './event.js';
import { moveTo, withProblems } from './form.js';
import { withCatalogue } from './new-catalogue.js';
import { type Next, stay } from './next.js';
import { askedSteps, isPlateAsked, problemsOn } from './page.js';
import { payPressed } from './pay-pressed.js';
import { plateAnswered, plateLeft, plateNotChecked, plateSubmitted, suggestionAccepted } from './plate-checking.js';
import type { Filling } from './state.js';
import { nextStep } from './steps.js';
import { withWaysToPay } from './ways-to-pay.js';

/** The form, beyond choosing and typing: what can be bought by now, the check of the plate, and the way to an order. */
export function plateAndPay(form: Filling, event: FlowEvent): Next {
  switch (event.type) {
    case 'step-submitted':
      return pageSubmitted(form, event);
    case 'catalogue-received':
      return withCatalogue(form, event.catalogue, event.notice);
    case 'availability-received':
      return withCatalogue(form, { ...form.catalogue, status: event.status });
    case 'plate-left':
      return plateLeft(form, event);
    case 'suggestion-accepted':
      return suggestionAccepted(form, event);
    case 'plate-checked':
      return plateAnswered(form, event.of, event.answer);
    case 'plate-check-failed':
      return plateNotChecked(form, event.of);
    case 'bought-before':
      return boughtBefore(form, event);
    case 'ways-to-pay-known':
      return form.step === 'pay' ? [withWaysToPay(form, event.ways), []] : stay(form);
    case 'pay-pressed':
      return form.step === 'pay' ? payPressed(form, event) : stay(form);
    default:
      return stay(form);
  }
}

/** A page of several steps, or the plate by itself: what is wrong with it is listed with all else that is. */
function pageSubmitted(form: Filling, event: Extract<FlowEvent, { type: 'step-submitted' }>): Next {
  const { plate, step, window } = event;
  if (!askedSteps(form).includes(step)) return stay(form);
  if (isPlateAsked(form)) return plate ? plateSubmitted(form, { ...event, plate }, window) : stay(form);
  const problems = problemsOn(form, window);
  if (problems.length > 0) return [withProblems(form, problems), []];
  const { notice: _, ...rest } = form;
  return moveTo(nextStep(form.catalogue, form.step), rest);
}
