import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import type { Filling } from '../../../flow/state.js';
import { sample, show } from '../testing/show-step.js';
import { PlateStep } from './plate-step.js';

afterEach(() => document.body.replaceChildren());

const buttonsIn = ({ shadowRoot }: HTMLElement) => (shadowRoot ? allInShadow(shadowRoot, 'button') : []);

/** A plate step with a clock that is turned by hand. */
async function shown(state: Filling) {
  const step = await show(state);
  const waiting: (() => void)[] = [];
  if (!(step.view instanceof PlateStep)) throw new Error('This is no plate step.');
  step.view.later = (milliseconds, run) => {
    expect(milliseconds).toBe(600);
    waiting.push(run);
    return () => waiting.splice(waiting.indexOf(run), 1);
  };
  const { view } = step;
  return {
    ...step,
    waiting,
    /** What the checkout does with what is typed. */
    typed: async (draft: Partial<Filling['draft']>) => {
      if (draft.plate !== undefined) step.type('plate', draft.plate);
      const { plate: _, ...rest } = state;
      await step.change({ ...rest, problems: [], draft: { ...state.draft, ...draft } });
    },
    pause: async () => {
      for (const run of waiting.splice(0)) run();
      await view.updateComplete;
      await step.change({ ...(view.state ?? state) });
    },
    leave: async (field = 'plate') => {
      inShadow(step.place, `[name=${field}]`).dispatchEvent(new FocusEvent('focusout'));
      await view.updateComplete;
      await step.change({ ...(view.state ?? state) });
    },
    buttons: () =>
      allInShadow(step.place, '[name=plate]')
        .flatMap(buttonsIn)
        .map((one) => one.ariaLabel),
  };
}

const typedIn = (registrationCountry: string, plate: string): Filling => {
  const { plate: _, ...form } = sample('plate-not-checked');
  const draft = { ...form.draft, registrationCountry, plate };
  return { ...form, draft, plateCheck: { is: 'unchecked' } };
};

describe('while a plate is typed', () => {
  it('nothing is said before typing has paused, then how it was read', async () => {
    const step = await shown(typedIn('AT', ''));
    await step.typed({ plate: 'w12345x' });
    expect(step.text()).not.toContain('W-12345X');
    await step.pause();
    expect(step.text()).toContain('We read W-12345X');
    expect(step.heard).toEqual([{ type: 'draft-changed', changes: { plate: 'w12345x' } }]);
  });

  it('every key makes the wait begin anew, and none is left behind', async () => {
    const step = await shown(typedIn('AT', ''));
    await step.typed({ plate: 'w1' });
    await step.typed({ plate: 'w12' });
    expect(step.waiting).toHaveLength(1);
    step.view.remove();
    expect(step.waiting).toHaveLength(0);
  });

  it('the readings are offered, and no mistake is spoken of', async () => {
    const step = await shown(typedIn('DE', ''));
    await step.typed({ plate: 'BAB1234' });
    await step.pause();
    expect(step.buttons()).toEqual(['Use B-AB1234', 'Use BA-B1234']);
    await step.typed({ plate: 'W 12345 X' });
    await step.pause();
    expect(step.text()).not.toContain('looks like a plate from');
  });
});

describe('a plate that looks like another', () => {
  it('can be kept where personalised ones look like that', async () => {
    const step = await shown(sample('plate-look-alike'));
    expect(step.buttons()).toEqual(['Use ABC120', 'As I typed it: ABC12O']);
    inShadow(step.place, '[aria-label="As I typed it: ABC12O"]').click();
    expect(step.heard[0]).toEqual({ type: 'suggestion-accepted', plate: 'ABC12O', isAsTyped: true });
  });

  it('is read as kept from then on', async () => {
    const { problems: _, ...form } = sample('plate-look-alike');
    const step = await shown({ ...form, problems: [], isAsTyped: true });
    step.submit();
    const plate = { verdict: 'warn', plate: 'ABC12O', code: 'unusual' };
    expect(step.heard.at(-1)).toEqual({ type: 'step-submitted', step: 'plate', plate });
  });
});

describe('a plate of another country', () => {
  it('is told when the field is left, with a button for each likely country, two at most', async () => {
    const step = await shown(typedIn('DE', 'AB-123-CD'));
    await step.leave();
    expect(step.text()).toContain('This looks like a plate from France or Italy.');
    const offers = allInShadow(step.place, '.offer button').map((button) => button.textContent?.trim());
    expect(offers).toEqual(['Change to France', 'Change to Italy']);
  });

  it('is put right with one press, which reads it anew', async () => {
    const step = await shown(typedIn('DE', 'W 12345 X'));
    await step.leave();
    inShadow(step.place, '.offer button').click();
    expect(step.heard.slice(-2)).toEqual([
      { type: 'draft-changed', changes: { registrationCountry: 'AT' } },
      { type: 'plate-left', plate: { verdict: 'ok', plate: 'W-12345X' } },
    ]);
  });

  it('is said aloud with the outcome of the check', async () => {
    const form = typedIn('DE', 'W 12345 X');
    const step = await shown(form);
    await step.leave();
    const of = { productCountry: 'AT', country: 'DE', plate: 'W 12345 X' };
    const answer = { valid: false, field: 'plate', code: 'pattern' } as const;
    const problems = [{ field: 'plate', code: 'pattern' }] as const;
    await step.change({ ...form, problems, plateCheck: { is: 'answered', of, answer } });
    expect(step.said.join(' ')).toContain('This looks like a plate from Austria.');
  });
});

describe('the VIN', () => {
  it('is proposed with digits for letters it cannot have', async () => {
    const step = await shown(sample('plate-vin'));
    expect(step.text()).toContain('A VIN never has I, O or Q.');
    inShadow(step.place, '[aria-label="Use SALV02AE4EH877322"]').click();
    expect(step.heard.slice(0, 2)).toMatchObject([
      { type: 'draft-changed', changes: { vin: 'SALV02AE4EH877322' } },
      { type: 'plate-left', vin: { verdict: 'ok', vin: 'SALV02AE4EH877322' } },
    ]);
  });

  it('is read when it is left, and what is wrong with it is said', async () => {
    const form = sample('plate-vin');
    const step = await shown({ ...form, problems: [] });
    await step.leave('vin');
    expect(step.heard.at(-1)).toMatchObject({ type: 'plate-left', vin: { verdict: 'ask' } });
    await step.change(form);
    expect(step.said).toEqual(['A VIN never has I, O or Q. Choose the right spelling.']);
  });
});
