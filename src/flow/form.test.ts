import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from './draft.js';
import { formAt, keepOffered, openForm } from './form.js';
import { withCatalogue } from './new-catalogue.js';
import { sampleCatalogue, sampleStatus } from './testing/sample-catalogue.js';
import { sampleDraft, sampleForm, sampleQuestion } from './testing/sample-form.js';
import { at } from './testing/walk.js';
import { transition } from './transition.js';

const catalogue = sampleCatalogue();

describe('the form that opens', () => {
  it('begins with the country when nothing is chosen', () => {
    expect(openForm(catalogue, EMPTY_DRAFT)).toEqual([
      formAt('country', catalogue, EMPTY_DRAFT),
      [{ do: 'announce', announcement: { event: 'step', step: 'country' } }],
    ]);
  });

  it('skips country and vehicle when there is one of each, and chooses them', () => {
    const only = sampleCatalogue({ only: ['at-car-10', 'at-car-year'] });
    expect(openForm(only, EMPTY_DRAFT)).toEqual([
      formAt('period', only, { ...EMPTY_DRAFT, country: 'AT', vehicleType: 'car' }),
      [{ do: 'announce', announcement: { event: 'step', step: 'period' } }],
    ]);
  });

  it('skips the vehicle of a country that sells for one kind', () => {
    const [state] = openForm(catalogue, { ...EMPTY_DRAFT, country: 'CZ' });
    expect(state).toEqual(formAt('period', catalogue, { ...EMPTY_DRAFT, country: 'CZ', vehicleType: 'car' }));
  });

  it.each([
    ['vehicle', { country: 'AT' }],
    ['period', { country: 'AT', vehicleType: 'car' }],
    ['period', { country: 'AT', vehicleType: 'car', productId: 'at-car-10' }],
    ['period', { country: 'AT', vehicleType: 'car', productId: 'at-car-year', start: '2026-12-01' }],
  ] as const)('opens at %s, the first step that lacks something, for %o', (step, chosen) => {
    const [state] = openForm(catalogue, { ...EMPTY_DRAFT, ...chosen });
    expect(at(state, 'filling').step).toBe(step);
  });

  it('opens a complete draft at the plate, which is read anew', () => {
    expect(openForm(catalogue, sampleDraft())).toEqual([
      formAt('plate', catalogue, sampleDraft()),
      [{ do: 'announce', announcement: { event: 'step', step: 'plate' } }],
    ]);
  });

  it('says that nothing is offered when nothing is online', () => {
    const nothing = sampleCatalogue({ only: [] });
    const { country: _, vehicleType: __, productId: ___, ...rest } = sampleDraft();
    expect(openForm(nothing, sampleDraft())).toEqual([{ at: 'nothing-offered', catalogue: nothing, draft: rest }, []]);
  });

  it('tells what it is opened with', () => {
    const [state] = openForm(catalogue, sampleDraft(), { code: 'price-changed' });
    expect(at(state, 'filling').notice).toEqual({ code: 'price-changed' });
  });
});

describe('the form at a step', () => {
  it('has a notice only where there is one', () => {
    expect(formAt('pay', catalogue, EMPTY_DRAFT)).not.toHaveProperty('notice');
  });
});

describe('the choices that are kept', () => {
  it('are all of them while they are online', () => {
    expect(keepOffered(catalogue, sampleDraft())).toEqual(sampleDraft());
  });

  it('lose a product of another country or vehicle', () => {
    const { productId: _, ...kept } = sampleDraft();
    expect(keepOffered(catalogue, sampleDraft({ productId: 'cz-car-10' }))).toEqual(kept);
    expect(keepOffered(catalogue, sampleDraft({ productId: 'at-moto-10' }))).toEqual(kept);
  });

  it('lose a vehicle that the country does not sell for', () => {
    const { productId: _, vehicleType: __, ...kept } = sampleDraft({ country: 'RO' });
    const moto = sampleDraft({ country: 'RO', vehicleType: 'motorcycle' });
    expect(keepOffered(catalogue, moto)).toEqual(kept);
  });
});

