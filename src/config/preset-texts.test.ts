import { describe, expect, it } from 'vitest';
import { type KnownTexts, readTexts } from './preset-texts.js';

const KNOWN: KnownTexts = {
  locales: ['en', 'de', 'cs'],
  english: {
    country: { heading: 'Which country are you driving in?' },
    pay: { button: 'Pay {{total}}' },
    price: { split: 'Official {{official}} + fee {{fee}}' },
    period: { name: { weekend_one: 'Weekend', weekend_other: '{{count}} weekends' } },
    waiting: { left_one: '{{count}} try left', left_other: '{{count}} tries left' },
  },
};

function read(value: unknown) {
  const wrong: { readonly path: string; readonly allowed: string; readonly line: string }[] = [];
  const texts = readTexts(value, KNOWN, (path, _value, allowed, line) => wrong.push({ path, allowed, line }));
  return { texts, wrong };
}

const good = (locale: string, name: string, text: string) =>
  expect(read({ [locale]: { [name]: text } })).toEqual({ texts: { [locale]: { [name]: text } }, wrong: [] });

describe('the texts of a preset', () => {
  it.each([
    ['en', 'country.heading', 'Where to?'],
    ['de', 'pay.button', '{{total}} zahlen'],
    ['de', 'price.split', '{{fee}} Gebühr zum amtlichen Preis von {{official}}'],
    ['en', 'country.heading', 'Less than 3 < 4, or {so}'],
    ['en', 'country.heading', 'Closed \u2068isolate\u2069'],
  ])('in %s may say "%s": %s', (locale, name, text) => good(locale, name, text));

  it.each([
    ['en', 'period.name.weekend_one', 'One weekend'],
    ['cs', 'waiting.left_few', 'Ještě {{count}} pokusy'],
    ['cs', 'waiting.left_many', 'Ještě {{count}} pokusu'],
    ['de', 'waiting.left_one', 'Noch ein Versuch'],
  ])('have the plural forms of their language: %s %s', (locale, name, text) => good(locale, name, text));

  it.each([
    ['de', 'country.headline', 'Wohin?'],
    ['de', 'country', 'Wohin?'],
    ['de', 'country.heading.constructor', 'Wohin?'],
    ['de', 'waiting.left_few', 'Noch {{count}} Versuche'],
    ['cs', 'waiting.left', 'Ještě {{count}}'],
    ['de', '__proto__.heading', 'Wohin?'],
  ])('cannot be in %s one that we do not have: %s', (locale, name, text) => {
    const { texts, wrong } = read({ [locale]: { [name]: text, 'pay.button': '{{total}}' } });
    expect(texts).toEqual({ [locale]: { 'pay.button': '{{total}}' } });
    expect(wrong).toEqual([
      {
        path: `texts.${locale}["${name}"]`,
        allowed: 'the names of texts as in locales/en.json',
        line: '"country.heading": "Where to?"',
      },
    ]);
  });

  it.each([
    ['pay.button', 'Pay now', '{{total}}'],
    ['pay.button', 'Pay {{sum}}', '{{total}}'],
    ['pay.button', 'Pay {{total}} {{total', '{{total}}'],
    ['pay.button', 'Pay {{- total}}', '{{total}}'],
    ['pay.button', 'Pay {{total, uppercase}}', '{{total}}'],
    ['price.split', '{{official}}', '{{fee}} {{official}}'],
    ['waiting.left_other', 'Some tries left', '{{count}}'],
  ])('have the places of ours: not %s "%s"', (name, text, places) => {
    const { texts, wrong } = read({ en: { [name]: text } });
    expect(texts).toEqual({});
    expect(wrong).toMatchObject([{ path: `texts.en["${name}"]`, allowed: `text with the places ${places}` }]);
    expect(wrong[0]?.line).toMatch(new RegExp(`^"${name}": ".*"$`));
  });

  it('have no places where ours have none', () => {
    expect(read({ en: { 'country.heading': 'Where, {{name}}?' } }).wrong).toMatchObject([
      { allowed: 'text without places', line: '"country.heading": "Which country are you driving in?"' },
    ]);
  });

  it.each([
    '',
    '   ',
    7,
    null,
    ['Where?'],
    'Where <b>to</b>?',
    'Where<br/>to?',
    '<!-- -->',
    '$t(pay.button)',
    'Where\nto?',
    'Where \u202eto?',
    'Where \u2068to?',
    'x'.repeat(601),
  ])('are plain and short: not %j', (text) => {
    const { texts, wrong } = read({ en: { 'country.heading': text } });
    expect(texts).toEqual({});
    expect(wrong).toMatchObject([{ path: 'texts.en["country.heading"]', allowed: expect.stringContaining('markup') }]);
  });

  it('are left out with a language that we do not speak, and the others stay', () => {
    const { texts, wrong } = read({ xx: { 'country.heading': '?' }, 'de-AT': {}, en: { 'country.heading': 'Where?' } });
    expect(texts).toEqual({ en: { 'country.heading': 'Where?' } });
    expect(wrong).toMatchObject([
      { path: 'texts.xx', allowed: 'en, de, cs' },
      { path: 'texts.de-AT', allowed: 'en, de, cs' },
    ]);
  });

  it.each([
    [{ en: 'Where?' }, 'texts.en'],
    [{ en: ['Where?'] }, 'texts.en'],
    [null, 'texts'],
    ['Where?', 'texts'],
  ])('stand by language and name: not %j', (value, path) => {
    const { texts, wrong } = read(value);
    expect(texts).toEqual({});
    expect(wrong.map((one) => one.path)).toEqual([path]);
  });
});
