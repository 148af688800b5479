import { describe, expect, it } from 'vitest';
import { eventOf, recordOf, tokenOf } from './rows.js';

const RECORD = {
  key_hash: 'k',
  state: 'open',
  fingerprint: 'f',
  order_id: 'o',
  reference: 'VC-2345-6789',
  return_url: 'https://shop.example/',
  lease_until: '1800000000000',
  settles_at: '1800000000001',
  attempts: 2,
  refusal: null,
  created_at: 1,
  version: 1,
};

describe('rows', () => {
  it('are read alike whether a client gives wide numbers as text or as numbers', () => {
    expect(recordOf(RECORD)).toMatchObject({ leaseUntil: 1_800_000_000_000, settlesAt: 1_800_000_000_001 });
    expect(tokenOf({ hash: 'h', order_id: 'o', expires_at: '7' }).expiresAt).toBe(7);
    expect(eventOf({ event_id: 'e', vendor_id: 'v', received_at: 7 }).receivedAt).toBe(7);
  });

  it('are refused when they hold something else', () => {
    expect(() => recordOf({ ...RECORD, state: 'maybe' })).toThrow();
    expect(() => recordOf({ ...RECORD, lease_until: 'soon' })).toThrow();
  });
});