describe('what was chosen and is not offered any more', () => {
  it('is the period: told, asked for again, and everything else kept', () => {
    const status = sampleStatus({ offline: ['at-car-10'] });
    const { productId: _, ...kept } = sampleDraft();
    expect(transition(sampleForm(), { type: 'availability-received', status })).toEqual([
      sampleForm({
        step: 'period',
        catalogue: { ...catalogue, status },
        draft: kept,
        notice: { code: 'gone-offline', country: 'AT' },
      }),
      [{ do: 'announce', announcement: { event: 'step', step: 'period' } }],
    ]);
  });

  it('is the vehicle: asked for again where there is still a choice', () => {
    const status = sampleStatus({ offline: ['at-car-10', 'at-car-year'] });
    const { productId: _, ...rest } = sampleDraft();
    const form = at(transition(sampleForm(), { type: 'availability-received', status })[0], 'filling');
    expect(form).toMatchObject({ step: 'vehicle', notice: { code: 'gone-offline', country: 'AT' } });
    expect(form.draft).toEqual({ ...rest, vehicleType: 'motorcycle' });
  });

  it('is the country: asked for again, with the plate to be read for the new one', () => {
    const status = sampleStatus({ only: ['cz-car-10', 'ro-car-10'] });
    const { country: _, productId: __, ...kept } = sampleDraft();
    const { plate: ___, ...form } = sampleForm();
    expect(transition(sampleForm(), { type: 'availability-received', status })).toEqual([
      {
        ...form,
        step: 'country',
        catalogue: { ...catalogue, status },
        draft: kept,
        notice: { code: 'gone-offline', country: 'AT' },
      },
      [{ do: 'announce', announcement: { event: 'step', step: 'country' } }],
    ]);
  });

  it('takes the plate and its check with it when a single other country is left', () => {
    const status = sampleStatus({ only: ['cz-car-10'] });
    const asked = sampleForm({ step: 'plate', plateCheck: { is: 'checking', of: sampleQuestion(), goOn: true } });
    const [state, effects] = transition(asked, { type: 'availability-received', status });
    const form = at(state, 'filling');
    expect(form.draft).toMatchObject({ country: 'CZ', vehicleType: 'car', plate: 'm ab 123' });
    expect(form).toMatchObject({ step: 'period', plateCheck: { is: 'unchecked' } });
    expect('plate' in form).toBe(false);
    expect(effects).toEqual([
      { do: 'cancel-plate-check' },
      { do: 'announce', announcement: { event: 'step', step: 'period' } },
    ]);
    const late = { type: 'plate-checked', of: sampleQuestion(), answer: { valid: true, plate: 'M-AB123' } } as const;
    expect(transition(form, late)).toEqual([form, []]);
  });

  it('is a vehicle without a country: taken out, and asked for after the country without a word', () => {
    const { country: _, productId: __, ...rest } = sampleDraft({ vehicleType: 'motorcycle' });
    const form = sampleForm({ step: 'country', draft: rest });
    const status = sampleStatus({ offline: ['at-moto-10'] });
    const [state, effects] = transition(form, { type: 'availability-received', status });
    expect(at(state, 'filling').draft).not.toMatchObject({ vehicleType: 'motorcycle' });
    expect(state).toMatchObject({ step: 'country' });
    expect(state).not.toHaveProperty('notice');
    expect(effects).toEqual([]);
  });

  it('does not move a buyer who is at an earlier step', () => {
    const status = sampleStatus({ offline: ['at-car-10'] });
    const [state, effects] = transition(sampleForm({ step: 'vehicle' }), { type: 'availability-received', status });
    expect(at(state, 'filling')).toMatchObject({ step: 'vehicle', notice: { code: 'gone-offline', country: 'AT' } });
    expect(effects).toEqual([]);
  });

  it('changes nothing when it was not chosen', () => {
    const status = sampleStatus({ offline: ['ro-car-10'] });
    expect(transition(sampleForm(), { type: 'availability-received', status })).toEqual([
      sampleForm({ catalogue: { ...catalogue, status } }),
      [],
    ]);
  });

  it.each([
    ['nothing but the vehicle', { vehicleType: 'car' }],
    ['a country without a vehicle', { country: 'AT' }],
    ['a country and a vehicle without a product', { country: 'AT', vehicleType: 'car' }],
  ] as const)('is nothing where %s was chosen', (_, chosen) => {
    const form = formAt('country', catalogue, { ...EMPTY_DRAFT, ...chosen });
    const [state, effects] = withCatalogue(form, sampleCatalogue({ offline: ['ro-car-10'] }));
    expect(state).not.toHaveProperty('notice');
    expect(effects).toEqual([]);
  });

  it('is told at the step itself without a move', () => {
    const status = sampleStatus({ offline: ['at-car-10'] });
    const form = sampleForm({ step: 'period', problems: [{ field: 'start', code: 'required' }] });
    const [state, effects] = transition(form, { type: 'availability-received', status });
    expect(at(state, 'filling')).toMatchObject({ step: 'period', problems: [], notice: { code: 'gone-offline' } });
    expect(effects).toEqual([]);
  });

  it('leaves the check of the plate alone while the country stays', () => {
    const asked = sampleForm({ step: 'plate', plateCheck: { is: 'checking', of: sampleQuestion(), goOn: false } });
    const status = sampleStatus({ offline: ['at-car-10'] });
    const [state, effects] = transition(asked, { type: 'availability-received', status });
    expect(at(state, 'filling').plateCheck).toEqual(asked.plateCheck);
    expect(effects).not.toContainEqual({ do: 'cancel-plate-check' });
  });

  it('leaves a step with one choice left behind: that choice is made', () => {
    const only = sampleCatalogue({ only: ['at-car-10', 'at-car-year'] });
    const [state, effects] = withCatalogue(formAt('country', catalogue, EMPTY_DRAFT), only);
    expect(state).toEqual(formAt('period', only, { ...EMPTY_DRAFT, country: 'AT', vehicleType: 'car' }));
    expect(effects).toEqual([{ do: 'announce', announcement: { event: 'step', step: 'period' } }]);
  });

  it('is everything: nothing is offered, the draft waits, and the form opens again with it', () => {
    const status = sampleStatus({ only: [] });
    const [gone, none] = transition(sampleForm(), { type: 'availability-received', status });
    expect([gone, none]).toEqual([
      { at: 'nothing-offered', catalogue: { ...catalogue, status }, draft: sampleDraft() },
      [],
    ]);
    expect(transition(gone, { type: 'availability-received', status: sampleStatus() })).toEqual([
      formAt('plate', catalogue, sampleDraft()),
      [{ do: 'announce', announcement: { event: 'step', step: 'plate' } }],
    ]);
  });
});

