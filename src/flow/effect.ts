import type { Order, PaymentStep } from '../contract/order.js';
import type { OrderRequest } from '../contract/order-request.js';
import type { PaymentState, OrderStatus } from '../contract/order-status.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { Money } from '../contract/primitives.js';
import type { ValidateVehicleRequest } from '../contract/validate-vehicle.js';
import type { Intent } from './intent.js';
import type { Opened, ResumeFrom } from './state.js';
import type { StepName } from './steps.js';

/** What the host page is told, as a public event. None of it is personal. */
export type Announcement =
  | { readonly event: 'ready' }
  | { readonly event: 'step'; readonly step: StepName }
  | { readonly event: 'plate-check'; readonly outcome: 'valid' | 'invalid' | 'unchecked' }
  | { readonly event: 'order'; readonly orderId: string; readonly reference: string; readonly total: Money }
  | { readonly event: 'payment-start'; readonly orderId: string; readonly paymentType: PaymentType }
  | { readonly event: 'payment-fail'; readonly orderId: string; readonly code: string }
  | { readonly event: 'payment-cancel'; readonly orderId: string }
  | { readonly event: 'paid'; readonly orderId: string; readonly reference: string; readonly total: Money }
  | { readonly event: 'status'; readonly orderId: string; readonly status: OrderStatus; readonly payment: PaymentState }
  | { readonly event: 'active'; readonly orderId: string; readonly reference: string }
  | { readonly event: 'error'; readonly code: string; readonly reference?: string };

/** What is to be done, as data; the session does it, in order. */
export type FlowEffect =
  /** `anew`: what was heard before is known to be wrong. -> catalogue-received, catalogue-failed */
  | { readonly do: 'load-catalogue'; readonly anew?: true }
  | { readonly do: 'check-plate'; readonly of: ValidateVehicleRequest }
  /** What was asked is no longer what is typed. */
  | { readonly do: 'cancel-plate-check' }
  /** Make the way to pay ready: for a card, turn it into a token. -> payment-prepared, payment-not-prepared */
  | { readonly do: 'prepare-payment'; readonly key: string; readonly paymentType: PaymentType; readonly total: Money }
  /** Store the intent before anything is sent. */
  | { readonly do: 'remember-intent'; readonly intent: Intent }
  | { readonly do: 'forget-intent'; readonly key: string }
  /** -> order-placed, order-failed */
  | { readonly do: 'create-order'; readonly key: string; readonly request: OrderRequest }
  /** -> looked-up, look-up-failed */
  | { readonly do: 'look-up-order'; readonly key: string }
  /** -> resumed, resume-failed */
  | { readonly do: 'resume-order'; readonly from: ResumeFrom }
  /** Send the event `woke` at this moment (milliseconds since 1970). */
  | { readonly do: 'wake'; readonly at: number }
  | { readonly do: 'remember-order'; readonly orderId: string; readonly token: string; readonly key?: string }
  /** The order is paid, or nothing is to be paid: its intent counts as settled, and what was typed is erased from storage. */
  | { readonly do: 'settle-order'; readonly orderId: string }
  /** The order is over or left behind: the tab forgets it, and its intent unless that is settled or to be kept. */
  | {
      readonly do: 'forget-order';
      readonly orderId: string;
      /** The relay has not said that the order is without money: the same content must take the same key again. */
      readonly keepIntent?: true;
    }
  /** Go to the bank or to the vendor's payment page. */
  | { readonly do: 'redirect'; readonly orderId: string; readonly url: string }
  /** -> payment-confirmed, payment-refused, payment-cancelled */
  | { readonly do: 'confirm-payment'; readonly order: Order; readonly step: PaymentStep }
  /** Listen to the order until the flow is elsewhere. -> snapshot-received */
  | { readonly do: 'follow-order'; readonly opened: Opened }
  /** Ask for the order once, now. -> order-read */
  | { readonly do: 'read-order'; readonly opened: Opened }
  /** -> order-cancelled, cancel-failed */
  | { readonly do: 'cancel-order'; readonly opened: Opened }
  | { readonly do: 'announce'; readonly announcement: Announcement };
