/** The form can be used. */
export class VignetteReadyEvent extends Event {
  constructor() {
    super('vignette-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-ready': VignetteReadyEvent;
  }
}
