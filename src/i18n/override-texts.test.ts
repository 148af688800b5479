import { describe, expect, it } from 'vitest';
import { overrideTexts } from './override-texts.js';

const TEXTS = {
  country: { heading: 'Which country?', label: 'Country' },
  period: { name: { weekend_one: 'Weekend' } },
};

describe('overrideTexts', () => {
  it('changes the texts of one language, at any depth, and leaves the others', () => {
    const change = overrideTexts({ en: { 'country.heading': 'Where to?', 'period.name.weekend_one': 'Ski weekend' } });
    expect(change('en', TEXTS)).toEqual({
      country: { heading: 'Where to?', label: 'Country' },
      period: { name: { weekend_one: 'Ski weekend' } },
    });
    expect(change('de', TEXTS)).toEqual(TEXTS);
  });

  it.each(['country', 'country.heading.more', 'vehicle.heading', '', 'toString', '__proto__.heading'])(
    'has no text "%s" to change',
    (key) => {
      expect(overrideTexts({ en: { [key]: 'x' } })('en', TEXTS)).toEqual(TEXTS);
    },
  );

  it('does not change the texts it was given', () => {
    overrideTexts({ en: { 'country.label': 'Land' } })('en', TEXTS);
    expect(TEXTS.country.label).toBe('Country');
  });
});
