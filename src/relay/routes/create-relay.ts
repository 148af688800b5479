import { Hono } from 'hono';
import { createCatalogue } from '../core/catalogue.js';
import { countAlarms } from '../core/count-alarms.js';
import { FeedHub } from '../core/feed-hub.js';
import { createHousekeeping } from '../core/housekeeping.js';
import type { Log } from '../core/log-entry.js';
import { OrderFeed } from '../core/order-feed.js';
import type { RandomBytes } from '../core/random-names.js';
import { RELAY_LIMITS, type RelayCore, type RelayLimits } from '../core/relay-core.js';
import { RelayProblem } from '../core/relay-problem.js';
import { type Schedule, systemSchedule } from '../core/schedule.js';
import type { Store } from '../core/store.js';
import type { Vendor } from '../core/vendor.js';
import { WebhookInbox } from '../core/webhook-inbox.js';
import { addCatalogueRoutes } from './catalogue-routes.js';
import { cors, originCheck } from './cors.js';
import { observe } from './observe.js';
import { addOpenapiRoute } from './openapi-route.js';
import { addOrderByKeyRoute } from './order-by-key-route.js';
import { addOrderDocumentRoute } from './order-document-route.js';
import { addOrderEventsRoute } from './order-events-route.js';
import { addOrderRoutes } from './order-routes.js';
import { addPlaceOrderRoute } from './place-order-route.js';
import { problemResponse } from './problem-response.js';
import type { RelayEnv, RelayServices } from './relay-app.js';
import { securityHeaders } from './security-headers.js';
import { addValidateVehicleRoute } from './validate-vehicle-route.js';
import { addWebhookRoute } from './webhook-route.js';

/** What a host gives the relay. */
export interface RelayOptions {
  readonly vendor: Vendor;
  /** Stays the caller's: the relay does not close it. */
  readonly store: Store;
  /** Exact origins of the pages that may use the relay, and to which a bank may send the buyer back. */
  readonly allowedOrigins: readonly string[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Must be a cryptographic source: order ids, tokens and codes are made of it. */
  readonly randomBytes: RandomBytes;
  readonly log: Log;
  /** Timers; the system's when missing. */
  readonly schedule?: Schedule;
  readonly limits?: Partial<RelayLimits>;
  /** The relay's own origin as browsers see it; needed behind a proxy that changes it. */
  readonly ownOrigin?: string;
  /** The path below which the routes are, `/api` for instance. */
  readonly basePath?: string;
}

/** A relay on the Fetch API; a host binds it to a port. */
export interface Relay {
  fetch(request: Request): Promise<Response>;
  /** Ends open event streams and resolves when the work in the background has ended. */
  close(): Promise<void>;
}

/** Puts a relay together and takes up what an earlier process has left in the inbox. */
export function createRelay(options: RelayOptions): Relay {
  const { vendor, store, clock, randomBytes, log } = options;
  const core: RelayCore = {
    vendor,
    store,
    clock,
    randomBytes,
    log: countAlarms(log),
    catalogue: createCatalogue(vendor, clock),
    hub: new FeedHub(),
    schedule: options.schedule ?? systemSchedule,
    limits: { ...RELAY_LIMITS, ...options.limits },
  };
  const closing = new AbortController();
  const services: RelayServices = {
    core,
    feed: new OrderFeed(core),
    inbox: new WebhookInbox(core),
    housekeeping: createHousekeeping(core),
    closing: closing.signal,
    allows: originCheck(options.allowedOrigins, options.ownOrigin),
  };
  const app = createApp(services, options.basePath ?? '/');
  services.inbox.work();

  return {
    fetch: async (request) => app.fetch(request),
    close: async () => {
      closing.abort();
      await services.inbox.idle();
    },
  };
}

function createApp(services: RelayServices, basePath: string) {
  const app = new Hono<RelayEnv>().basePath(basePath);
  app.use(observe(services.core), securityHeaders, cors(services));
  app.onError((error, c) => problemResponse(error, c));
  app.notFound((c) => problemResponse(new RelayProblem('not-found'), c));
  addCatalogueRoutes(app, services);
  addValidateVehicleRoute(app, services);
  addPlaceOrderRoute(app, services);
  // Before the routes of one order: `by-key` would be an order id there.
  addOrderByKeyRoute(app, services);
  addOrderRoutes(app, services);
  addOrderEventsRoute(app, services);
  addOrderDocumentRoute(app, services);
  addWebhookRoute(app, services);
  addOpenapiRoute(app);
  return app;
}
