import { describe, expect, it } from 'vitest';
import type { OrderItem } from '../../../contract/order.js';
import { isToll, statusTexts } from './status-texts.js';

function itemFor(unit: OrderItem['period']['unit']): OrderItem {
  return {
    id: '1',
    status: 'ACTIVE',
    productId: 'one',
    country: 'NL',
    vehicleType: 'car',
    period: { count: 1, unit },
    start: '2026-11-20',
    validFrom: '2026-11-19T23:00:00Z',
    validUntil: '2026-11-20T22:59:59Z',
    timeZone: 'Europe/Amsterdam',
    vehicle: { country: 'DE', plate: 'B-AB123' },
  };
}

describe('the words for a status', () => {
  it('are those of a vignette, also where a journey is bought beside one', () => {
    const order = { status: 'ACTIVE' as const, items: [itemFor('journey'), itemFor('day')] };
    expect(isToll(order)).toBe(false);
    expect(statusTexts(order).heading).toBe('order.status.ACTIVE.heading');
  });

  it('say of a toll that it is paid, and not that anything is active', () => {
    expect(statusTexts({ status: 'ACTIVE', items: [itemFor('journey')] })).toEqual({
      heading: 'order.journey.heading',
      text: 'order.journey.text',
    });
  });

  it.each(['PENDING', 'EXPIRED', 'NEEDS_ATTENTION', 'UNKNOWN'] as const)(
    'of a toll are the usual ones for %s',
    (status) => {
      expect(statusTexts({ status, items: [itemFor('journey')] }).heading).toBe(`order.status.${status}.heading`);
    },
  );
});
