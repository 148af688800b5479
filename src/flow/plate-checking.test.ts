import { describe, expect, it } from 'vitest';
import type { ValidateVehicleAnswer } from '../contract/validate-vehicle.js';
import type { PlateCheck } from '../domain/plate/plate-check.js';
import type { FlowEvent } from './event.js';
import type { Filling, PlateCheckState } from './state.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { NOW, pressPay, sampleDraft, sampleForm, sampleQuestion } from './testing/sample-form.js';
import { at, effectsThat, walk } from './testing/walk.js';
import { transition } from './transition.js';

const OK: PlateCheck = { verdict: 'ok', plate: 'MAB123' };
const WARN: PlateCheck = { verdict: 'warn', plate: 'MAB123', code: 'unusual' };
const ASK: PlateCheck = { verdict: 'ask', candidates: ['M-AB123', 'MA-B123'], code: 'separator' };
const UNUSUAL = { field: 'plate', code: 'unusual' } as const;
const REFUSE: PlateCheck = { verdict: 'refuse', code: 'letters' };
const of = sampleQuestion();
const VALID: ValidateVehicleAnswer = { valid: true, plate: 'M-AB123' };
const told = (outcome: 'valid' | 'invalid' | 'unchecked') =>
  ({ do: 'announce', announcement: { event: 'plate-check', outcome } }) as const;
const CONTACT = { do: 'announce', announcement: { event: 'step', step: 'contact' } } as const;

/** The plate step with a plate that was not read yet. */
function plateStep(changes: Partial<Filling> = {}): Filling {
  const { plate: _, ...form } = sampleForm({ step: 'plate' });
  return { ...form, ...changes };
}

function checking(goOn: boolean, local?: PlateCheck): PlateCheckState {
  return { is: 'checking', of, goOn, ...(local && { local }) };
}

const { country: _, ...withoutCountry } = sampleDraft();

const left = (plate: PlateCheck): FlowEvent => ({ type: 'plate-left', plate });
const submitted = (plate: PlateCheck): FlowEvent => ({ type: 'step-submitted', step: 'plate', plate });
const answered = (answer: ValidateVehicleAnswer, question = of): FlowEvent => ({
  type: 'plate-checked',
  of: question,
  answer,
});
const failed: FlowEvent = { type: 'plate-check-failed', of };

