import { Hono } from 'hono';
import { bankRoutes } from '../bank/bank-routes.js';
import { OrderBook } from '../orders/order-book.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { stripeRoutes } from '../stripe/stripe-routes.js';
import { watchOrders } from '../webhooks/order-watch.js';
import { createWebhookSender } from '../webhooks/webhook-sender.js';
import { OfflineSwitches } from './offline-switches.js';
import { partnerRoutes } from './partner-routes.js';
import { Pauses } from './pauses.js';
import { PriceRises } from './price-rises.js';
import type { SandboxOptions } from './sandbox-options.js';
import { storyRoutes } from './story-routes.js';

/** The simulated vendor: everything below `/sandbox` except files. */
export interface Sandbox {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly switches: OfflineSwitches;
  /** Ends its timers and closes its journal. Requests after that are not answered. */
  close(): void;
}

/** Opens the simulated vendor on its journal. Orders of earlier processes go on as if nothing had happened. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const book = new OrderBook(options.journal);
  const switches = new OfflineSwitches(options.journal);
  const rises = new PriceRises(options.journal, options.clock);
  const pauses = new Pauses(options.schedule);
  const sender = options.webhook && createWebhookSender(options.webhook, options);
  const watch = sender && watchOrders(book, options, (event) => sender.send(event));
  const changed = (order: OrderFacts) => watch?.changed(order);

  const app = new Hono()
    .route('/sandbox/v1', partnerRoutes({ book, switches, rises, pauses, options, changed }, options))
    .route('/sandbox/stripe/v1', stripeRoutes(book, options, changed))
    .route('/sandbox/stories', storyRoutes(switches, rises))
    .route('/sandbox', bankRoutes(book, options, changed));

  return {
    fetch: async (request) => app.fetch(request),
    switches,
    close() {
      pauses.close();
      watch?.close();
      sender?.close();
      options.journal.close();
    },
  };
}
