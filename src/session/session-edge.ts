import type { Clock } from '../api/clock.js';
import type { LogEntry } from '../api/relay-client.js';
import type { Visibility } from '../api/visibility.js';

/** As much of `Storage` as a visit needs. May throw; see `lasting-store.ts`. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** As much of `LockManager` as a visit needs. */
export interface TabLocks {
  /** Holds the lock from when it is granted until `held` has ended. Rejects when the signal aborts before that. */
  request(name: string, options: { signal: AbortSignal }, held: () => Promise<void>): Promise<void>;
}

/** The page around the widget. */
export interface PageEdge extends Visibility {
  /** The address with query and fragment. */
  href(): string;
  /** Shows another address without loading anything. */
  replaceUrl(url: string): void;
  /** Leaves for another page. */
  assign(url: string): void;
  /** True inside a frame: a bank is never opened there, and the page around is not ours to move. */
  readonly isFramed: boolean;
  /** Calls back when the network is there again, and when the browser shows the page it had put aside (bfcache). */
  onReturn(listener: (how: 'online' | 'restored') => void): () => void;
  /** Does something once what stands in the page now has been drawn. Gives the function that takes it back. */
  afterPaint(run: () => void): () => void;
  readonly document: Document;
}

/** Everything outside that a visit touches. The browser's is made in browser-edge.ts. */
export interface SessionEdge {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** 128 random bits as text. */
  readonly randomId: () => string;
  /** Shared by all tabs of the site; absent where the browser forbids it. */
  readonly local: KeyValueStore | undefined;
  /** Locks over all tabs of the site; absent in old browsers and on pages without TLS. */
  readonly locks: TabLocks | undefined;
  /** For this tab alone; absent where the browser forbids it. */
  readonly session: KeyValueStore | undefined;
  readonly page: PageEdge;
  readonly log: (entry: LogEntry) => void;
}
