import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatCountdown, formatCountry, formatDay, formatList, formatMoney, spellPlate } from './formats.js';

/** Intl uses no-break and narrow spaces; which one is its own affair. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('formatMoney', () => {
  it.each([
    [1280, 'EUR', 'en', '€12.80'],
    [1280, 'EUR', 'de', '12,80 €'],
    [5, 'EUR', 'en', '€0.05'],
    [1490, 'ISK', 'en', 'ISK 1,490'],
    [555000, 'HUF', 'de', '5.550 HUF'],
    [555050, 'HUF', 'de', '5.550,50 HUF'],
    [123050, 'RSD', 'en', 'RSD 1,230.50'],
    [29000, 'CZK', 'en', 'CZK 290.00'],
    [12800, 'KWD', 'en', 'KWD 12.800'],
    [12800, 'JPY', 'en', 'JP¥12,800'],
    [0, 'EUR', 'en', '€0.00'],
  ])('writes %i minor units of %s in "%s" as %s', (amount, currency, locale, expected) => {
    expect(plain(formatMoney({ amount, currency }, locale))).toBe(expected);
  });

  it.each([
    [1280, 'EUR', '12.80 €'],
    [4000, 'CHF', '40.00 CHF'],
    [555000, 'HUF', '5,550 HUF'],
  ])(
    'isolates %i minor units of %s from left to right in Arabic, with the digits of receipts',
    (amount, currency, expected) => {
      expect(plain(formatMoney({ amount, currency }, 'ar'))).toBe(`\u2066${expected}\u2069`);
    },
  );

  it('never loses or invents a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (amount) => {
        const digits = formatMoney({ amount, currency: 'EUR' }, 'en').replace(/\D/g, '');
        expect(Number(digits)).toBe(amount);
      }),
    );
  });
});

describe('formatDay', () => {
  it('writes the same day wherever the browser is', () => {
    expect(formatDay('2026-12-01', 'en')).toBe('1 December 2026');
    expect(formatDay('2026-12-01', 'de')).toBe('1. Dezember 2026');
    expect(formatDay('2026-12-01', 'ar')).toBe('1 ديسمبر 2026');
  });
});

describe('the small formats', () => {
  it('name countries in the language', () => {
    expect([formatCountry('AT', 'en'), formatCountry('AT', 'de'), formatCountry('XK', 'de')]).toEqual([
      'Austria',
      'Österreich',
      'Kosovo',
    ]);
  });

  it('join names as the language does', () => {
    expect(formatList(['Car'], 'en')).toBe('Car');
    expect(formatList(['Car', 'Van', 'Trailer'], 'en')).toBe('Car, Van and Trailer');
    expect(formatList(['Car', 'Van', 'Trailer'], 'en', 'disjunction')).toBe('Car, Van or Trailer');
    expect(formatList(['Pkw', 'Transporter', 'Anhänger'], 'de')).toBe('Pkw, Transporter und Anhänger');
  });

  it('count down in the language', () => {
    expect([formatCountdown(45, 'en'), formatCountdown(1, 'de'), formatCountdown(45, 'ar')]).toEqual([
      'in 45 seconds',
      'in 1 Sekunde',
      'خلال 45 ثانية',
    ]);
  });

  it('spell a plate without its spaces and dashes, letters outside A-Z included', () => {
    expect(spellPlate('WÖ-123 A')).toBe('W Ö 1 2 3 A');
    expect(spellPlate('ВР 12')).toBe('В Р 1 2');
    expect(spellPlate('')).toBe('');
  });
});
