import { afterEach, describe, expect, it } from 'vitest';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldSuite } from '../field-suite.js';
import { TimeField } from './time-field.js';

const input = (field: TimeField): HTMLInputElement => {
  const found = field.renderRoot.querySelector('input');
  if (!found) throw new Error('There is no input.');
  return found;
};

function pick(field: TimeField, time: string): void {
  input(field).value = time;
  input(field).dispatchEvent(new Event('input'));
}

fieldSuite({
  field: TimeField,
  control: 'input',
  prepare: () => undefined,
  set: (field) => (field.value = '09:05'),
  change: (field) => pick(field, '14:30'),
});

describe('vignette-time-field', () => {
  afterEach(() => document.body.replaceChildren());

  it('shows the time it is given, and passes on a time that was chosen or cleared', async () => {
    const field = Object.assign(new TimeField(), { label: 'Time', value: '09:05' });
    document.body.append(field);
    await field.updateComplete;
    const heard: unknown[] = [];
    field.addEventListener('vignette-input', (event) => {
      if (event instanceof FieldInputEvent) heard.push(event.value);
    });
    expect([input(field).type, input(field).value]).toEqual(['time', '09:05']);
    pick(field, '23:59');
    pick(field, '');
    expect(heard).toEqual(['23:59', '']);
    expect(field.value).toBe('');
  });

  it('goes back to what the draft says', async () => {
    const field = Object.assign(new TimeField(), { label: 'Time', value: '09:05' });
    document.body.append(field);
    await field.updateComplete;
    pick(field, '23:59');
    field.value = '09:05';
    await field.updateComplete;
    expect(input(field).value).toBe('09:05');
  });
});
