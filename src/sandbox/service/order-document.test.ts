import { describe, expect, it } from 'vitest';
import type { Money } from '../../contract/primitives.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { NOON, TEST_URL } from '../testing/test-sandbox.js';
import { orderDocument } from './order-document.js';
import { toWireOrder } from './order-wire.js';

const CONFIRMATION = 0;
const RECEIPT = 1;
const LINK = 'https://shop.example/done?lang=en#vignette-order=order.token';

function textOf(n: number, orderUrl?: string, total: Money = { amount: 1580, currency: 'EUR' }): string {
  const facts: OrderFacts = {
    placed: {
      id: 'ord_1',
      at: NOON - 60_000,
      reference: 'ref-1',
      story: 'paid',
      course: 'at-once',
      items: [
        {
          id: '1',
          productId: 'at-car-10d',
          country: 'AT',
          vehicleType: 'car',
          period: { count: 10, unit: 'day' },
          start: '2026-11-21',
          validFrom: NOON - 60_000,
          validUntil: NOON + 86_400_000,
          timeZone: 'Europe/Vienna',
          vehicle: { country: 'DE', plate: 'B-AB1' },
        },
      ],
      total,
      paymentType: 'CARD',
      returnUrl: 'https://shop.example/done',
      pageId: 'page',
      intentSecret: 'secret',
    },
    acts: [],
  };
  const order = toWireOrder(facts, { clock: () => NOON, publicUrl: TEST_URL });
  return new TextDecoder('ascii', { fatal: true }).decode(orderDocument(order, n, orderUrl));
}

/** Every object of the file stands where the table at its end says. */
function expectSound(text: string): void {
  const [, start = ''] = /startxref\n(\d+)/.exec(text) ?? [];
  const offsets = [...text.slice(Number(start)).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  expect(offsets.length).toBeGreaterThan(5);
  for (const [index, offset] of offsets.entries()) {
    expect(text.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  }
}

describe('the confirmation of an order', () => {
  it('shows the link to the order, and opens it when it is clicked', () => {
    const text = textOf(CONFIRMATION, LINK);
    expectSound(text);
    expect(text).toContain('(Your order:) Tj');
    expect(text).toContain(`(${LINK}) Tj`);
    expect(text).toContain('/Annots [7 0 R]');
    expect(text).toContain(`7 0 obj\n<< /Type /Annot /Subtype /Link /Rect [56 704 ${56 + LINK.length * 6} 722]`);
    expect(text).toContain(`/A << /S /URI /URI (${LINK}) >>`);
  });

  it('breaks a long link over several lines, of which each opens the whole', () => {
    const long = `${LINK}${'x'.repeat(150)}`;
    const text = textOf(CONFIRMATION, long);
    expectSound(text);
    expect(text).toContain('/Annots [7 0 R 8 0 R 9 0 R]');
    const shown = [...text.matchAll(/^\/F2 10 Tf \((.*)\) Tj T\*$/gm)].map(([, part]) => part);
    expect(shown).toHaveLength(3);
    expect(shown.join('')).toBe(long);
    expect(text.split(`/URI (${long})`)).toHaveLength(4);
  });

  it('lets no sign of the link end the text of the file', () => {
    const text = textOf(CONFIRMATION, 'https://shop.example/a(b)\\c?d=(e)#f)');
    expectSound(text);
    expect(text).toContain('/URI (https://shop.example/a\\050b\\051/c?d=\\050e\\051#f\\051)');
  });

  it.each([undefined, 'javascript:alert(1)', 'http://shop.example/', 'nonsense'])(
    'has no link where the order was placed with %s',
    (orderUrl) => {
      const text = textOf(CONFIRMATION, orderUrl);
      expectSound(text);
      expect(text).not.toContain('Your order:');
      expect(text).not.toContain('/URI');
    },
  );
});

describe('the receipt of an order', () => {
  it.each([
    [{ amount: 1580, currency: 'EUR' }, 'Total EUR 15.80'],
    [{ amount: 264_500, currency: 'CZK' }, 'Total CZK 2,645.00'],
    [{ amount: 1490, currency: 'ISK' }, 'Total ISK 1,490'],
  ])('shows %j as %s', (total, line) => {
    expect(textOf(RECEIPT, LINK, total)).toContain(`(${line}) Tj`);
  });

  it('is handed on to others, so it does not open the order', () => {
    expect(textOf(RECEIPT, LINK)).not.toContain('vignette-order');
  });
});
