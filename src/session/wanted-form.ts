import type { PaymentMethod } from '../contract/config.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { Money } from '../contract/primitives.js';
import { type Catalogue, chosenProduct, priceOf } from '../flow/catalogue.js';
import type { Filling, FlowState } from '../flow/state.js';
import type { StepName } from '../flow/steps.js';
import { offeredWallets } from '../payment/usable-methods.js';
import { isWallet, type Wallet } from '../payment/wallets.js';

/** The form of Stripe's that a state needs. */
export interface WantedForm {
  readonly paymentType: PaymentType;
  readonly via: 'card' | 'stripe';
  readonly publishableKey: string;
  readonly total: Money;
}

/** The wallets of which a state needs to know whether this browser has them. */
export interface WantedWallets {
  readonly wallets: readonly [Wallet, ...Wallet[]];
  readonly publishableKey: string;
  readonly total: Money;
}

/** Steps after which the payment comes soon. */
const NEAR_PAYMENT: ReadonlySet<StepName> = new Set(['contact', 'review', 'pay']);

/** How a vendor takes a way to pay. */
export function methodOf({ config }: Catalogue, type: PaymentType | undefined): PaymentMethod | undefined {
  return config.paymentMethods.find((method) => method.type === type);
}

/** What the form comes to; undefined while nothing that can be bought is chosen. */
export function totalOf({ catalogue, draft }: Pick<Filling, 'catalogue' | 'draft'>): Money | undefined {
  const product = chosenProduct(catalogue, draft);
  if (!product) return undefined;
  const { total: amount, currency } = priceOf(product, draft);
  return { amount, currency };
}

/** Whether Stripe is near: a form of it is to be shown, it is to be asked for wallets, or it is to be loaded ahead. */
export function needsStripe(state: FlowState): boolean {
  return wantedForm(state) !== undefined || wantedWallets(state) !== undefined || keyToLoad(state) !== undefined;
}

/**
 * The publishable key of the Stripe that is loaded before there is anything to show: while the buyer types the e-mail,
 * so that the press on Pay does not wait for it, and no earlier, for those who never get there. The chosen way to pay
 * says which key, else the first one that has any.
 */
export function keyToLoad(state: FlowState): string | undefined {
  if (state.at !== 'filling' || !NEAR_PAYMENT.has(state.step)) return undefined;
  const { catalogue, draft } = state;
  const usable = catalogue.config.paymentMethods.filter(({ via }) => via !== 'link');
  const keys = [methodOf(catalogue, draft.paymentType), ...usable].map((method) => method?.publishableKey);
  return keys.find((key) => key !== undefined);
}

/** Which form of Stripe's is to be shown: for the way to pay chosen in the last step, or for an order to be paid here. */
export function wantedForm(state: FlowState): WantedForm | undefined {
  switch (state.at) {
    case 'filling': {
      const { catalogue, draft, waysToPay } = state;
      const method = methodOf(catalogue, draft.paymentType);
      const total = totalOf(state);
      if (state.step !== 'pay' || !method || !total) return undefined;
      // A wallet is offered once it is known to be there.
      const isOffered = waysToPay ? waysToPay.includes(method.type) : !isWallet(method.type);
      return isOffered ? formFor(method, total) : undefined;
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
      return { paymentType: state.byCard ? 'CARD' : type, via, publishableKey, total };
    }
    default:
      return undefined;
  }
}

/**
 * Which wallets are to be asked for: as soon as the buyer agrees in the review, so that they are mostly known when the
 * ways to pay are shown, and no earlier, since it loads Stripe; and for an order that names one, which may have been
 * placed in another browser.
 */
export function wantedWallets(state: FlowState): WantedWallets | undefined {
  if (state.at === 'paying') {
    const { paymentStep, total } = state.order;
    const { type, clientSecret, publishableKey } = paymentStep;
    const isOpen = !state.byCard && clientSecret !== undefined && publishableKey !== undefined;
    return isOpen && isWallet(type) ? { wallets: [type], publishableKey, total } : undefined;
  }
  if (state.at !== 'filling' || state.waysToPay || !isPaymentNear(state)) return undefined;
  const total = totalOf(state);
  const offered = offeredWallets(state.catalogue.config.paymentMethods);
  // Where there are several keys, the first one sells by wallet.
  const [first, ...others] = offered.filter(({ publishableKey }) => publishableKey === offered[0]?.publishableKey);
  if (!total || !first) return undefined;
  const wallets: WantedWallets['wallets'] = [first.type, ...others.map(({ type }) => type)];
  return { wallets, publishableKey: first.publishableKey, total };
}

const isPaymentNear = ({ step, draft }: Filling): boolean => step === 'pay' || (step === 'review' && draft.consent);

function formFor(method: PaymentMethod | undefined, total: Money): WantedForm | undefined {
  if (!method || method.via === 'link' || method.publishableKey === undefined) return undefined;
  return { paymentType: method.type, via: method.via, publishableKey: method.publishableKey, total };
}
