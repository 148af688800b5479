import { VignetteErrorEvent } from '../../src/ui/checkout/events/vignette-error-event.js';
import { isPublicEventName, PUBLIC_EVENTS, readDetail } from '../protocol/public-event.js';
import type { PageLink } from './page-link.js';

/**
 * Tells the page around the frame what its checkout tells. Where that page has answered, it is asked to be left for the
 * bank; when it then says nothing, the checkout sends `vignette-error` with the code `redirect-unanswered`.
 */
export function tellPage(checkout: HTMLElement, link: PageLink): void {
  const { signal } = link;
  for (const name of Object.keys(PUBLIC_EVENTS).filter(isPublicEventName)) {
    const pass = (event: Event): void => {
      const detail = readDetail(name, event);
      if (detail) link.tell(name, detail);
    };
    checkout.addEventListener(name, pass, { signal });
  }
  const askPage = (event: HTMLElementEventMap['vignette-redirect']): void => {
    const complain = () => void checkout.dispatchEvent(new VignetteErrorEvent('redirect-unanswered', undefined));
    if (link.redirect(event.orderId, event.url, complain)) event.preventDefault();
  };
  checkout.addEventListener('vignette-redirect', askPage, { signal });
}
