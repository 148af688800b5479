import * as z from 'zod/mini';
import type { WebhookOutcome } from '../../core/vendor.js';
import { isSignedBy, SIGNATURE_HEADER, TIMESTAMP_HEADER } from './webhook-signature.js';
import { WireWebhook } from './wire.js';

/** How far the sender's clock may be from ours, milliseconds. */
const WINDOW = 5 * 60 * 1000;

/** Reads a webhook of the sandbox's: signature first, then its age, then its content. `now`: milliseconds since 1970. */
export function readSandboxWebhook(secret: string, body: Uint8Array, headers: Headers, now: number): WebhookOutcome {
  const timestamp = headers.get(TIMESTAMP_HEADER) ?? '';
  const signature = headers.get(SIGNATURE_HEADER) ?? '';
  if (!/^\d{1,12}$/.test(timestamp) || !isSignedBy(secret, timestamp, body, signature)) {
    return { outcome: 'refused', reason: 'signature' };
  }
  if (Math.abs(now - Number(timestamp) * 1000) > WINDOW) return { outcome: 'refused', reason: 'too-old' };
  const event = z.safeParse(WireWebhook, parseJson(body));
  if (!event.success) return { outcome: 'refused', reason: 'malformed' };
  return { outcome: 'accepted', eventId: event.data.eventId, vendorId: event.data.orderId };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
