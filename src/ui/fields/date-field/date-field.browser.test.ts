import { afterEach, describe, expect, it } from 'vitest';
import { fieldSuite } from '../field-suite.js';
import { DateField } from './date-field.js';

const input = (field: DateField): HTMLInputElement => {
  const found = field.renderRoot.querySelector('input');
  if (!found) throw new Error('There is no input.');
  return found;
};

function pick(field: DateField, day: string): void {
  input(field).value = day;
  input(field).dispatchEvent(new Event('input'));
}

fieldSuite({
  field: DateField,
  control: 'input',
  prepare: (field) => (field.min = '2026-11-21'),
  set: (field) => (field.value = '2026-12-01'),
  change: (field) => pick(field, '2026-12-02'),
});

describe('vignette-date-field', () => {
  afterEach(() => document.body.replaceChildren());

  it('offers only the days that may be chosen, and passes on a day that was typed or cleared', async () => {
    const field = Object.assign(new DateField(), { label: 'Day', min: '2026-11-21', max: '2027-01-20' });
    document.body.append(field);
    await field.updateComplete;
    expect([input(field).min, input(field).max]).toEqual(['2026-11-21', '2027-01-20']);
    pick(field, '2026-12-31');
    expect(field.value).toBe('2026-12-31');
    pick(field, '');
    expect(field.value).toBe('');
  });
});
