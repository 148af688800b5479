import { describe, expect, it } from 'vitest';
import type { CheckoutConfig } from '../config/checkout-config.js';
import type { Catalogue } from './catalogue.js';
import { type Draft, EMPTY_DRAFT } from './draft.js';
import { eventsForOffer } from './offer-changed.js';
import type { Filling, FlowState } from './state.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { sampleDraft, sampleForm } from './testing/sample-form.js';
import { transition } from './transition.js';

const ONE_PAGE: CheckoutConfig['steps'] = [['country', 'vehicle', 'period', 'plate', 'contact']];
const wanting = (wishes: Catalogue['wishes']) => sampleCatalogue({ wishes });

/** The form after the page has changed, and the steps the host page heard of. */
function changed(form: Filling, wishes: Catalogue['wishes'], filled: Partial<Draft> = {}) {
  let state: FlowState = form;
  const told: string[] = [];
  for (const event of eventsForOffer(form, { ...form.catalogue, wishes: wishes ?? {} }, filled)) {
    const [next, effects] = transition(state, event);
    state = next;
    for (const effect of effects) {
      if (effect.do === 'announce' && effect.announcement.event === 'step') told.push(effect.announcement.step);
    }
  }
  if (state.at !== 'filling') throw new Error(`The state is ${state.at}.`);
  return { state, told };
}

describe('a page that asks for something else', () => {
  it('leaves a buyer whose choices are still offered where they are, with all that was typed', () => {
    const form = sampleForm({ step: 'contact' });
    const { state, told } = changed(form, { countries: ['AT', 'CZ'], vehicleTypes: ['car'] });
    expect(state).toEqual({ ...form, catalogue: state.catalogue });
    expect(told).toEqual([]);
  });

  it('is nothing but another catalogue where nothing is gone', () => {
    for (const draft of [sampleDraft(), EMPTY_DRAFT]) {
      const form = sampleForm({ step: 'country', draft });
      expect(eventsForOffer(form, form.catalogue, {})).toStrictEqual([
        { type: 'catalogue-received', catalogue: form.catalogue, notice: { code: 'no-longer-offered' } },
      ]);
    }
  });

  it('asks again for a country it does not offer any more, and names no more than that', () => {
    const { state, told } = changed(sampleForm({ step: 'contact' }), { countries: ['CZ', 'RO'] });
    expect(state.notice).toEqual({ code: 'no-longer-offered', country: 'AT' });
    expect(state).toMatchObject({ step: 'country', draft: { vehicleType: 'car', plate: 'm ab 123' } });
    expect(told).toEqual(['country']);
  });

  it('asks again for a vehicle, named, since nothing else was dropped by the page', () => {
    const form = sampleForm({
      step: 'plate',
      draft: sampleDraft({ vehicleType: 'motorcycle', productId: 'at-moto-10' }),
    });
    const { state, told } = changed(form, { vehicleTypes: ['car'] });
    expect(state.notice).toEqual({ code: 'no-longer-offered', vehicleType: 'motorcycle' });
    expect(told).toEqual(['period']);
    expect(state.draft.vehicleType).toBe('car');
  });

  it('asks again for a period, named', () => {
    const { state, told } = changed(sampleForm({ step: 'review' }), { periods: [{ count: 1, unit: 'year' }] });
    expect(state.notice).toMatchObject({ code: 'no-longer-offered', product: { id: 'at-car-10' } });
    expect(state.draft).toMatchObject({ start: '2026-12-01', email: 'buyer@mail.example' });
    expect(told).toEqual(['period']);
  });

  it('names all that is gone together', () => {
    const form = sampleForm({ draft: sampleDraft({ productId: 'at-car-year' }) });
    const { state } = changed(form, { countries: ['CZ', 'RO'], vehicleTypes: ['car'] });
    expect(state.notice).toMatchObject({ country: 'AT', product: { id: 'at-car-year' } });
  });

  it('says it in place where the buyer has not come that far', () => {
    const form = sampleForm({ step: 'country' });
    const { state, told } = changed(form, { periods: [{ count: 1, unit: 'year' }] });
    expect(state).toMatchObject({ step: 'country', notice: { code: 'no-longer-offered' } });
    expect(told).toEqual([]);
  });

  it('fills in what it knows by now, without taking away what is told', () => {
    const { state } = changed(
      sampleForm({ step: 'contact' }),
      { countries: ['CZ', 'RO'] },
      { email: 'new@mail.example' },
    );
    expect(state.draft.email).toBe('new@mail.example');
    expect(state.notice).toMatchObject({ country: 'AT' });
  });
});

describe('a page that changes twice', () => {
  it('tells nothing any more of a choice that is offered again', () => {
    const first = changed(sampleForm({ step: 'contact' }), { countries: ['CZ', 'RO'] }).state;
    expect(changed(first, {}).state).not.toHaveProperty('notice');
    expect(changed({ ...first, notice: { code: 'price-changed' } }, {}, { email: 'x' }).state.notice).toEqual({
      code: 'price-changed',
    });
  });
});

describe('a page that groups the steps otherwise', () => {
  it('keeps the step, on the page that holds it by now', () => {
    const { state, told } = changed(sampleForm({ step: 'plate' }), { steps: ONE_PAGE });
    expect(state.step).toBe('plate');
    expect(told).toEqual([]);
  });

  it('goes on at the first step that is not done when one page becomes several', () => {
    const { plate: _, ...form } = sampleForm({ catalogue: wanting({ steps: ONE_PAGE }), step: 'country' });
    expect(changed(form, {}).told).toEqual(['plate']);
    expect(changed({ ...form, draft: sampleDraft({ start: '' }) }, {}).told).toEqual(['period']);
    expect(changed({ ...form, plate: 'M-AB123', draft: sampleDraft({ email: '' }) }, {}).told).toEqual(['contact']);
    expect(changed({ ...form, draft: EMPTY_DRAFT }, {})).toMatchObject({ told: [], state: { step: 'country' } });
    expect(changed({ ...form, plate: 'M-AB123' }, {})).toMatchObject({ told: [], state: { step: 'country' } });
  });

  it('stays on a page that still holds what is to be done', () => {
    const { plate: _, ...form } = sampleForm({ catalogue: wanting({ steps: ONE_PAGE }), step: 'country' });
    const steps: CheckoutConfig['steps'] = [
      ['country', 'vehicle', 'period'],
      ['plate', 'contact'],
    ];
    expect(changed({ ...form, draft: sampleDraft({ start: '' }) }, { steps })).toMatchObject({
      told: [],
      state: { step: 'country' },
    });
    expect(changed(form, { steps }).told).toEqual(['plate']);
  });

  it('never goes past a step that comes earlier by now and was not answered', () => {
    const contactFirst: CheckoutConfig['steps'] = [['contact'], ['country'], ['vehicle'], ['period'], ['plate']];
    expect(
      changed(sampleForm({ step: 'period', draft: sampleDraft({ email: '' }) }), { steps: contactFirst }).told,
    ).toEqual(['contact']);
    expect(changed(sampleForm({ step: 'period' }), { steps: contactFirst }).told).toEqual([]);
  });

  it('reads the plate before anything that comes after it by now', () => {
    const { plate: _, ...form } = sampleForm({ step: 'contact' });
    expect(changed(form, { vehicleTypes: ['car', 'motorcycle'] }).told).toEqual(['plate']);
  });
});
