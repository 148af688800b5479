import { describe, expect, it } from 'vitest';
import type { PlateCheck } from '../domain/plate/plate-check.js';
import type { VinCheck } from '../domain/vin/vin-check.js';
import type { FlowEvent } from './event.js';
import type { Filling } from './state.js';
import { pressPay, sampleDraft, sampleForm, sampleQuestion } from './testing/sample-form.js';
import { at, effectsThat, walk } from './testing/walk.js';
import { transition } from './transition.js';
import { vehicleDoubts, vinProblem } from './vehicle-doubts.js';

const OK: PlateCheck = { verdict: 'ok', plate: 'M-AB123' };
const WARN: PlateCheck = { verdict: 'warn', plate: 'M-AB123', code: 'unusual' };
const VIN: VinCheck = { verdict: 'ok', vin: 'WVWZZZ1JZXW000001' };
const OLD: VinCheck = { verdict: 'warn', vin: '1182345678', code: 'vin-old' };
const DIGIT: VinCheck = { verdict: 'warn', vin: '1HGCM82643A004352', code: 'vin-check-digit' };
const ASK: VinCheck = { verdict: 'ask', candidates: ['WVWZZZ1JZXW000001'], code: 'look-alike' };
const SHORT: VinCheck = { verdict: 'refuse', code: 'vin-length' };
const UNUSUAL = { field: 'plate', code: 'unusual' } as const;

function plateStep(changes: Partial<Filling> = {}): Filling {
  const { plate: _, ...form } = sampleForm({ step: 'plate' });
  return { ...form, ...changes };
}
const romanian = (vin: string): Filling =>
  plateStep({ draft: sampleDraft({ country: 'RO', productId: 'ro-car-10', vin }) });

const left = (plate: PlateCheck, vin?: VinCheck): FlowEvent => ({ type: 'plate-left', plate, ...(vin && { vin }) });
const submitted = (plate: PlateCheck, vin?: VinCheck): FlowEvent => ({
  type: 'step-submitted',
  step: 'plate',
  plate,
  ...(vin && { vin }),
});
const approved = (form: Filling): FlowEvent => {
  const { plateCheck } = form;
  const of = plateCheck.is === 'unchecked' ? sampleQuestion() : plateCheck.of;
  return { type: 'plate-checked', of, answer: { valid: true, plate: 'M-AB123' } };
};
const problemsAfter = (form: Filling, ...events: readonly FlowEvent[]) =>
  at(walk(form, ...events).state, 'filling').problems;

describe('an unusual plate', () => {
  it('is said before the relay is asked, and gone past by pressing again', () => {
    const once = walk(plateStep(), submitted(WARN));
    expect(at(once.state, 'filling')).toMatchObject({ step: 'plate', problems: [UNUSUAL] });
    expect(once.effects).toEqual([]);
    const twice = walk(once.state, submitted(WARN));
    expect(effectsThat(twice.effects, 'check-plate')).toHaveLength(1);
    const [state] = transition(twice.state, approved(at(twice.state, 'filling')));
    expect(at(state, 'filling').step).toBe('contact');
  });

  it('is still said after the relay has approved of it', () => {
    const asked = walk(plateStep(), left(WARN), submitted(WARN));
    const [state] = transition(asked.state, approved(at(asked.state, 'filling')));
    expect(at(state, 'filling')).toMatchObject({ step: 'plate', problems: [UNUSUAL], plate: 'M-AB123' });
    expect(at(transition(state, submitted(WARN))[0], 'filling').step).toBe('contact');
  });

  it('is said anew when another one is typed', () => {
    const other: FlowEvent = { type: 'draft-changed', changes: { plate: 'x' } };
    expect(problemsAfter(plateStep(), submitted(WARN), other, submitted(WARN))).toEqual([UNUSUAL]);
  });

  it('is not spoken of where the relay refuses it', () => {
    const answer = { valid: false, field: 'plate', code: 'pattern' } as const;
    const form = plateStep({ plateCheck: { is: 'answered', of: sampleQuestion(), answer } });
    expect(problemsAfter(form, submitted(WARN))).toEqual([{ field: 'plate', code: 'pattern' }]);
  });
});

describe('a plate kept as typed', () => {
  const kept: FlowEvent = { type: 'suggestion-accepted', plate: 'ABC12O', isAsTyped: true };

  it('is asked about with the word of the buyer, and not doubted again', () => {
    const { state, effects } = walk(plateStep(), kept);
    const of = sampleQuestion({ plate: 'ABC12O', isAsTyped: true });
    expect(effects).toEqual([{ do: 'check-plate', of }]);
    const answered = transition(state, { type: 'plate-checked', of, answer: { valid: true, plate: 'ABC12O' } })[0];
    expect(at(transition(answered, submitted(WARN))[0], 'filling')).toMatchObject({ step: 'contact', plate: 'ABC12O' });
  });

  it('stays so when only the VIN is changed, and no longer than that', () => {
    const after = (changes: Partial<Filling['draft']>) =>
      at(walk(plateStep(), kept, { type: 'draft-changed', changes }).state, 'filling').isAsTyped;
    expect(after({ vin: 'x' })).toBe(true);
    expect([after({ plate: 'ABC12' }), after({ registrationCountry: 'AT' })]).toEqual([undefined, undefined]);
  });

  it('gives way to a proposed spelling', () => {
    const { state } = walk(plateStep(), kept, { type: 'suggestion-accepted', plate: 'ABC120' });
    expect(at(state, 'filling')).not.toHaveProperty('isAsTyped');
  });
});

