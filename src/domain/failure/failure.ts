/** Something went wrong for the buyer or in the network, in the one shape that everything above `api` knows. */
export interface Failure {
  /**
   * A code of the relay's problems (src/contract/problem.ts), or one made in the browser: `network` (no answer),
   * `timeout`, `malformed-answer` (an answer that does not fit the contract), `payment-unavailable` (Stripe.js did not
   * load), `payment-declined`, `payment-authentication`, `payment-input`.
   */
  readonly code: string;
  /** The same request may succeed later: no answer, or a server error. */
  readonly retryable: boolean;
  /** JSON pointers into the request body and a code each. */
  readonly fields?: readonly { readonly pointer: string; readonly code: string }[];
  /** What the buyer tells support; also in the relay's log. */
  readonly reference?: string;
  /** Seconds that the relay asks to wait. */
  readonly retryAfter?: number;
}
