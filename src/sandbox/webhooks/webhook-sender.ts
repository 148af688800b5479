import { signWebhook, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../../relay/vendors/sandbox/webhook-signature.js';
import type { WireWebhook } from '../../relay/vendors/sandbox/wire.js';
import type { SandboxOptions, WebhookTarget } from '../service/sandbox-options.js';

/** Milliseconds to wait after each failed attempt; after the last one the event is given up. */
const RETRY_DELAYS: readonly number[] = [1000, 5000, 25_000, 120_000];

/** Sends signed events to the relay, and again later while it does not take them. */
export interface WebhookSender {
  send(event: WireWebhook): void;
  /** Ends all attempts that are still to come. */
  close(): void;
}

/** A sender for one relay. Each attempt is signed afresh, since the relay takes nothing older than five minutes. */
export function createWebhookSender(
  target: WebhookTarget,
  { clock, schedule, log }: Pick<SandboxOptions, 'clock' | 'schedule' | 'log'>,
): WebhookSender {
  const waiting = new Set<() => void>();
  let closed = false;

  async function attempt(event: WireWebhook, failures: number): Promise<void> {
    if (closed || (await isTaken(event)) || closed) return;
    const delay = RETRY_DELAYS[failures];
    if (delay === undefined) {
      log?.(`The relay did not take webhook ${event.eventId}.`);
      return;
    }
    const cancel = schedule(() => {
      waiting.delete(cancel);
      void attempt(event, failures + 1);
    }, delay);
    waiting.add(cancel);
  }

  async function isTaken(event: WireWebhook): Promise<boolean> {
    const body = new TextEncoder().encode(JSON.stringify(event));
    const timestamp = String(Math.floor(clock() / 1000));
    const headers = {
      'content-type': 'application/json',
      [TIMESTAMP_HEADER]: timestamp,
      [SIGNATURE_HEADER]: signWebhook(target.secret, timestamp, body),
    };
    try {
      const response = await target.fetch(new Request(target.url, { method: 'POST', headers, body }));
      return response.ok;
    } catch (error) {
      log?.(`The relay could not be reached: ${error instanceof Error ? error.name : 'unknown error'}.`);
      return false;
    }
  }

  return {
    send: (event) => void attempt(event, 0),
    close() {
      closed = true;
      for (const cancel of waiting) cancel();
      waiting.clear();
    },
  };
}
