import { FakeRelay, json } from '../../../api/testing/fake-relay.js';
import { sampleConfig, sampleProducts, sampleStatus, TOKEN } from '../../../api/testing/samples.js';
import type { Order } from '../../../contract/order.js';
import { RememberedOrder } from '../../../session/remembered-order.js';
import { defineElement } from '../../parts/define-element.js';
import { allInShadow, inShadow, readText } from '../../../../test/support/in-shadow.js';
import { VignetteCheckout } from '../vignette-checkout.js';

let opened = 0;

/** A host page with a relay behind `window.fetch`. Its address is new for every test, so that nothing is remembered. */
export class TestPage {
  readonly relay = new FakeRelay();
  readonly api: string;
  /** Feeds of orders that are read and have not been let go. */
  feeds = 0;
  private readonly fetch = window.fetch;

  constructor() {
    defineElement(VignetteCheckout);
    opened += 1;
    this.api = `https://relay-${opened}.example`;
    this.relay
      .on('GET /config', () => json(sampleConfig))
      .on('GET /products', () => json(sampleProducts))
      .on('GET /products/status', () => json(sampleStatus))
      .on('POST /validate-vehicle', () => json({ valid: true, plate: 'B-AB1234' }));
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.startsWith(this.api) ? this.relay.fetch(input, init) : this.fetch.call(window, input, init);
    };
  }

  /** Takes everything away that the test has put into the page. */
  end(): void {
    document.body.replaceChildren();
    window.fetch = this.fetch;
    sessionStorage.clear();
    localStorage.clear();
  }

  /** The tab has placed an order before. Its feed is open, and says what is put in here. */
  remember(order: Order, said = ''): void {
    const known = { orderId: order.id, token: TOKEN, at: Date.now() };
    new RememberedOrder(sessionStorage, localStorage, this.api).remember(known);
    this.relay
      .on(`GET /orders/${order.id}`, () => json(order))
      .on(`GET /orders/${order.id}/events`, () => {
        this.feeds += 1;
        const body = new ReadableStream({
          start: (feed) => feed.enqueue(new TextEncoder().encode(said)),
          cancel: () => void (this.feeds -= 1),
        });
        return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
      });
  }

  /** A checkout with the page's relay, not in the page yet. */
  make(attributes: Record<string, string> = {}): VignetteCheckout {
    const checkout = new VignetteCheckout();
    for (const [name, value] of Object.entries({ api: this.api, locale: 'en', theme: 'light', ...attributes })) {
      checkout.setAttribute(name, value);
    }
    return checkout;
  }

  /** A checkout at the end of the page. */
  put(attributes?: Record<string, string>): VignetteCheckout {
    const checkout = this.make(attributes);
    document.body.append(checkout);
    return checkout;
  }
}

/** What a buyer does in a checkout. The events reach it as if from a mouse; the page's focus is not touched. */
export class TestBuyer {
  readonly checkout: VignetteCheckout;

  constructor(checkout: VignetteCheckout) {
    this.checkout = checkout;
  }

  private get root(): ShadowRoot {
    const { shadowRoot } = this.checkout;
    if (!shadowRoot) throw new Error('The checkout was never in a page.');
    return shadowRoot;
  }

  /** The heading of the step or screen; empty before there is one, and over an outline. */
  get heading(): string {
    const [heading] = allInShadow(this.root, '.outline').length > 0 ? [] : allInShadow(this.root, 'h2');
    return heading?.textContent.trim() ?? '';
  }

  /** What is read on the whole checkout. */
  get text(): string {
    return readText(this.root);
  }

  /** What the live region said last. */
  get heard(): string {
    return this.find('[role=status]').textContent.trim();
  }

  /** The radio buttons that are chosen. */
  get chosen(): readonly string[] {
    return allInShadow(this.root, '.choice:has(:checked) .words').map(({ textContent }) => textContent.trim());
  }

  find(selector: string): HTMLElement {
    return inShadow(this.root, selector);
  }

  all(selector: string): readonly HTMLElement[] {
    return allInShadow(this.root, selector);
  }

  choose(title: string): void {
    const choice = allInShadow(this.root, '.choice').find(({ textContent }) => textContent.includes(title));
    choice?.querySelector('input')?.click();
  }

  goOn(): void {
    this.find('form [part=button]').click();
  }

  goBack(): void {
    this.find('[part=back]').click();
  }
}

/** The element that has the focus, in whatever shadow root. */
export function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}
