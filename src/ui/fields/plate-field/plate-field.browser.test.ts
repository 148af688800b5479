import { afterEach, describe, expect, it } from 'vitest';
import { fieldSuite } from '../field-suite.js';
import type { PlateChoiceEvent } from './plate-choice-event.js';
import { PlateField } from './plate-field.js';

const input = (field: PlateField): HTMLInputElement => {
  const found = field.renderRoot.querySelector('input');
  if (!found) throw new Error('There is no input.');
  return found;
};

function type(field: PlateField, text: string): void {
  input(field).value = text;
  input(field).dispatchEvent(new InputEvent('input'));
}

fieldSuite({
  field: PlateField,
  control: 'input',
  prepare: () => undefined,
  set: (field) => (field.value = 'W-1'),
  change: (field) => type(field, 'W-12345X'),
});

describe('vignette-plate-field', () => {
  afterEach(() => document.body.replaceChildren());

  async function put(more: Partial<PlateField> = {}): Promise<PlateField> {
    const field = Object.assign(new PlateField(), { label: 'Number plate', ...more });
    document.body.append(field);
    await field.updateComplete;
    return field;
  }

  it('keeps the plate as typed, from left to right, and lets nothing be mended', async () => {
    const field = await put();
    type(field, 'gö-ab 12 ');
    await field.updateComplete;
    expect(input(field).value).toBe('gö-ab 12 ');
    const attributes = ['dir', 'autocapitalize', 'autocorrect', 'autocomplete', 'spellcheck'];
    expect(attributes.map((name) => input(field).getAttribute(name))).toEqual([
      'ltr',
      'characters',
      'off',
      'off',
      'false',
    ]);
  });

  it('says how the check went, tied to the input together with hint and error', async () => {
    const field = await put({ hint: 'As on the plate', error: 'Wrong', note: 'Checking', check: 'busy' });
    expect(input(field).getAttribute('aria-describedby')).toBe('hint error note');
    field.note = '';
    await field.updateComplete;
    expect(input(field).getAttribute('aria-describedby')).toBe('hint error');
    expect(field.renderRoot.querySelector('#note')).toBeNull();
  });

  it('keeps the line of the note free, so that a note that comes moves nothing below', async () => {
    const field = await put();
    const before = field.getBoundingClientRect().height;
    for (const check of ['busy', 'valid', 'unsure'] as const) {
      Object.assign(field, { note: 'Will be registered as W-12345X.', check });
      await field.updateComplete;
      // The tick may come from another font, a pixel higher.
      expect(Math.abs(field.getBoundingClientRect().height - before)).toBeLessThan(2);
    }
  });

  it('keeps none for a VIN, nor where an error or proposals stand', async () => {
    const notes = async (more: Partial<PlateField>) => (await put(more)).renderRoot.querySelectorAll('.note').length;
    const suggestions = [{ plate: 'B-AB1234', label: 'Take this one' }];
    const none = [await notes({ kind: 'vin' }), await notes({ error: 'Check it.' }), await notes({ suggestions })];
    expect([...none, await notes({})]).toEqual([0, 0, 0, 1]);
  });

  it('takes a suggestion in one press, and gives the focus back to the input', async () => {
    const field = await put({
      value: 'BAB1234',
      suggestionsLabel: 'Which one?',
      suggestions: ['B-AB1234', 'BA-B1234'].map((plate) => ({ plate, label: `Use ${plate}` })),
    });
    const heard: string[] = [];
    field.addEventListener('vignette-plate-choice', (event: PlateChoiceEvent) => heard.push(event.plate));
    const [, second] = field.renderRoot.querySelectorAll('button');
    expect(second?.getAttribute('aria-label')).toBe('Use BA-B1234');
    second?.click();
    expect(heard).toEqual(['BA-B1234']);
    expect(field.shadowRoot?.activeElement).toBe(input(field));
  });
});
