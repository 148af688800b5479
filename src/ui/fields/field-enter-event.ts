/** The buyer pressed Enter in a field: a form's implicit submission, which does not cross shadow roots. */
export class FieldEnterEvent extends Event {
  static readonly type = 'vignette-enter';

  constructor() {
    super(FieldEnterEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vignette-enter': FieldEnterEvent;
  }
}
