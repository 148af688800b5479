/** How far Stripe's form is; the buyer is told while it is not there to be seen. */
export interface FormStatus {
  /** `failed`: blocked, broken, or silent for ten seconds; a late form still becomes `ready`. */
  readonly is: 'loading' | 'ready' | 'failed';
  /** The form had to be loaded anew, and what was typed in it is lost. */
  readonly isEmptied?: true;
}
