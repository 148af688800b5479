import { afterEach, describe, expect, it } from 'vitest';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldSuite } from '../field-suite.js';
import { CheckboxField } from './checkbox-field.js';

fieldSuite({
  field: CheckboxField,
  control: 'input',
  prepare: () => undefined,
  set: (field) => (field.checked = true),
  change: (field) => field.renderRoot.querySelector('input')?.click(),
});

describe('vignette-checkbox-field', () => {
  afterEach(() => document.body.replaceChildren());

  it('is not ticked beforehand, and is ticked by its words too', async () => {
    const field = Object.assign(new CheckboxField(), { label: 'I agree' });
    document.body.append(field);
    await field.updateComplete;
    const heard: unknown[] = [];
    field.addEventListener('vignette-input', (event) => {
      if (event instanceof FieldInputEvent) heard.push(event.value);
    });
    expect(field.checked).toBe(false);
    const words = field.renderRoot.querySelector<HTMLElement>('label span');
    words?.click();
    words?.click();
    expect(heard).toEqual([true, false]);
  });
});
