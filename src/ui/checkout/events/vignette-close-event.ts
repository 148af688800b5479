/** The buyer closes the checkout opened from its launcher. Cancelable: after `preventDefault()` it stays open. */
export class VignetteCloseEvent extends Event {
  constructor() {
    super('vignette-close', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-close': VignetteCloseEvent;
  }
}
