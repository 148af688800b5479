/** The plate was checked when its field lost focus. Holds no plate. */
export class VignettePlateCheckEvent extends Event {
  /** `unchecked`: the check could not be made; it blocks nobody. */
  readonly outcome: 'valid' | 'invalid' | 'unchecked';

  constructor(outcome: 'valid' | 'invalid' | 'unchecked') {
    super('vignette-plate-check', { bubbles: true, composed: true });
    this.outcome = outcome;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-plate-check': VignettePlateCheckEvent;
  }
}
