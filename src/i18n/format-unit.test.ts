import { describe, expect, it } from 'vitest';
import { formatUnit } from './format-unit.js';

const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('formatUnit', () => {
  it.each([
    ['en', '1 day', '10 days'],
    ['de', '1 Tag', '10 Tage'],
    ['pl', '1 dzień', '10 dni'],
    ['et', '1 päev', '10 päeva'],
    ['nb', '1 dag', '10 dager'],
    ['sv', '1 dag', '10 dagar'],
    ['da', '1 dag', '10 dage'],
  ])('counts days of the calendar in "%s"', (locale, one, ten) => {
    expect([1, 10].map((count) => plain(formatUnit(count, 'day', locale)))).toEqual([one, ten]);
  });

  it('leaves the other units of those languages to Intl', () => {
    expect(plain(formatUnit(24, 'hour', 'sv'))).toBe('24 timmar');
    expect(plain(formatUnit(2, 'month', 'nb'))).toBe('2 måneder');
    expect(plain(formatUnit(1, 'week', 'et'))).toBe('1 nädal');
  });
});
