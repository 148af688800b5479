import type { Order } from '../contract/order.js';
import { EMPTY_DRAFT } from './draft.js';
import type { FlowEffect } from './effect.js';
import { type Next, stay } from './next.js';
import type { FlowState } from './state.js';

type OpenState = Extract<FlowState, { at: 'paying' | 'confirming' | 'unsettled' | 'following' | 'ended' }>;

/**
 * Back to an empty form, or to what was typed. After a settled order the next vignette keeps the vehicle; after an
 * unpaid one all that was typed is kept. While money may still move, the same content keeps its key: ordered once more,
 * it finds this order again.
 */
export function startOver(state: OpenState): Next {
  if (!mayLeave(state)) return stay(state);
  const { registrationCountry, plate, email } = state.draft;
  const draft =
    state.at === 'following'
      ? { ...EMPTY_DRAFT, registrationCountry, plate, email }
      : { ...state.draft, consent: false };
  const forget: FlowEffect = {
    do: 'forget-order',
    orderId: state.order.id,
    ...(!isWithoutMoney(state) && { keepIntent: true }),
  };
  return [{ at: 'loading', draft }, [forget, { do: 'load-catalogue' }]];
}

/** Whether the buyer may turn to something else: not while a payment is being carried out or confirmed in the page. */
export function mayLeave(state: FlowState): boolean {
  switch (state.at) {
    case 'paying':
      return state.is === 'ready' || isPaidElsewhere(state.order);
    case 'unsettled':
    case 'following':
    case 'ended':
      return true;
    default:
      return false;
  }
}

/** On a page of the bank's or the vendor's: here nothing is under way. */
export function isPaidElsewhere({ paymentStep: { redirectUrl, paymentLink } }: Order): boolean {
  return (redirectUrl ?? paymentLink) !== undefined;
}

/** The relay says that there is no money in it: the only end after which the same content may take a fresh key. */
function isWithoutMoney({ at, order: { payment } }: OpenState): boolean {
  const isOver = at === 'following' || at === 'ended';
  return isOver && payment !== 'processing' && payment !== 'unknown';
}