describe('a catalogue that comes while the form is filled', () => {
  it('with another price for the chosen product is told and needs consent anew', () => {
    const dearer = sampleCatalogue({ tenDays: 1290 });
    expect(withCatalogue(sampleForm(), dearer)).toEqual([
      sampleForm({
        step: 'review',
        catalogue: dearer,
        draft: sampleDraft({ consent: false }),
        notice: { code: 'price-changed' },
      }),
      [{ do: 'announce', announcement: { event: 'step', step: 'review' } }],
    ]);
  });

  it('with other terms needs consent anew, without moving a buyer who has not come to pay', () => {
    const terms = sampleCatalogue({ termsVersion: '2026-12' });
    const form = sampleForm({ step: 'contact' });
    expect(withCatalogue(form, terms)).toEqual([
      { ...form, catalogue: terms, draft: sampleDraft({ consent: false }) },
      [],
    ]);
  });

  it('with the price of another product changed leaves the consent as it is', () => {
    const draft = sampleDraft({ country: 'RO', productId: 'ro-car-10' });
    const dearer = sampleCatalogue({ tenDays: 1290 });
    expect(withCatalogue(sampleForm({ draft }), dearer)).toEqual([sampleForm({ draft, catalogue: dearer }), []]);
  });

  it('with the same amount in another currency counts as another price', () => {
    const products = catalogue.products.map((product) => ({
      ...product,
      price: { ...product.price, currency: 'CZK' },
    }));
    const [state] = withCatalogue(sampleForm(), { ...catalogue, products });
    expect(at(state, 'filling')).toMatchObject({ step: 'review', notice: { code: 'price-changed' } });
  });

  it('with the chosen product again, which was gone for a while, leaves the consent as it is', () => {
    const form = sampleForm({ catalogue: sampleCatalogue({ offline: ['at-car-10'] }) });
    expect(withCatalogue(form, catalogue)).toEqual([sampleForm(), []]);
  });

  it('with one price fewer for the chosen fuel counts as another price', () => {
    const draft = sampleDraft({ country: 'CZ', productId: 'cz-car-10', fuel: 'natural-gas' });
    const products = catalogue.products.map((product) => ({ ...product, fuelPrices: [] }));
    const [state] = withCatalogue(sampleForm({ draft }), { ...catalogue, products });
    expect(at(state, 'filling')).toMatchObject({ notice: { code: 'price-changed' }, draft: { consent: false } });
  });
});
