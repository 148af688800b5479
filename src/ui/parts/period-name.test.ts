import { describe, expect, it } from 'vitest';
import { Period } from '../../contract/products.js';
import { periodName } from './period-name.js';

const t = (key: string, values: object) => `${key} ${JSON.stringify(values)}`;

describe('periodName', () => {
  it('takes the words of the language where Intl has the unit', () => {
    expect(periodName({ count: 1, unit: 'day' }, 'en', t)).toBe('1 day');
    expect(periodName({ count: 10, unit: 'day' }, 'de', t)).toBe('10 Tage');
    expect(periodName({ count: 2, unit: 'month' }, 'cs', t)).toBe('2 měsíce');
    expect(periodName({ count: 10, unit: 'day' }, 'ar', t)).toBe('10 أيام');
  });

  it('asks for the words of the other units', () => {
    expect(periodName({ count: 1, unit: 'weekend' }, 'en', t)).toBe('period.name.weekend {"count":1}');
  });

  it('names every unit of the contract', () => {
    for (const unit of Period.shape.unit.options) expect(periodName({ count: 2, unit }, 'en', t)).toMatch(/2/);
  });
});
