/** Milliseconds from one status of an order to the next; a real vendor takes minutes. */
export const STEP = 2000;

/** Milliseconds the operator takes in the story `slow`. */
export const SLOW_REGISTRATION = 30_000;

/** Milliseconds an order stays put off at most; a real vendor waits until six hours before the start (contracts.md 1.8). */
export const DEFERRAL = 20_000;

/** The same in the stories of a cancellation, in which the buyer has to find the button first. */
export const CANCELLABLE_DEFERRAL = 60_000;

/** How long before its start a vendor stops putting an order off, in milliseconds (contracts.md 1.8). */
export const DEFERRAL_ENDS_BEFORE_START = 6 * 60 * 60 * 1000;

/** An order that starts later than this after its payment is put off, in milliseconds (contracts.md 1.8: three days). */
export const DEFERRED_FROM = 3 * 24 * 60 * 60 * 1000;

/** Milliseconds a vignette holds in the story `expired`: long enough for the screen to be seen. */
export const SHORT_VALIDITY = 8_000;

/** Milliseconds between a confirmation by the buyer and the money's arrival: back from the bank is not yet paid. */
export const SETTLING = 1000;

/** The same in the story `processing`: longer than the checkout waits before it says that the payment is still open. */
export const LONG_SETTLING = 120_000;

/** How long an order waits for its payment, in milliseconds. */
export const UNPAID_LIFETIME = 30 * 60 * 1000;

/** How long a passage that was paid after its day counts as paid before it is over, in milliseconds (domain.md 1.10). */
export const PAID_AFTERWARDS = 24 * 60 * 60 * 1000;