describe('a VIN', () => {
  it.each([
    ['WVWZZZIJZXW00000I', ASK, { field: 'vin', code: 'look-alike', suggestions: ['WVWZZZ1JZXW000001'] }],
    ['ABC', SHORT, { field: 'vin', code: 'vin-length' }],
  ] as const)('that is none, %s, is said on leaving it and keeps the buyer', (typed, vin, problem) => {
    expect(problemsAfter(romanian(typed), left(OK, vin))).toEqual([problem]);
    expect(problemsAfter(romanian(typed), submitted(OK, vin), submitted(OK, vin))).toEqual([problem]);
  });

  it.each([OLD, DIGIT])('that may be right, %o, is gone past by pressing again', (vin) => {
    const problem = { field: 'vin', code: vin.verdict === 'warn' && vin.code };
    expect(problemsAfter(romanian('x'), left(OK, vin))).toEqual([]);
    const once = walk(romanian('x'), submitted(OK, vin));
    expect(at(once.state, 'filling').problems).toEqual([problem]);
    const twice = walk(once.state, submitted(OK, vin));
    const [state] = transition(twice.state, approved(at(twice.state, 'filling')));
    expect(at(state, 'filling').step).toBe('contact');
  });

  it('is no matter where none is wanted, and nothing yet when it is empty', () => {
    expect(problemsAfter(plateStep(), left(OK, SHORT))).toEqual([]);
    expect(problemsAfter(romanian(''), left(OK, { verdict: 'refuse', code: 'empty' }))).toEqual([]);
    expect(problemsAfter(romanian(' * '), submitted(OK, { verdict: 'refuse', code: 'empty' }))).toEqual([
      { field: 'vin', code: 'empty' },
    ]);
  });

  it('goes into the order as it was read', () => {
    const asked = walk(romanian('wvw zzz 1jz xw000001'), submitted(OK, VIN));
    const { state } = walk(
      asked.state,
      approved(at(asked.state, 'filling')),
      { type: 'step-submitted', step: 'contact' },
      { type: 'step-submitted', step: 'review' },
      pressPay(),
    );
    expect(at(state, 'preparing').request.items[0]?.vehicle.vin).toBe('WVWZZZ1JZXW000001');
    expect(at(state, 'preparing').draft.vin).toBe('wvw zzz 1jz xw000001');
  });

  it('that was not read cannot be paid for', () => {
    const draft = sampleDraft({ country: 'RO', productId: 'ro-car-10', vin: 'WVWZZZ1JZXW000001' });
    expect(at(transition(sampleForm({ draft }), pressPay())[0], 'filling').step).toBe('plate');
  });
});

describe('vehicleDoubts', () => {
  const reading = (plate: PlateCheck, vin?: VinCheck) => ({ plate, ...(vin && { vin }) });

  it('takes only the same doubt at the same field for told', () => {
    const otherCode = plateStep({ problems: [{ field: 'plate', code: 'separator' }] });
    const otherField = plateStep({ problems: [{ field: 'vin', code: 'unusual' }] });
    const told = plateStep({ problems: [UNUSUAL] });
    expect(vehicleDoubts(otherCode, reading(WARN))).toEqual([UNUSUAL]);
    expect(vehicleDoubts(otherField, reading(WARN))).toEqual([UNUSUAL]);
    expect(vehicleDoubts(told, reading(WARN))).toEqual([]);
  });

  it('says nothing of a doubtful VIN where none is wanted', () => {
    expect(vehicleDoubts(plateStep(), reading(OK, OLD))).toStrictEqual([]);
    expect(vehicleDoubts(romanian('1182345678'), reading(OK, OLD))).toStrictEqual([{ field: 'vin', code: 'vin-old' }]);
  });

  it('proposes spellings only where there are some to ask about', () => {
    expect(vinProblem(romanian('W'), SHORT)).toStrictEqual({ field: 'vin', code: 'vin-length' });
    expect(vinProblem(romanian('W'), ASK)).toMatchObject({ suggestions: ['WVWZZZ1JZXW000001'] });
  });

  it('leaves an unusual plate to the relay only where the relay has refused it', () => {
    const of = sampleQuestion();
    const answered = (answer: { valid: true; plate: string } | { valid: false }): Filling =>
      plateStep({ plateCheck: { is: 'answered', of, answer } });
    expect(vehicleDoubts(answered({ valid: false }), reading(WARN))).toEqual([]);
    expect(vehicleDoubts(answered({ valid: true, plate: 'M-AB123' }), reading(WARN))).toEqual([UNUSUAL]);
  });
});
