import { afterEach, describe, expect, it } from 'vitest';
import { FieldInputEvent } from '../field-input-event.js';
import { fieldSuite } from '../field-suite.js';
import { ChoiceField } from './choice-field.js';

const CHOICES = [
  { value: 'AT', title: 'Austria', price: 'from €12.60' },
  { value: 'CZ', title: 'Czechia', detail: 'Up to 3.5 t' },
];

const press = (field: ChoiceField, index: number) =>
  field.renderRoot.querySelectorAll<HTMLInputElement>('input')[index]?.click();

fieldSuite({
  field: ChoiceField,
  control: '[role=radiogroup]',
  prepare: (field) => (field.choices = CHOICES),
  set: (field) => (field.value = 'AT'),
  change: (field) => press(field, 1),
});

describe('vignette-choice-field', () => {
  afterEach(() => document.body.replaceChildren());

  async function put(value: string): Promise<ChoiceField> {
    const field = Object.assign(new ChoiceField(), { label: 'Country', choices: CHOICES, value });
    document.body.append(field);
    await field.updateComplete;
    return field;
  }

  const chosen = (field: ChoiceField) => [...field.renderRoot.querySelectorAll('input')].map(({ checked }) => checked);

  it('shows the chosen card, and tells which one the buyer takes', async () => {
    const field = await put('AT');
    const heard: string[] = [];
    field.addEventListener('vignette-input', (event) => {
      if (event instanceof FieldInputEvent) heard.push(event.value);
    });
    expect(chosen(field)).toEqual([true, false]);
    press(field, 1);
    expect(heard).toEqual(['CZ']);
    expect(chosen(field)).toEqual([false, true]);
  });

  it('draws a chosen card at once, where it was and as large as it was', async () => {
    const field = await put('AT');
    const colors = {
      'color-field': '#fff',
      'color-field-border': '#888',
      'color-accent': '#066',
      'color-accent-soft': '#eff',
    };
    const tokens = { ...colors, 'border-width-field': '1px', duration: '1s' };
    for (const [name, value] of Object.entries(tokens)) field.style.setProperty(`--vignette-${name}`, value);
    const boxes = () =>
      Array.from(field.renderRoot.querySelectorAll('label, input'), (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height, getComputedStyle(element).borderWidth];
      });
    const before = boxes();
    press(field, 1);
    await field.updateComplete;
    expect(boxes()).toEqual(before);
    expect(field.shadowRoot?.getAnimations()).toEqual([]);
  });

  it('goes back to what the draft says when the choice is not taken over', async () => {
    const field = await put('AT');
    press(field, 1);
    await field.updateComplete;
    field.value = 'AT';
    await field.updateComplete;
    expect(chosen(field)).toEqual([true, false]);
  });

  it('gives the focus to the chosen card', async () => {
    const field = await put('CZ');
    field.focus();
    expect(field.shadowRoot?.activeElement?.closest('label')?.textContent).toContain('Czechia');
  });

  it('keeps a quiet label for screen readers', async () => {
    const field = await put('');
    field.quiet = true;
    await field.updateComplete;
    const legend = field.renderRoot.querySelector('legend');
    expect(legend?.textContent).toBe('Country');
    expect(legend && getComputedStyle(legend).position).toBe('absolute');
  });

  it('puts a long list into a box of its own, with the chosen card in view and the page where it was', async () => {
    const choices = Array.from({ length: 100 }, (_, n) => ({ value: `${n}`, title: `Card ${n}` }));
    const field = Object.assign(new ChoiceField(), { label: 'Which?', choices, value: '70' });
    document.body.append(field);
    await field.updateComplete;
    const box = field.renderRoot.querySelector('.choices');
    const isInView = () => {
      const chosen = field.renderRoot.querySelector(':checked')?.getBoundingClientRect();
      const outer = box?.getBoundingClientRect();
      return chosen && outer && chosen.top >= outer.top && chosen.bottom <= outer.bottom;
    };
    expect(field.getBoundingClientRect().height).toBeLessThan(500);
    expect(isInView()).toBe(true);
    field.value = '3';
    await field.updateComplete;
    expect(isInView()).toBe(true);
    expect(window.scrollY).toBe(0);
  });

  it('shows the chosen card of cards that come later', async () => {
    const field = Object.assign(new ChoiceField(), { label: 'Which?', value: '70' });
    document.body.append(field);
    await field.updateComplete;
    field.choices = Array.from({ length: 100 }, (_, n) => ({ value: `${n}`, title: `Card ${n}` }));
    await field.updateComplete;
    expect(field.renderRoot.querySelector('.choices')?.scrollTop).toBeGreaterThan(0);
  });

  it('puts dense cards side by side on a phone, each price under its title', async () => {
    const field = await put('AT');
    field.toggleAttribute('dense', true);
    field.style.cssText = 'display: block; inline-size: 310px; font-size: 16px';
    await field.updateComplete;
    const [first, second] = field.renderRoot.querySelectorAll('label');
    expect(second?.getBoundingClientRect().top).toBe(first?.getBoundingClientRect().top);
    const [words, price] = ['.words', 'bdi'].map((part) => first?.querySelector(part)?.getBoundingClientRect());
    expect(price?.top).toBeGreaterThanOrEqual(words?.bottom ?? Infinity);
    expect(price?.left).toBe(words?.left);
  });
});
