import { beforeAll, describe, expect, it } from 'vitest';
import { countriesInOrder } from './country-order.js';
import { DataFormats } from './data-formats.js';
import { formatInstant } from './format-instant.js';
import { formatUnit } from './format-unit.js';
import { formatCountdown, formatCountry, formatDay, formatList, formatMoney } from './formats.js';
import { intlFile } from './intl-file.js';
import { loadOwnFormats, ownFormats } from './own-formats.js';

const MIDNIGHT = '2027-01-31T23:00:00Z';
/** Intl uses no-break and narrow spaces; which one is its own affair. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

beforeAll(async () => {
  await Promise.all(['bs', 'mk', 'mt', 'sq'].map(loadOwnFormats));
});

describe('formats from our own data', () => {
  it.each([
    ['bs', '1. decembra 2026.', '1. februara 2027. u 00:00 (srednjoevropsko vrijeme)'],
    ['mk', '1 декември 2026 г.', '1 февруари 2027 г., во 00:00 (средноевропско време)'],
    ['mt', '1 ta’ Diċembru 2026', '1 ta’ Frar 2027, 00:00 (ħin tal-Ewropa Ċentrali)'],
    ['sq', '1 dhjetor 2026', '1 shkurt 2027 në 00:00 (ora e Evropës Qendrore)'],
  ])('write days and instants in %s', (locale, day, instant) => {
    expect(plain(formatDay('2026-12-01', locale))).toBe(day);
    expect(plain(formatInstant(MIDNIGHT, 'Europe/Vienna', locale))).toBe(instant);
    expect(plain(formatInstant(Date.parse(MIDNIGHT), 'Europe/Vienna', locale))).toBe(instant);
  });

  it.each([
    ['bs', ['1 dan', '2 dana', '5 dana', '11 dana', '21 dan']],
    ['mk', ['1 ден', '2 дена', '5 дена', '11 дена', '21 ден']],
    ['mt', ['jum wieħed', 'jumejn', '5 ijiem', '11-il jum', '21 jum']],
    ['sq', ['1 ditë', '2 ditë', '5 ditë', '11 ditë', '21 ditë']],
  ])('count days in %s', (locale, days) => {
    expect([1, 2, 5, 11, 21].map((count) => plain(formatUnit(count, 'day', locale)))).toEqual(days);
  });

  it.each([
    ['bs', 'za 45 sekundi', 'A, B i C', 'A ili B', '1.234,50 €'],
    ['mk', 'за 45 секунди', 'A, B и C', 'A или B', '1.234,50 €'],
    ['mt', 'fi żmien 45 sekonda', 'A, B u C', 'A jew B', '€1,234.50'],
    ['sq', 'pas 45 sekondash', 'A, B dhe C', 'A ose B', '1234,50 €'],
  ])('count down, join names and write amounts in %s', (locale, countdown, all, either, money) => {
    expect(plain(formatCountdown(45, locale))).toBe(countdown);
    expect([formatList(['A', 'B', 'C'], locale), formatList(['A', 'B'], locale, 'disjunction')]).toEqual([all, either]);
    expect([formatList(['A'], locale), formatList([], locale)]).toEqual(['A', '']);
    expect(plain(formatMoney({ amount: 123_450, currency: 'EUR' }, locale))).toBe(money);
  });

  it.each([
    ['bs', 'Austrija', 'CZ CH', 'Češka'],
    ['mk', 'Австрија', 'CZ CH', 'Чешка'],
    ['mt', 'Awstrija', 'CZ CH', 'Ċekja'],
    ['sq', 'Austri', 'CZ CH', 'Çeki'],
  ])('name countries in %s, and order them by its alphabet', (locale, austria, order, czechia) => {
    expect([formatCountry('AT', locale), formatCountry('CZ', locale)]).toEqual([austria, czechia]);
    expect(countriesInOrder(['CH', 'CZ'], locale).join(' ')).toBe(order);
  });

  it('show the code of a country without a name, behind all that have one', () => {
    expect(ownFormats('bs')?.country('ZZ')).toBeUndefined();
    expect(countriesInOrder(['ZZ', 'DE', 'AT'], 'bs')).toEqual(['AT', 'DE', 'ZZ']);
  });

  it('show the distance to Greenwich for a zone without a name', () => {
    expect(formatInstant(MIDNIGHT, 'Asia/Tokyo', 'bs')).toBe('1. februara 2027. u 08:00 (GMT+9)');
  });

  it('throw for what is no day, as Intl does', () => {
    expect(() => formatDay('', 'bs')).toThrow(RangeError);
    expect(() => formatDay('', 'de')).toThrow(RangeError);
  });

  it('use the form for all other numbers where a rule has none of its own', async () => {
    const data = await intlFile('bs');
    const formats = new DataFormats({ ...data, inSeconds: { other: 'za {count} s' } }, 'bs');
    expect(formats.countdown(1)).toBe('za 1 s');
  });
});
