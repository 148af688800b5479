import { describe, expect, it } from 'vitest';
import { direction, intlTag, resolveLocale } from './resolve-locale.js';

describe('resolveLocale', () => {
  it('prefers the attribute to the page, the page to the buyer, and ends with English', () => {
    expect(resolveLocale({ attribute: 'de', page: 'en', browser: ['en'] })).toEqual({ locale: 'de' });
    expect(resolveLocale({ attribute: null, page: 'de', browser: ['en'] })).toEqual({ locale: 'de' });
    expect(resolveLocale({ page: '', browser: ['xx', 'de-CH', 'en'] })).toEqual({ locale: 'de' });
    expect(resolveLocale({ page: 'xx', browser: [] })).toEqual({ locale: 'en' });
    expect(resolveLocale({})).toEqual({ locale: 'en' });
  });

  it.each(['DE', 'de-AT', 'de_DE', 'de-Latn-AT', ' de '])('reads "%s" as German', (attribute) => {
    expect(resolveLocale({ attribute })).toEqual({ locale: 'de' });
  });

  it.each(['ar', 'ar-EG', 'AR_sa'])('reads "%s" as Arabic', (attribute) => {
    expect(resolveLocale({ attribute })).toEqual({ locale: 'ar' });
  });

  it.each([
    ['at', 'de'],
    ['ch', 'de'],
    ['gb', 'en'],
    ['US', 'en'],
    ['ua', 'uk'],
    ['cz', 'cs'],
    ['SI', 'sl'],
    ['sr-ME', 'sr-Latn'],
    ['cnr', 'sr-Latn'],
    ['no', 'nb'],
    ['iw', 'he'],
  ])('reads the country code "%s" written for a language as %s', (attribute, locale) => {
    expect(resolveLocale({ attribute, page: 'xx' })).toEqual({ locale });
  });

  it('takes the languages of a browser for what they are: its "si" is Sinhala', () => {
    expect(resolveLocale({ browser: ['si', 'ee', 'de'] })).toEqual({ locale: 'de' });
    expect(resolveLocale({ browser: ['nn-NO', 'en'] })).toEqual({ locale: 'nb' });
  });

  it('tells the two scripts of Serbian apart', () => {
    expect(resolveLocale({ attribute: 'sr' })).toEqual({ locale: 'sr' });
    expect(resolveLocale({ attribute: 'sr-Latn-RS' })).toEqual({ locale: 'sr-Latn' });
    expect(resolveLocale({ attribute: 'sr-Cyrl-BA' })).toEqual({ locale: 'sr' });
  });

  it('reports an attribute we do not know and goes on to the page and the buyer', () => {
    expect(resolveLocale({ attribute: 'tlh', page: 'de' })).toEqual({ locale: 'de', unknown: 'tlh' });
    expect(resolveLocale({ attribute: '🙂', browser: ['de'] })).toEqual({ locale: 'de', unknown: '🙂' });
  });

  it('does not take names of JavaScript for languages', () => {
    expect(resolveLocale({ attribute: 'constructor' })).toEqual({ locale: 'en', unknown: 'constructor' });
    expect(resolveLocale({ attribute: '__proto__' })).toEqual({ locale: 'en', unknown: '__proto__' });
  });

  it('does not report languages of the page or of the buyer', () => {
    expect(resolveLocale({ page: 'tlh', browser: ['qya'] })).toEqual({ locale: 'en' });
  });
});

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['de', 'ltr'],
    ['sr-Latn', 'ltr'],
    ['arn', 'ltr'],
  ])('of %s is %s', (locale, expected) => {
    expect(direction(locale)).toBe(expected);
  });
});

describe('intlTag', () => {
  it('says what Intl would not choose in every engine', () => {
    expect(['en', 'pt', 'ar', 'de', 'sr-Latn'].map(intlTag)).toEqual([
      'en-GB',
      'pt-PT',
      'ar-u-nu-latn',
      'de',
      'sr-Latn',
    ]);
  });
});
