import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header with the signature of a webhook, in lower-case hexadecimal. */
export const SIGNATURE_HEADER = 'x-sandbox-signature';

/** The header with the second at which a webhook was signed, counted since 1970. */
export const TIMESTAMP_HEADER = 'x-sandbox-timestamp';

/** HMAC-SHA256 over `${timestamp}.${body}`, as lower-case hexadecimal. */
export function signWebhook(secret: string, timestamp: string, body: Uint8Array): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}

/** Whether a signature belongs to this body and second; takes the same time wherever it is wrong. */
export function isSignedBy(secret: string, timestamp: string, body: Uint8Array, signature: string): boolean {
  const expected = Buffer.from(signWebhook(secret, timestamp, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
