import type { PaymentStep } from '../contract/order.js';
import type { Money } from '../contract/primitives.js';
import type { Failure } from '../domain/failure/failure.js';
import type { PaymentOutcome } from './payment-outcome.js';

/** What the buyer's press on Pay made ready. */
export type Prepared =
  | { readonly ready: true; readonly paymentMethodId?: string }
  | { readonly ready: false; readonly failure: Failure };

/** One payment step to carry out. */
export interface PaymentTask {
  readonly step: PaymentStep;
  /** What the relay's order comes to: nothing else is confirmed. */
  readonly total: Money;
  /** Where a bank sends the buyer back to, when the step itself names no address. */
  readonly returnUrl: string;
}

/**
 * Carries out one kind of payment step. Handlers know neither each other nor the flow, and never throw: what goes
 * wrong is an outcome.
 */
export interface PaymentHandler {
  /** Called in the buyer's press, before there is an order. */
  prepare(): Promise<Prepared>;
  /** Called once the order says what its payment needs, and again when the buyer tries once more. */
  confirm(task: PaymentTask): Promise<PaymentOutcome>;
  /**
   * Nothing came of the buyer's press: whatever waits for it, as the sheet of a wallet does, is told so, and a late answer
   * to it changes nothing.
   */
  abandon?(): void;
}
