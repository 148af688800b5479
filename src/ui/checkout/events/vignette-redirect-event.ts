/** The page is about to be left for the bank. Cancelable: after `preventDefault()` the page takes the buyer there itself. */
export class VignetteRedirectEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;
  /** The bank's or the vendor's page; https. */
  readonly url: string;

  constructor(orderId: string, url: string) {
    super('vignette-redirect', { bubbles: true, composed: true, cancelable: true });
    this.orderId = orderId;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-redirect': VignetteRedirectEvent;
  }
}
