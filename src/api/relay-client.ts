import type { Clock } from './clock.js';

/** What happened behind a failure; for developers, never shown and never kept in the state. */
export interface LogEntry {
  readonly code: string;
  /** The same as in the failure that the buyer sees. */
  readonly reference?: string;
  readonly cause: unknown;
}

/** All that a call to the relay needs. Made once per widget. */
export interface RelayClient {
  /** The relay's address, absolute, without a slash at the end. */
  readonly api: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** A fresh UUID or the like. */
  readonly randomId: () => string;
  readonly log: (entry: LogEntry) => void;
}
