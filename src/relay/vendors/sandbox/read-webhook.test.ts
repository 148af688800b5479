import { describe, expect, it } from 'vitest';
import { readSandboxWebhook } from './read-webhook.js';
import { SIGNATURE_HEADER, signWebhook, TIMESTAMP_HEADER } from './webhook-signature.js';

const SECRET = 'secret-of-the-tests';
const NOW = Date.parse('2026-11-21T10:00:00Z');
const EVENT = JSON.stringify({ eventId: 'evt_1', type: 'order.changed', orderId: 'ord_1' });

function delivery(text = EVENT, at = NOW, secret = SECRET) {
  const body = new TextEncoder().encode(text);
  const timestamp = String(Math.floor(at / 1000));
  const headers = new Headers({
    [TIMESTAMP_HEADER]: timestamp,
    [SIGNATURE_HEADER]: signWebhook(secret, timestamp, body),
  });
  return { body, headers };
}

function read({ body, headers }: ReturnType<typeof delivery>, now = NOW) {
  return readSandboxWebhook(SECRET, body, headers, now);
}

describe('a webhook of the sandbox', () => {
  it('is accepted when it was signed with the secret', () => {
    expect(read(delivery())).toEqual({ outcome: 'accepted', eventId: 'evt_1', vendorId: 'ord_1' });
  });

  it('is refused when it was signed with another secret', () => {
    expect(read(delivery(EVENT, NOW, 'other'))).toEqual({ outcome: 'refused', reason: 'signature' });
  });

  it('is refused when one byte of its body is another one', () => {
    const signed = delivery();
    const body = new TextEncoder().encode(EVENT.replace('ord_1', 'ord_2'));
    expect(read({ ...signed, body })).toEqual({ outcome: 'refused', reason: 'signature' });
  });

  it('is refused when its second was changed', () => {
    const signed = delivery();
    signed.headers.set(TIMESTAMP_HEADER, String(NOW / 1000 + 1));
    expect(read(signed)).toEqual({ outcome: 'refused', reason: 'signature' });
  });

  it.each([SIGNATURE_HEADER, TIMESTAMP_HEADER])('is refused without %s', (header) => {
    const signed = delivery();
    signed.headers.delete(header);
    expect(read(signed)).toEqual({ outcome: 'refused', reason: 'signature' });
  });

  it('is accepted for five minutes and then too old, or too young', () => {
    const minutes = (count: number) => read(delivery(), NOW + count * 60_000).outcome;
    expect([minutes(5), minutes(-5)]).toEqual(['accepted', 'accepted']);
    expect(read(delivery(), NOW + 301_000)).toEqual({ outcome: 'refused', reason: 'too-old' });
    expect(read(delivery(), NOW - 301_000)).toEqual({ outcome: 'refused', reason: 'too-old' });
  });

  it.each(['', 'no json', '{}', '{"eventId":"","type":"order.changed","orderId":"ord_1"}'])(
    'is malformed when it says %j',
    (text) => {
      expect(read(delivery(text))).toEqual({ outcome: 'refused', reason: 'malformed' });
    },
  );
});