describe('leaving the plate field', () => {
  it('asks the relay and keeps the local reading meanwhile', () => {
    expect(transition(plateStep(), left(OK))).toEqual([
      plateStep({ plate: 'MAB123', plateCheck: checking(false) }),
      [{ do: 'check-plate', of }],
    ]);
  });

  it('stays at the plate when the answer comes, and the buyer has not gone on', () => {
    const { state, effects } = walk(plateStep(), left(OK), answered(VALID));
    expect(state).toEqual(plateStep({ plate: 'M-AB123', plateCheck: { is: 'answered', of, answer: VALID } }));
    expect(effects).toEqual([{ do: 'check-plate', of }, told('valid')]);
  });

  it('sends no VIN that the product does not require', () => {
    const draft = sampleDraft({ vin: 'WVWZZZ1JZXW000001' });
    const vin = { verdict: 'ok', vin: 'WVWZZZ1JZXW000001' } as const;
    const [, effects] = transition(plateStep({ draft }), { type: 'plate-left', plate: OK, vin });
    expect(effects).toEqual([{ do: 'check-plate', of }]);
  });

  it('asks anew when the answer that is there was to another question', () => {
    const other = plateStep({ plateCheck: { is: 'answered', of: sampleQuestion({ country: 'AT' }), answer: VALID } });
    expect(transition(other, left(OK))[1]).toEqual([{ do: 'check-plate', of }]);
  });

  it('is no wish to go on', () => {
    const [state] = transition(plateStep(), left(OK));
    expect(at(state, 'filling').plateCheck).toStrictEqual(checking(false));
    const kept = plateStep({ plate: 'MAB123', plateCheck: checking(false, OK) });
    expect(at(transition(kept, failed)[0], 'filling').step).toBe('plate');
    const unread = plateStep({ plateCheck: checking(true) });
    expect(at(transition(unread, failed)[0], 'filling').step).toBe('plate');
  });

  it('keeps no reading that is not one spelling', () => {
    const before = plateStep({ plate: 'M-OLD1' });
    expect(transition(before, left(ASK))[0]).not.toHaveProperty('plate');
    expect(transition(before, left(ASK))[0]).toEqual(plateStep({ plateCheck: checking(false) }));
    expect(transition(before, left(REFUSE))[0]).toEqual(plateStep({ plateCheck: checking(false) }));
  });

  it('asks without a VIN that cannot be read, and says nothing of it where the buyer has gone on', () => {
    const draft = sampleDraft({ country: 'RO', productId: 'ro-car-10', vin: 'W' });
    const event: FlowEvent = { type: 'plate-left', plate: OK, vin: { verdict: 'refuse', code: 'vin-length' } };
    const [here, effects] = transition(plateStep({ draft }), event);
    expect(at(here, 'filling').problems).toEqual([{ field: 'vin', code: 'vin-length' }]);
    expect(effects).toStrictEqual([{ do: 'check-plate', of: { ...of, productCountry: 'RO' } }]);
    expect(at(transition(plateStep({ draft, step: 'contact' }), event)[0], 'filling').problems).toEqual([]);
  });

  it('keeps a VIN that is unusual but possible', () => {
    const vin = { verdict: 'warn', vin: 'AB1234', code: 'vin-old' } as const;
    const [state] = transition(plateStep(), { type: 'plate-left', plate: OK, vin });
    expect(at(state, 'filling').vin).toBe('AB1234');
  });

  it('asks with the VIN where the product requires one', () => {
    const draft = sampleDraft({ country: 'RO', productId: 'ro-car-10', vin: 'wvwzzz1jzxw000001' });
    const vin = { verdict: 'ok', vin: 'WVWZZZ1JZXW000001' } as const;
    expect(transition(plateStep({ draft }), { type: 'plate-left', plate: OK, vin })[1]).toEqual([
      { do: 'check-plate', of: { ...of, productCountry: 'RO', vin: 'WVWZZZ1JZXW000001' } },
    ]);
  });

  it.each([
    ['no plate', sampleForm({ draft: sampleDraft({ plate: ' ' }) })],
    ['no country chosen', sampleForm({ draft: withoutCountry })],
    ['no country of registration', sampleForm({ draft: sampleDraft({ registrationCountry: '' }) })],
    ['a vendor that cannot check', sampleForm({ catalogue: sampleCatalogue({ plateCheck: false }) })],
  ])('asks nothing with %s', (_, form) => {
    expect(transition(form, left(OK))[1]).toEqual([]);
  });

  it('asks only once about the same plate, and again after a check that failed', () => {
    const once = plateStep({ plate: 'MAB123', plateCheck: checking(true, OK) });
    expect(transition(once, left(OK))).toEqual([once, []]);
    const failedBefore = plateStep({ plateCheck: { is: 'failed', of } });
    expect(transition(failedBefore, left(OK))[1]).toEqual([{ do: 'check-plate', of }]);
  });
});

