import { afterEach, describe, expect, it } from 'vitest';
import { fieldSuite } from '../field-suite.js';
import { SelectField } from './select-field.js';

const GROUPS = [
  { label: 'Common', options: [{ value: 'AT', label: 'Austria' }] },
  { label: 'Others', options: [{ value: 'XK', label: 'Kosovo' }] },
];

const select = (field: SelectField): HTMLSelectElement => {
  const found = field.renderRoot.querySelector('select');
  if (!found) throw new Error('There is no select.');
  return found;
};

function choose(field: SelectField, value: string): void {
  select(field).value = value;
  select(field).dispatchEvent(new Event('change'));
}

fieldSuite({
  field: SelectField,
  control: 'select',
  prepare: (field) => (field.groups = GROUPS),
  set: (field) => (field.value = 'AT'),
  change: (field) => choose(field, 'XK'),
});

describe('vignette-select-field', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows what is chosen, and the placeholder while nothing is', async () => {
    const field = Object.assign(new SelectField(), { label: 'Country', groups: GROUPS, placeholder: 'Please choose' });
    document.body.append(field);
    await field.updateComplete;
    expect(select(field).selectedOptions[0]?.textContent).toBe('Please choose');
    field.value = 'XK';
    await field.updateComplete;
    expect(select(field).selectedOptions[0]?.textContent?.trim()).toBe('Kosovo');
    expect([...select(field).querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Common', 'Others']);
  });

  it('shows a value that was there before its options', async () => {
    const field = Object.assign(new SelectField(), { label: 'Country', value: 'AT' });
    document.body.append(field);
    await field.updateComplete;
    field.groups = GROUPS;
    await field.updateComplete;
    expect(select(field).value).toBe('AT');
  });
});
