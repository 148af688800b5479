/** Something went wrong that a person on call may want to know. Holds no personal data. */
export class VignetteErrorEvent extends Event {
  /** A code of src/domain/failure/failure.ts. */
  readonly code: string;
  /** The same as in the relay's log, when there is one. */
  readonly reference: string | undefined;

  constructor(code: string, reference: string | undefined) {
    super('vignette-error', { bubbles: true, composed: true });
    this.code = code;
    this.reference = reference;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-error': VignetteErrorEvent;
  }
}