describe('typing while a plate is checked', () => {
  it('cancels the check and drops its late answer', () => {
    const { state, effects } = walk(
      plateStep(),
      left(OK),
      { type: 'draft-changed', changes: { plate: 'm ab 12' } },
      answered(VALID),
      failed,
    );
    expect(state).toEqual(plateStep({ draft: sampleDraft({ plate: 'm ab 12' }) }));
    expect(effects).toEqual([{ do: 'check-plate', of }, { do: 'cancel-plate-check' }]);
  });

  it.each([
    { plate: 'm ab 12' },
    { country: 'AT' },
    { productCountry: 'CZ' },
    { vin: 'WVWZZZ1JZXW000001' },
    { isAsTyped: true as const },
  ])('makes the answer to another question worth nothing (%o)', (changes) => {
    const state = plateStep({ plate: 'MAB123', plateCheck: checking(true, OK) });
    const question = sampleQuestion(changes);
    expect(transition(state, answered(VALID, question))).toEqual([state, []]);
    expect(transition(state, { type: 'plate-check-failed', of: question })).toEqual([state, []]);
  });

  it('asks about what stands there now and takes only the answer to that', () => {
    const now = sampleQuestion({ plate: 'm ab 12' });
    const { state, effects } = walk(
      plateStep(),
      left(OK),
      { type: 'draft-changed', changes: { plate: 'm ab 12' } },
      left({ verdict: 'ok', plate: 'MAB12' }),
      answered(VALID),
      answered({ valid: true, plate: 'M-AB12' }, now),
    );
    expect(at(state, 'filling').plate).toBe('M-AB12');
    expect(effectsThat(effects, 'check-plate').map((effect) => effect.of)).toEqual([of, now]);
  });
});

describe('going on from the plate', () => {
  it('waits for the answer, then leads to the next step with the spelling of the relay', () => {
    const { state, effects } = walk(plateStep(), submitted(OK), answered(VALID));
    expect(state).toEqual(
      plateStep({ step: 'contact', plate: 'M-AB123', plateCheck: { is: 'answered', of, answer: VALID } }),
    );
    expect(effects).toEqual([{ do: 'check-plate', of }, told('valid'), CONTACT]);
  });

  it('waits for an answer that was asked for on leaving the field', () => {
    const { state, effects } = walk(plateStep(), left(OK), submitted(OK), answered(VALID));
    expect(at(state, 'filling').step).toBe('contact');
    expect(effects).toEqual([{ do: 'check-plate', of }, told('valid'), CONTACT]);
  });

  it('does not wait when the answer is there', () => {
    const { state, effects } = walk(plateStep(), left(OK), answered(VALID), submitted(OK));
    expect(at(state, 'filling')).toMatchObject({ step: 'contact', plate: 'M-AB123' });
    expect(effects).toEqual([{ do: 'check-plate', of }, told('valid'), CONTACT]);
  });

  it('does not carry a buyer along who has gone to another step meanwhile', () => {
    const { state, effects } = walk(
      plateStep(),
      submitted(OK),
      { type: 'step-opened', step: 'country' },
      answered(VALID),
    );
    expect(at(state, 'filling')).toMatchObject({ step: 'country', plate: 'M-AB123' });
    expect(effects.at(-1)).toEqual(told('valid'));
  });

  it.each([OK, WARN])('is not blocked by a check that failed when the plate reads %o', (local) => {
    const { state, effects } = walk(plateStep({ problems: [UNUSUAL] }), submitted(local), failed);
    expect(state).toEqual(plateStep({ step: 'contact', plate: 'MAB123', plateCheck: { is: 'failed', of } }));
    expect(effects).toEqual([{ do: 'check-plate', of }, told('unchecked'), CONTACT]);
  });

  it('asks which reading is meant when the check failed and there are several', () => {
    const problem = { field: 'plate', code: 'separator', suggestions: ['M-AB123', 'MA-B123'] } as const;
    const { state, effects } = walk(plateStep(), submitted(ASK), failed);
    expect(state).toEqual(plateStep({ plateCheck: { is: 'failed', of }, problems: [problem] }));
    expect(effects).toEqual([{ do: 'check-plate', of }, told('unchecked')]);
  });

  it('refuses what no plate can be when the check failed', () => {
    const { state } = walk(plateStep(), submitted(REFUSE), failed);
    expect(at(state, 'filling').problems).toEqual([{ field: 'plate', code: 'letters' }]);
  });

  it('takes a failed check on leaving the field without a word, and the local reading on going on', () => {
    const first = walk(plateStep(), left(OK), failed);
    expect(first.state).toEqual(plateStep({ plate: 'MAB123', plateCheck: { is: 'failed', of } }));
    expect(transition(first.state, submitted(OK))[1]).toEqual([CONTACT]);
  });

  it.each([
    [OK, 'contact', []],
    [WARN, 'plate', [UNUSUAL]],
    [ASK, 'plate', [{ field: 'plate', code: 'separator', suggestions: ['M-AB123', 'MA-B123'] }]],
    [REFUSE, 'plate', [{ field: 'plate', code: 'letters' }]],
  ] as const)('goes by the local reading %o where the vendor cannot check', (local, step, problems) => {
    const form = plateStep({ catalogue: sampleCatalogue({ plateCheck: false }) });
    const [state] = transition(form, submitted(local));
    expect(at(state, 'filling')).toMatchObject({ step, problems });
  });

  it('takes the local reading when the relay approves without a spelling', () => {
    const { state, effects } = walk(plateStep(), submitted(OK), answered({ valid: true }));
    expect(at(state, 'filling')).toMatchObject({ step: 'contact', plate: 'MAB123' });
    expect(effects).toContainEqual(told('valid'));
  });

  it('takes the spelling of the relay where the plate has several readings here', () => {
    const { state, effects } = walk(plateStep(), submitted(ASK), answered(VALID));
    expect(at(state, 'filling')).toMatchObject({ step: 'contact', plate: 'M-AB123' });
    expect(effects).toContainEqual(told('valid'));
  });

  it('goes by the local reading where there is too little to ask about', () => {
    const [state, effects] = transition(plateStep({ draft: withoutCountry }), submitted(OK));
    expect(at(state, 'filling').step).toBe('contact');
    expect(effects).toEqual([CONTACT]);
  });

  it('asks which reading is meant when the relay approves without a spelling and there are several', () => {
    const { state } = walk(plateStep(), submitted(ASK), answered({ valid: true }));
    expect(at(state, 'filling')).toMatchObject({ step: 'plate', problems: [{ code: 'separator' }] });
  });
});

