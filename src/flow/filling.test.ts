import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from './draft.js';
import { formAt } from './form.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { NOW, sampleDraft, sampleFailure, sampleForm, sampleQuestion } from './testing/sample-form.js';
import { at } from './testing/walk.js';
import { initialState } from './first-form.js';
import { transition } from './transition.js';

const catalogue = sampleCatalogue();
const WINDOW = { earliest: '2026-11-21', latest: '2026-12-21' };

describe('before the form', () => {
  it('opens it with the catalogue and says that it is ready', () => {
    expect(transition(initialState(EMPTY_DRAFT), { type: 'catalogue-received', catalogue })).toEqual([
      formAt('country', catalogue, EMPTY_DRAFT),
      [
        { do: 'announce', announcement: { event: 'ready' } },
        { do: 'announce', announcement: { event: 'step', step: 'country' } },
      ],
    ]);
  });

  it('shows that there is no catalogue, tells the site, and tries again when asked', () => {
    const failure = sampleFailure('network', { retryable: true, reference: 'R-1' });
    const failed = { at: 'no-catalogue', draft: sampleDraft(), failure } as const;
    expect(transition(initialState(sampleDraft()), { type: 'catalogue-failed', failure })).toEqual([
      failed,
      [{ do: 'announce', announcement: { event: 'error', code: 'network', reference: 'R-1' } }],
    ]);
    expect(transition(failed, { type: 'check-pressed', now: NOW })).toEqual([
      { at: 'loading', draft: sampleDraft() },
      [{ do: 'load-catalogue' }],
    ]);
  });

  it('opens an order from before instead, when one is wanted', () => {
    const from = { by: 'key', key: 'key-1' } as const;
    expect(transition(initialState(sampleDraft()), { type: 'resume-wanted', from })).toEqual([
      { at: 'resuming', draft: sampleDraft(), from },
      [{ do: 'resume-order', from }],
    ]);
  });

  it('does not take availability for a catalogue', () => {
    const loading = initialState(EMPTY_DRAFT);
    expect(transition(loading, { type: 'availability-received', status: catalogue.status })).toEqual([loading, []]);
  });
});

describe('a change in the form', () => {
  it('of the country takes away the product that no longer fits and keeps the rest', () => {
    const { productId: _, ...kept } = sampleDraft({ country: 'CZ' });
    const { plate: __, ...form } = sampleForm({ step: 'country', draft: kept });
    expect(transition(sampleForm({ step: 'country' }), { type: 'draft-changed', changes: { country: 'CZ' } })).toEqual([
      form,
      [],
    ]);
  });

  it('of the country takes away a vehicle that it does not sell for, and chooses the only one', () => {
    const draft = sampleDraft({ vehicleType: 'motorcycle', productId: 'at-moto-10' });
    const [state] = transition(sampleForm({ draft }), { type: 'draft-changed', changes: { country: 'RO' } });
    const { productId: _, ...kept } = sampleDraft({ country: 'RO', vehicleType: 'car' });
    expect(at(state, 'filling').draft).toEqual(kept);
  });

  it('of the vehicle takes away the product and keeps the plate that was read', () => {
    const [state] = transition(sampleForm(), { type: 'draft-changed', changes: { vehicleType: 'motorcycle' } });
    const { productId: _, ...kept } = sampleDraft({ vehicleType: 'motorcycle' });
    expect(state).toEqual(sampleForm({ draft: kept }));
  });

  it('of anything else leaves the choices to what is said about the catalogue', () => {
    const form = sampleForm({ catalogue: sampleCatalogue({ offline: ['at-car-10'] }) });
    const [state] = transition(form, { type: 'draft-changed', changes: { email: 'x' } });
    expect(at(state, 'filling').draft).toEqual(sampleDraft({ email: 'x' }));
  });

  it('takes away the problem of its field and the notice, and no other problem', () => {
    const form = sampleForm({
      problems: [
        { field: 'email', code: 'required' },
        { field: 'firstName', code: 'required' },
      ],
      notice: { code: 'same-again' },
    });
    expect(transition(form, { type: 'draft-changed', changes: { email: 'x' } })).toEqual([
      sampleForm({ draft: sampleDraft({ email: 'x' }), problems: [{ field: 'firstName', code: 'required' }] }),
      [],
    ]);
  });

  it.each([{ plate: 'x' }, { vin: 'x' }, { registrationCountry: 'AT' }, { country: 'CZ' }])(
    'as %o takes away the reading of the plate and cancels its check',
    (changes) => {
      const form = sampleForm({ plateCheck: { is: 'checking', of: sampleQuestion(), goOn: false } });
      const [state, effects] = transition(form, { type: 'draft-changed', changes });
      expect(at(state, 'filling').plateCheck).toEqual({ is: 'unchecked' });
      expect('plate' in state).toBe(false);
      expect('isAsTyped' in state).toBe(false);
      expect(effects).toEqual([{ do: 'cancel-plate-check' }]);
    },
  );
});

