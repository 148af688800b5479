import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderRequest } from '../contract/order-request.js';
import { ATTEMPT_GAP, latestIntent, newIntent, nextAttemptAt, sameIntent } from './intent.js';
import { orderingState } from './testing/walk.js';

const { request } = orderingState();

function withItem(changes: Partial<OrderRequest['items'][number]>): OrderRequest {
  return { ...request, items: request.items.map((item) => ({ ...item, ...changes })) };
}

function withVehicle(changes: Partial<OrderRequest['items'][number]['vehicle']>): OrderRequest {
  return { ...request, items: request.items.map((item) => ({ ...item, vehicle: { ...item.vehicle, ...changes } })) };
}

const intent = newIntent('key-1', request);

describe('an intent', () => {
  it('begins without attempts, and its first may be sent at once', () => {
    expect(intent).toEqual({ key: 'key-1', fingerprint: intent.fingerprint, attempts: 0, lastAttemptAt: 0 });
    expect(nextAttemptAt(intent)).toBe(0);
    expect(nextAttemptAt({ ...intent, lastAttemptAt: 5 })).toBe(5 + ATTEMPT_GAP);
  });

  it.each([
    ['way to pay', { ...request, payment: { ...request.payment, type: 'IDEAL', paymentMethodId: 'pm_2' } }],
    ['moment of consent', { ...request, consent: { ...request.consent, acceptedAt: '2027-01-01T00:00:00Z' } }],
    ['language', { ...request, locale: 'de' }],
    ['total', { ...request, total: { amount: 1, currency: 'CZK' } }],
    ['case of the e-mail', { ...request, customer: { email: 'Buyer@MAIL.example' } }],
    ['kind of buyer', { ...request, customer: { ...request.customer, kind: 'company' } }],
  ] satisfies [string, OrderRequest][])('is the same with another %s', (_, changed) => {
    expect(sameIntent([intent], changed)).toBe(intent);
  });

  it.each([
    ['product', withItem({ productId: 'at-car-year' })],
    ['start', withItem({ start: '2026-12-02' })],
    ['plate', withVehicle({ plate: 'M-AB124' })],
    ['country of registration', withVehicle({ country: 'AT' })],
    ['VIN', withVehicle({ vin: 'WVWZZZ1JZXW000001' })],
    ['fuel', withVehicle({ fuel: 'natural-gas' })],
    ['e-mail', { ...request, customer: { email: 'other@mail.example' } }],
  ] satisfies [string, OrderRequest][])('is another one with another %s', (_, changed) => {
    expect(sameIntent([intent], changed)).toBeUndefined();
  });

  it('that is still open goes before one that has settled', () => {
    const settled = { ...intent, settled: true } as const;
    const open = newIntent('key-2', request);
    expect(sameIntent([settled, open], request)).toBe(open);
    expect(sameIntent([open, settled], request)).toBe(open);
    expect(sameIntent([settled], request)).toBe(settled);
  });

  it('takes over the attempts another tab has made, and no other key', () => {
    const later = { ...intent, attempts: 2, lastAttemptAt: 9 };
    expect(latestIntent(intent, later)).toBe(later);
    expect(latestIntent(later, intent)).toBe(later);
    expect(latestIntent(intent, { ...later, key: 'key-2' })).toBe(intent);
    expect(latestIntent(intent, { ...intent })).toBe(intent);
    expect(latestIntent(intent, undefined)).toBe(intent);
  });

  it('does not show what was ordered: the fingerprint changes with the key and holds none of the content', () => {
    expect(newIntent('key-2', request).fingerprint).not.toBe(intent.fingerprint);
    expect(intent.fingerprint).toMatch(/^[0-9a-z]{1,11}$/);
  });

  it('is found again by another release: the fingerprint of the same content stays the same', () => {
    expect(intent.fingerprint).toBe('egmz1lnr3w');
  });

  it('tells any two plates apart', () => {
    const plates = fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,3}-[A-Z]{1,2}\d{1,4}$/), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(plates, ([one = '', other = '']) => {
        const known = [newIntent('key-1', withVehicle({ plate: one }))];
        expect(sameIntent(known, withVehicle({ plate: one }))).toBe(known[0]);
        expect(sameIntent(known, withVehicle({ plate: other }))).toBeUndefined();
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
