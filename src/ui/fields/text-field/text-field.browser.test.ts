import { afterEach, describe, expect, it } from 'vitest';
import { fieldSuite } from '../field-suite.js';
import { TextField } from './text-field.js';
import type { TextKind } from './text-kind.js';

const input = (field: TextField): HTMLInputElement => {
  const found = field.renderRoot.querySelector('input');
  if (!found) throw new Error('There is no input.');
  return found;
};

function type(field: TextField, text: string): void {
  input(field).value = text;
  input(field).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

fieldSuite({
  field: TextField,
  control: 'input',
  prepare: (field) => (field.kind = 'email'),
  set: (field) => (field.value = 'a@b.example'),
  change: (field) => type(field, 'c@d.example'),
});

describe('vignette-text-field', () => {
  afterEach(() => document.body.replaceChildren());

  async function put(kind: TextKind): Promise<TextField> {
    const field = Object.assign(new TextField(), { label: 'Text', kind });
    document.body.append(field);
    await field.updateComplete;
    return field;
  }

  it.each<[TextKind, Record<string, string>]>([
    ['email', { type: 'email', inputmode: 'email', autocomplete: 'email', autocapitalize: 'off' }],
    ['given-name', { autocomplete: 'given-name', autocapitalize: 'words' }],
    ['family-name', { autocomplete: 'family-name', autocapitalize: 'words' }],
    ['phone', { type: 'tel', inputmode: 'tel', autocomplete: 'tel', autocapitalize: 'off', dir: 'ltr' }],
    ['street', { type: 'text', autocomplete: 'address-line1', autocapitalize: 'words', dir: 'auto' }],
    ['postal-code', { inputmode: 'text', autocomplete: 'postal-code', autocapitalize: 'characters', dir: 'ltr' }],
    ['city', { autocomplete: 'address-level2', autocapitalize: 'words', dir: 'auto' }],
    ['document-number', { type: 'text', autocomplete: 'off', autocapitalize: 'characters', dir: 'ltr' }],
  ])('brings up the right keyboard and filling for %s, and never mends spelling', async (kind, expected) => {
    const found = input(await put(kind));
    const attributes = Object.fromEntries(Object.keys(expected).map((name) => [name, found.getAttribute(name)]));
    expect(attributes).toEqual(expected);
    expect(found.getAttribute('spellcheck')).toBe('false');
    expect(found.getAttribute('autocorrect')).toBe('off');
  });

  it('keeps what is typed as it is typed', async () => {
    const field = await put('document-number');
    type(field, ' salva-2ae4 ');
    await field.updateComplete;
    expect(field.value).toBe(' salva-2ae4 ');
    expect(input(field).value).toBe(' salva-2ae4 ');
  });
});
