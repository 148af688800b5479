import { chosenProduct } from './catalogue.js';
import type { FlowEvent } from './event.js';
import { moveTo } from './form.js';
import { type Intent, MOST_ATTEMPTS, newIntent, nextAttemptAt, sameIntent } from './intent.js';
import type { Next } from './next.js';
import { orderRequest } from './order-request.js';
import type { Filling, Placing } from './state.js';

type PayPressed = Extract<FlowEvent, { type: 'pay-pressed' }>;

/**
 * The buyer confirms: the same content takes the key it had before, anything else a fresh one (design, order safety
 * rule 1). Card data become a token first; nothing is sent to the vendor before that.
 */
export function payPressed(form: Filling, event: PayPressed): Next {
  const { catalogue, draft, plate } = form;
  const product = chosenProduct(catalogue, draft);
  if (!product) return moveTo('period', form);
  if (plate === undefined) return moveTo('plate', form);
  if (!draft.consent) return moveTo('review', form);
  const known = sameIntent(event.known, draft, plate);
  const isAgain = form.notice?.code === 'same-again';
  if (known?.settled && !isAgain) return [{ ...form, notice: { code: 'same-again' } }, []];
  const intent = known && !known.settled ? known : newIntent(event.freshKey, draft, plate);
  const request = orderRequest(catalogue, draft, product, plate, event);
  return place({ catalogue, draft, plate, intent, request }, event);
}

function place(placing: Placing, event: PayPressed): Next {
  const { intent, request } = placing;
  if (intent.attempts >= MOST_ATTEMPTS) {
    return [{ ...placing, at: 'not-processed', failure: { code: 'too-many-attempts', retryable: false } }, []];
  }
  return [
    { ...placing, at: 'preparing' },
    [
      ...(isNew(intent) ? [{ do: 'remember-intent', intent } as const] : []),
      { do: 'prepare-payment', key: intent.key, paymentType: event.paymentType, total: request.total },
    ],
  ];
}

function isNew(intent: Intent): boolean {
  return nextAttemptAt(intent) === 0;
}