describe('going on', () => {
  it.each([
    ['country', 'vehicle'],
    ['vehicle', 'period'],
    ['period', 'plate'],
    ['contact', 'review'],
    ['review', 'pay'],
  ] as const)('leads from %s to %s', (step, next) => {
    expect(transition(sampleForm({ step }), { type: 'step-submitted', step, window: WINDOW })).toEqual([
      sampleForm({ step: next }),
      [{ do: 'announce', announcement: { event: 'step', step: next } }],
    ]);
  });

  it('leads past the vehicle where one kind is all that is sold anywhere', () => {
    const draft = sampleDraft({ country: 'CZ', productId: 'cz-car-10' });
    const catalogue = sampleCatalogue({ offline: ['at-moto-10'] });
    const form = sampleForm({ step: 'country', draft, catalogue });
    const [state] = transition(form, { type: 'step-submitted', step: 'country' });
    expect(at(state, 'filling').step).toBe('period');
  });

  it('leads to the vehicle where only this country sells for one kind: a motorcyclist must not buy a car’s', () => {
    const draft = sampleDraft({ country: 'CZ', productId: 'cz-car-10' });
    const [state] = transition(sampleForm({ step: 'country', draft }), { type: 'step-submitted', step: 'country' });
    expect(at(state, 'filling')).toMatchObject({ step: 'vehicle', draft: { vehicleType: 'car' } });
  });

  it('ends at the payment', () => {
    const form = sampleForm({ draft: sampleDraft({ paymentType: 'CARD' }) });
    const [state] = transition(form, { type: 'step-submitted', step: 'pay' });
    expect(at(state, 'filling').step).toBe('pay');
  });

  it('stays and names what is missing', () => {
    const form = sampleForm({ step: 'contact', draft: sampleDraft({ email: '' }) });
    expect(transition(form, { type: 'step-submitted', step: 'contact' })).toEqual([
      { ...form, problems: [{ field: 'email', code: 'required' }] },
      [],
    ]);
  });

  it('drops the notice', () => {
    const form = sampleForm({ step: 'review', notice: { code: 'price-changed' } });
    const [state] = transition(form, { type: 'step-submitted', step: 'review' });
    expect('notice' in state).toBe(false);
  });

  it('from another step than the one shown changes nothing: a late press', () => {
    const form = sampleForm({ step: 'review' });
    expect(transition(form, { type: 'step-submitted', step: 'contact' })).toEqual([form, []]);
  });

  it('from the plate needs its reading', () => {
    const form = sampleForm({ step: 'plate' });
    expect(transition(form, { type: 'step-submitted', step: 'plate' })).toEqual([form, []]);
  });
});

describe('going back', () => {
  it('opens any visible step', () => {
    const form = sampleForm({ problems: [{ field: 'email', code: 'required' }] });
    expect(transition(form, { type: 'step-opened', step: 'period' })).toEqual([
      sampleForm({ step: 'period' }),
      [{ do: 'announce', announcement: { event: 'step', step: 'period' } }],
    ]);
  });

  it('does not open a step that is skipped', () => {
    const draft = sampleDraft({ country: 'CZ', productId: 'cz-car-10' });
    const form = sampleForm({ draft, catalogue: sampleCatalogue({ offline: ['at-moto-10'] }) });
    expect(transition(form, { type: 'step-opened', step: 'vehicle' })).toEqual([form, []]);
  });
});