describe('a plate that the relay does not accept', () => {
  const answer: ValidateVehicleAnswer = { valid: false, field: 'plate', code: 'look-alike', suggestions: ['M-AB123'] };
  const problem = { field: 'plate', code: 'look-alike', suggestions: ['M-AB123'] } as const;

  it('is said at the field, with the spellings to choose from, and its local reading is dropped', () => {
    const { state, effects } = walk(plateStep(), left(OK), answered(answer));
    expect(state).toEqual(plateStep({ plateCheck: { is: 'answered', of, answer }, problems: [problem] }));
    expect(effects).toEqual([{ do: 'check-plate', of }, told('invalid')]);
  });

  it('is one also where it has several readings here', () => {
    const { state, effects } = walk(plateStep(), submitted(ASK), answered(answer));
    expect(at(state, 'filling').problems).toEqual([problem]);
    expect(effects).toContainEqual(told('invalid'));
  });

  it('stays one of the VIN when the plate is approved', () => {
    const problems = [
      { field: 'vin', code: 'vin-length' },
      { field: 'plate', code: 'letters' },
    ] as const;
    const { state } = walk(plateStep({ problems, plateCheck: checking(false) }), answered(VALID));
    expect(at(state, 'filling').problems).toEqual([{ field: 'vin', code: 'vin-length' }]);
  });

  it('stays beside what else is wrong on its page; of other fields only what still is, once', () => {
    const catalogue = sampleCatalogue({
      wishes: { steps: [['country'], ['vehicle'], ['period'], ['plate', 'contact']] },
    });
    const draft = sampleDraft({ email: 'buyer@' });
    const wrong = { field: 'email', code: 'email' } as const;
    const problemsAfter = (vin: 'required' | 'vin-length') => {
      const form = plateStep({ catalogue, draft, problems: [{ field: 'vin', code: vin }, wrong] });
      return at(transition(form, submitted(OK))[0], 'filling').problems;
    };
    expect(problemsAfter('vin-length')).toEqual([{ field: 'vin', code: 'vin-length' }, wrong]);
    expect(problemsAfter('required')).toEqual([wrong]);
  });

  it('leaves the problems of other fields, and takes the place of its own', () => {
    const others = [
      { field: 'vin', code: 'required' },
      { field: 'plate', code: 'separator' },
    ] as const;
    const { state } = walk(plateStep({ problems: others, plateCheck: checking(false) }), answered(answer));
    expect(at(state, 'filling').problems).toEqual([{ field: 'vin', code: 'required' }, problem]);
  });

  it('is not said to a buyer who has gone to another step meanwhile', () => {
    const { state } = walk(plateStep(), submitted(OK), { type: 'step-opened', step: 'country' }, answered(answer));
    expect(at(state, 'filling')).toMatchObject({ step: 'country', problems: [] });
  });

  it('does not come back as a reading on leaving or submitting the field again', () => {
    const { state, effects } = walk(plateStep(), left(OK), answered(answer), left(OK), submitted(OK));
    expect(state).toEqual(plateStep({ plateCheck: { is: 'answered', of, answer }, problems: [problem] }));
    expect(effectsThat(effects, 'check-plate')).toHaveLength(1);
  });

  it('cannot be paid by opening the payment past it', () => {
    const { state } = walk(plateStep(), left(OK), answered(answer), { type: 'step-opened', step: 'pay' }, pressPay());
    expect(at(state, 'filling').step).toBe('plate');
  });

  it('may be one because of its VIN', () => {
    const { state } = walk(plateStep(), left(OK), answered({ valid: false, field: 'vin', code: 'vin-letters' }));
    expect(at(state, 'filling').problems).toEqual([{ field: 'vin', code: 'vin-letters' }]);
  });

  it('is refused without a reason when the relay gives none', () => {
    const { state } = walk(plateStep(), left(OK), answered({ valid: false, suggestions: [] }));
    expect(at(state, 'filling').problems).toEqual([{ field: 'plate', code: 'refused' }]);
  });
});

