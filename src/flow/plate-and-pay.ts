import { boughtBefore } from './bought-before.js';
import type { FlowEvent } from './event.js';
import { type Next, stay } from './next.js';
import { payPressed } from './pay-pressed.js';
import { plateAnswered, plateLeft, plateNotChecked, plateSubmitted, suggestionAccepted } from './plate-checking.js';
import type { Filling } from './state.js';
import { withWaysToPay } from './ways-to-pay.js';

/** The form: the check of the plate, and the way from the form to an order. */
export function plateAndPay(form: Filling, event: FlowEvent): Next {
  switch (event.type) {
    case 'step-submitted':
      return event.plate && event.step === form.step && form.step === 'plate'
        ? plateSubmitted(form, { ...event, plate: event.plate })
        : stay(form);
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
