import type { FlowEvent } from './event.js';
import { beforeForm, filling } from './filling.js';
import { openForm } from './form.js';
import { type Next, stay, unreachable } from './next.js';
import { placing } from './placing.js';
import { plateAndPay } from './plate-and-pay.js';
import { resuming } from './resuming.js';
import { settling } from './settling.js';
import type { FlowState } from './state.js';

/** Where the checkout goes next. Same state and event in, same answer out: no clock, no network, no DOM. */
export function transition(state: FlowState, event: FlowEvent): Next {
  switch (state.at) {
    case 'loading':
    case 'no-catalogue':
    case 'nothing-offered':
      return beforeForm(state, event);
    case 'filling':
      return filling(state, event) ?? plateAndPay(state, event);
    case 'preparing':
    case 'ordering':
    case 'waiting':
    case 'looking-up':
    case 'not-processed':
      return placing(state, event);
    case 'already-ordered':
    case 'key-reused':
      return event.type === 'started-over'
        ? openForm(state.catalogue, { ...state.draft, consent: false })
        : stay(state);
    case 'resuming':
    case 'lost':
      return resuming(state, event);
    case 'paying':
    case 'confirming':
    case 'unsettled':
    case 'following':
    case 'ended':
      return settling(state, event);
    default:
      return unreachable(state);
  }
}
