import type { PaymentMethod } from '../contract/config.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { Money } from '../contract/primitives.js';
import { type Catalogue, chosenProduct, priceOf } from '../flow/catalogue.js';
import type { FlowState } from '../flow/state.js';

/** The form of Stripe's that a state needs. */
export interface WantedForm {
  readonly paymentType: PaymentType;
  readonly via: 'card' | 'stripe';
  readonly publishableKey: string;
  readonly total: Money;
}

/** How a vendor takes a way to pay. */
export function methodOf({ config }: Catalogue, type: PaymentType | undefined): PaymentMethod | undefined {
  return config.paymentMethods.find((method) => method.type === type);
}

/** Which form of Stripe's is to be shown: for the way to pay chosen in the last step, or for an order to be paid here. */
export function wantedForm(state: FlowState): WantedForm | undefined {
  switch (state.at) {
    case 'filling': {
      const product = chosenProduct(state.catalogue, state.draft);
      if (state.step !== 'pay' || !product) return undefined;
      const { total, currency } = priceOf(product, state.draft);
      return formFor(methodOf(state.catalogue, state.draft.paymentType), { amount: total, currency });
    }
    case 'preparing':
    case 'ordering':
    case 'waiting':
    case 'looking-up':
      return formFor(methodOf(state.catalogue, state.request.payment.type), state.request.total);
    case 'paying': {
      const { total, paymentStep } = state.order;
      const { type, clientSecret, publishableKey } = paymentStep;
      const via = type === 'CARD' ? 'card' : 'stripe';
      if (clientSecret === undefined || publishableKey === undefined) return undefined;
      return { paymentType: type, via, publishableKey, total };
    }
    default:
      return undefined;
  }
}

function formFor(method: PaymentMethod | undefined, total: Money): WantedForm | undefined {
  if (!method || method.via === 'link' || method.publishableKey === undefined) return undefined;
  return { paymentType: method.type, via: method.via, publishableKey: method.publishableKey, total };
}
