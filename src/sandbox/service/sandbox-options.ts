import type { RandomBytes } from '../../relay/core/random-names.js';
import type { Schedule } from '../../relay/core/schedule.js';
import type { Journal } from '../orders/journal.js';

/** Where the sandbox sends its webhooks, and how. */
export interface WebhookTarget {
  /** The relay's `/webhooks/sandbox`. */
  readonly url: string;
  /** Shared with the adapter. */
  readonly secret: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** All that the sandbox needs from outside. */
export interface SandboxOptions {
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly schedule: Schedule;
  /** The private key that a relay has to show. */
  readonly key: string;
  /** Where browsers reach the sandbox, without a slash at the end: `http://localhost:4173`. */
  readonly publicUrl: string;
  /** Missing: no webhooks are sent. */
  readonly webhook?: WebhookTarget;
  /** Told when a webhook was not taken after all attempts. */
  readonly log?: (message: string) => void;
}

/** The publishable key of the sandbox's Stripe stand-in. Not a secret. */
export const PUBLISHABLE_KEY = 'pk_sandbox_vignette';
