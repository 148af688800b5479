import type { Receipt, Order } from '../contract/order.js';
import type { OrderSnapshot } from '../contract/order-status.js';
import type { Money } from '../contract/primitives.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { ProductsStatus } from '../contract/products-status.js';
import type { ValidateVehicleAnswer, ValidateVehicleRequest } from '../contract/validate-vehicle.js';
import type { Failure } from '../domain/failure/failure.js';
import type { StartWindow } from '../domain/validity/validity-terms.js';
import type { Catalogue } from './catalogue.js';
import type { Draft } from './draft.js';
import type { Intent } from './intent.js';
import type { BoughtSpan, Notice, ResumeFrom } from './state.js';
import type { StepName } from './steps.js';
import type { LocalReading } from './vehicle-reading.js';

/** What the buyer did. */
export type BuyerEvent =
  /** `byPage`: not by the buyer but for the buyer, who has not seen what was told last. */
  | { readonly type: 'draft-changed'; readonly changes: Partial<Draft>; readonly byPage?: true }
  /** The buyer wants to go on from the page with this step. It brings what only it can reckon: the start window, the local reading of the vehicle. */
  | ({
      readonly type: 'step-submitted';
      readonly step: StepName;
      readonly window?: StartWindow;
    } & Partial<LocalReading>)
  | { readonly type: 'step-opened'; readonly step: StepName }
  /** The field of the plate or of the VIN lost focus. */
  | ({ readonly type: 'plate-left' } & LocalReading)
  /** A proposed plate is taken; `isAsTyped`: none of them, but what was typed. */
  | { readonly type: 'suggestion-accepted'; readonly plate: string; readonly isAsTyped?: true }
  | {
      readonly type: 'pay-pressed';
      readonly paymentType: PaymentType;
      /** Used when no remembered intent has the same content. */
      readonly freshKey: string;
      readonly known: readonly Intent[];
      /** Milliseconds since 1970. */
      readonly now: number;
      readonly locale: string;
      readonly returnUrl: string;
      readonly partner?: string;
      readonly externalReference?: string;
    }
  /** The payment step of a placed order is wanted (again). */
  | { readonly type: 'continue-pressed' }
  /** Stop trying and go back to the form, as far as the relay says that there is no order. */
  | { readonly type: 'stop-pressed' }
  /** Look again: the catalogue, the order by key, the order's status. */
  | { readonly type: 'check-pressed'; readonly now: number }
  /** Leave this order behind and fill the form anew. */
  | { readonly type: 'started-over' }
  /** Cancel the order: first the question, then the buyer's word, or not. */
  | { readonly type: 'cancel-opened' }
  | { readonly type: 'cancel-pressed' }
  | { readonly type: 'cancel-left' };

/** What came back from the relay, the payment, the clock or the page. */
export type OutcomeEvent =
  | {
      readonly type: 'catalogue-received';
      readonly catalogue: Catalogue;
      /** What the buyer is told if a choice is gone with it; else that it cannot be bought at the moment. */
      readonly notice?: Notice;
    }
  | { readonly type: 'catalogue-failed'; readonly failure: Failure }
  | { readonly type: 'availability-received'; readonly status: ProductsStatus }
  | { readonly type: 'plate-checked'; readonly of: ValidateVehicleRequest; readonly answer: ValidateVehicleAnswer }
  | { readonly type: 'plate-check-failed'; readonly of: ValidateVehicleRequest }
  | {
      readonly type: 'payment-prepared';
      readonly key: string;
      readonly paymentMethodId?: string;
      readonly now: number;
      /** All intents as they are stored now, while no other tab may pay: one may have been faster. */
      readonly known: readonly Intent[];
    }
  /** Vignettes for the same vehicle and country that were bought in this browser. */
  | { readonly type: 'bought-before'; readonly of: string; readonly spans: readonly BoughtSpan[] }
  /** Another tab of the site is paying; `payment-prepared` comes when it is done. */
  | { readonly type: 'pay-awaited'; readonly key: string }
  /** Which of the vendor's ways to pay work in this browser, in the order in which they are shown. */
  | { readonly type: 'ways-to-pay-known'; readonly ways: readonly PaymentType[] }
  /** The wallet that an order is to be paid with is not in this browser. */
  | { readonly type: 'wallet-missing'; readonly orderId: string }
  | { readonly type: 'payment-not-prepared'; readonly key: string; readonly failure: Failure }
  | { readonly type: 'order-placed'; readonly key: string; readonly receipt: Receipt; readonly now: number }
  | { readonly type: 'order-failed'; readonly key: string; readonly failure: Failure; readonly now: number }
  | {
      readonly type: 'looked-up';
      readonly key: string;
      readonly found: Receipt | 'in-progress' | 'none';
      readonly now: number;
    }
  | { readonly type: 'look-up-failed'; readonly key: string; readonly failure: Failure }
  | { readonly type: 'resume-wanted'; readonly from: ResumeFrom }
  | {
      readonly type: 'resumed';
      readonly receipt: Receipt;
      /** What the buyer agreed to pay, where this browser knows it. */
      readonly agreed?: Money;
      readonly now: number;
    }
  | { readonly type: 'resume-failed'; readonly from: ResumeFrom; readonly failure: Failure }
  /** Stripe says that the buyer is done. Only the relay's status makes it paid. */
  | { readonly type: 'payment-confirmed'; readonly orderId: string; readonly now: number }
  | { readonly type: 'payment-refused'; readonly orderId: string; readonly failure: Failure }
  | { readonly type: 'payment-cancelled'; readonly orderId: string }
  | { readonly type: 'snapshot-received'; readonly snapshot: OrderSnapshot; readonly now: number }
  | { readonly type: 'order-read'; readonly order: Order; readonly now: number }
  | { readonly type: 'order-not-read'; readonly orderId: string; readonly failure: Failure }
  | { readonly type: 'order-cancelled'; readonly order: Order; readonly now: number }
  | { readonly type: 'cancel-failed'; readonly orderId: string; readonly failure: Failure }
  /** A moment asked for by the effect `wake` has come. */
  | {
      readonly type: 'woke';
      readonly now: number;
      /** While an order is being placed, its intent as it is stored now. */
      readonly remembered?: Intent | 'forgotten';
    };

export type FlowEvent = BuyerEvent | OutcomeEvent;
