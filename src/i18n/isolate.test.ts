import { describe, expect, it } from 'vitest';
import { isolateValues, leftToRight } from './isolate.js';

describe('leftToRight', () => {
  it('isolates a text in a language written from right to left, and takes marks of the other direction out', () => {
    expect(leftToRight('\u200F12.80 €', 'ar')).toBe('\u206612.80 €\u2069');
    expect(leftToRight('GÖ-AB 12', 'he')).toBe('\u2066GÖ-AB 12\u2069');
  });

  it('leaves texts of the other languages as they are', () => {
    expect(leftToRight('€12.80', 'en')).toBe('€12.80');
  });
});

describe('isolateValues', () => {
  it('isolates texts, each in its own direction, and leaves numbers, which choose plurals', () => {
    expect(isolateValues({ plate: 'GÖ-AB 12', country: 'النمسا', count: 2 }, 'ar')).toEqual({
      plate: '\u2068GÖ-AB 12\u2069',
      country: '\u2068النمسا\u2069',
      count: 2,
    });
  });

  it('changes nothing in languages written from left to right', () => {
    const values = { plate: 'GÖ-AB 12', count: 2 };
    expect(isolateValues(values, 'de')).toBe(values);
  });
});