describe('a suggestion', () => {
  it('is taken with one press and asked about', () => {
    const problems = [
      { field: 'plate', code: 'separator', suggestions: ['M-AB123'] },
      { field: 'vin', code: 'required' },
    ] as const;
    const form = plateStep({ problems, plate: 'MAB123', plateCheck: { is: 'failed', of } });
    const question = sampleQuestion({ plate: 'M-AB123' });
    expect(transition(form, { type: 'suggestion-accepted', plate: 'M-AB123' })).toEqual([
      plateStep({
        draft: sampleDraft({ plate: 'M-AB123' }),
        problems: [{ field: 'vin', code: 'required' }],
        plateCheck: { is: 'checking', of: question, goOn: false },
      }),
      [{ do: 'check-plate', of: question }],
    ]);
  });

  it('leaves the answer about the spelling before it without effect', () => {
    const question = sampleQuestion({ plate: 'MA-B123' });
    const { state } = walk(
      plateStep(),
      submitted(ASK),
      { type: 'suggestion-accepted', plate: 'MA-B123' },
      answered(VALID),
    );
    expect(at(state, 'filling').plateCheck).toEqual({ is: 'checking', of: question, goOn: false });
  });
});

describe('the spelling of the relay', () => {
  it('goes into the order, whatever was typed', () => {
    const { state } = walk(
      plateStep(),
      submitted(OK),
      answered(VALID),
      { type: 'step-submitted', step: 'contact' },
      { type: 'step-submitted', step: 'review' },
      pressPay({ now: NOW }),
    );
    expect(at(state, 'preparing').request.items[0]?.vehicle.plate).toBe('M-AB123');
    expect(at(state, 'preparing').draft.plate).toBe('m ab 123');
  });
});
