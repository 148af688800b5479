import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { FieldElement } from './field-element.js';

const NATIVE = 'input, select';

/** What differs between the fields. */
export interface FieldSuite<Field extends FieldElement> {
  /** The class; the suite registers it. */
  readonly field: (new () => Field) & CustomElementConstructor & { readonly tag: string };
  /** Gives a field what it cannot do without. */
  readonly prepare: (field: Field) => void;
  /** The element with the field's role. */
  readonly control: string;
  /** Does what a buyer does to change the value. */
  readonly change: (field: Field) => void;
  /** Changes the value from code. */
  readonly set: (field: Field) => void;
}

/** What holds for every field: it is labelled, explained, reachable, large enough, and says only what the buyer did. */
export function fieldSuite<Field extends FieldElement>(suite: FieldSuite<Field>): void {
  const { field: fieldClass, control } = suite;

  async function put(more: Partial<FieldElement> = {}): Promise<Field> {
    if (!customElements.get(fieldClass.tag)) customElements.define(fieldClass.tag, fieldClass);
    const field = new fieldClass();
    suite.prepare(field);
    Object.assign(field, { label: 'What is it?', ...more });
    document.body.append(field);
    await field.updateComplete;
    return field;
  }

  const find = (field: Field, selector: string): HTMLElement => {
    const found = field.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in ${fieldClass.tag}.`);
    return found;
  };

  const described = (field: Field): string =>
    (find(field, control).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter(Boolean)
      .map((id) => find(field, `#${id}`).textContent)
      .join(' | ');

  describe(`${fieldClass.tag}, as every field`, () => {
    afterEach(() => document.body.replaceChildren());

    it('has nothing that axe objects to, with and without an error', async () => {
      const fields = [await put({ hint: 'A hint' }), await put({ error: 'Wrong', required: true })];
      for (const field of fields) {
        const { violations } = await axe.run(field, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id }) => id)).toEqual([]);
      }
    });

    it('shows its label', async () => {
      expect(find(await put(), '[part$=label]').textContent).toContain('What is it?');
    });

    it('ties hint and error to the control, and nothing when there are none', async () => {
      expect(described(await put())).toBe('');
      expect(described(await put({ hint: 'A hint', error: 'Wrong' }))).toBe('A hint | Wrong');
    });

    it('says whether it is wrong and whether it must be filled in', async () => {
      const calm = find(await put(), control);
      expect(calm.getAttribute('aria-invalid')).toBe('false');
      const wrong = find(await put({ error: 'Wrong', required: true }), control);
      expect(wrong.getAttribute('aria-invalid')).toBe('true');
      expect(wrong.matches(':required, [aria-required=true]')).toBe(true);
    });

    it('is large enough to read and to press', async () => {
      document.body.style.cssText = '--vignette-target-size: 48px; --vignette-space-2: 8px; font-size: 16px';
      const found = find(await put(), NATIVE);
      const pressed = found.closest('label') ?? found;
      expect(Number.parseFloat(getComputedStyle(pressed).fontSize)).toBeGreaterThanOrEqual(16);
      expect(pressed.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
      document.body.removeAttribute('style');
    });

    it('hands the focus to its control', async () => {
      const field = await put();
      field.focus();
      const focused = field.shadowRoot?.activeElement;
      expect(focused?.matches(NATIVE)).toBe(true);
    });

    it('tells what the buyer changed, once, and not what code set', async () => {
      const field = await put();
      const heard: Event[] = [];
      field.addEventListener('vignette-input', (event) => heard.push(event));
      suite.set(field);
      await field.updateComplete;
      expect(heard).toHaveLength(0);
      suite.change(field);
      expect(heard).toHaveLength(1);
      expect(heard[0]?.composed).toBe(false);
    });

    it('sends the form when Enter is pressed, but not while letters are being composed', async () => {
      const field = await put();
      let sent = 0;
      field.addEventListener('vignette-enter', () => (sent += 1));
      const press = (init: KeyboardEventInit) =>
        find(field, NATIVE).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
      press({ key: 'Enter', isComposing: true });
      press({ key: 'a' });
      expect(sent).toBe(0);
      press({ key: 'Enter' });
      expect(sent).toBe(1);
    });
  });
}
