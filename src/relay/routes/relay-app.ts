import type { Hono } from 'hono';
import type { OrderFeed } from '../core/order-feed.js';
import type { RelayCore } from '../core/relay-core.js';
import type { WebhookInbox } from '../core/webhook-inbox.js';

/** What a request carries through the relay. */
export interface RelayEnv {
  Variables: {
    /** What the client is told and the log holds, to find one by the other. */
    reference: string;
    /** The code of the problem that was answered. */
    code?: string;
    /** For the log: what went wrong inside. */
    failure?: unknown;
  };
}

export type RelayApp = Hono<RelayEnv>;

/** What the routes work with. */
export interface RelayServices {
  readonly core: RelayCore;
  readonly feed: OrderFeed;
  readonly inbox: WebhookInbox;
  readonly housekeeping: () => Promise<void>;
  /** Ends every open event stream when the relay closes. */
  readonly closing: AbortSignal;
  /** Whether pages of this origin may use the relay at this address. */
  readonly allows: (origin: string, requestUrl: string) => boolean;
}
