import { describe, expect, it } from 'vitest';
import { formatInstant } from './format-instant.js';

/** Intl uses no-break and narrow spaces; which one is its own affair. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('formatInstant', () => {
  it('shows the clocks of the country, and says whose they are', () => {
    expect(plain(formatInstant('2027-01-31T22:59:59Z', 'Europe/Vienna', 'en'))).toBe(
      '31 January 2027 at 23:59 (Central European Time)',
    );
    expect(plain(formatInstant(Date.UTC(2027, 0, 31, 22, 59, 59), 'Europe/Vienna', 'de'))).toBe(
      '31. Januar 2027 um 23:59 (Mitteleuropäische Zeit)',
    );
  });

  it.each([
    ['cs', '31. ledna 2027 v 23:59 (středoevropský čas)'],
    ['el', '31 Ιανουαρίου 2027 στις 23:59 (Ώρα Κεντρικής Ευρώπης)'],
    ['lt', '2027 m. sausio 31 d. 23:59 (Vidurio Europos laikas)'],
    ['bg', '31 януари 2027 г. в 23:59 ч. (Централноевропейско време)'],
    ['ru', '31 января 2027 г. в 23:59 (Центральная Европа)'],
  ])('puts the zone in brackets, whatever Intl puts around it in "%s"', (locale, expected) => {
    expect(plain(formatInstant('2027-01-31T22:59:59Z', 'Europe/Vienna', locale))).toBe(expected);
  });

  it('writes Arabic with the digits of receipts', () => {
    expect(plain(formatInstant('2027-01-31T22:59:59Z', 'Europe/Vienna', 'ar'))).toBe(
      '31 يناير 2027 في 23:59 (توقيت وسط أوروبا)',
    );
  });

  it('counts midnight as 00, and names summer time no differently', () => {
    expect(plain(formatInstant('2026-06-30T22:00:00Z', 'Europe/Prague', 'en'))).toBe(
      '1 July 2026 at 00:00 (Central European Time)',
    );
  });
});
