import { describe, expect, it } from 'vitest';
import type { OptionalField } from '../config/checkout-config.js';
import type { Requirement } from '../contract/products.js';
import { chosenProduct } from './catalogue.js';
import type { Draft } from './draft.js';
import { orderRequest } from './order-request.js';
import { question } from './plate-checking.js';
import { isAsked } from './requirements.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { pressPay, sampleDraft, sampleForm } from './testing/sample-form.js';
import { problemsOf } from './validate-step.js';
import { vehicleDoubts } from './vehicle-doubts.js';

const asking = (optionalFields?: readonly OptionalField[], buyerFields: Requirement[] = []) =>
  sampleCatalogue({ buyerFields, wishes: optionalFields ? { optionalFields } : {} });

const TYPED = sampleDraft({ firstName: 'Ada', lastName: 'Lovelace', phone: '+43 660 1234567', vin: 'X' });

function ordered(catalogue: ReturnType<typeof sampleCatalogue>, draft: Draft = TYPED) {
  const product = chosenProduct(catalogue, draft);
  if (!product) throw new Error('Nothing is chosen.');
  return orderRequest(catalogue, draft, product, { plate: 'M-AB123', vin: 'WVWZZZ1JZXW000001' }, pressPay());
}

const problemFields = (catalogue: ReturnType<typeof sampleCatalogue>, draft: Draft) =>
  problemsOf('contact', catalogue, draft, undefined).map(({ field }) => field);

describe('what is asked for although nobody requires it', () => {
  it('is the name where the page says nothing, else what it says', () => {
    const fields = ['name', 'phone', 'vin'] as const;
    const asked = (catalogue: ReturnType<typeof sampleCatalogue>) =>
      fields.filter((field) => isAsked(field, catalogue, TYPED));
    expect(asked(sampleCatalogue())).toEqual(['name']);
    expect(asked(asking())).toEqual(['name']);
    expect(asked(asking([]))).toEqual([]);
    expect(asked(asking(['phone', 'vin']))).toEqual(['phone', 'vin']);
    expect(asked(asking([], ['name']))).toEqual(['name']);
  });

  it('goes with the order where it was typed', () => {
    const all = ordered(asking(['name', 'phone', 'vin']));
    expect(all.driver).toEqual({ firstName: 'Ada', lastName: 'Lovelace' });
    expect(all.customer.phone).toBe('+43 660 1234567');
    expect(all.items[0]?.vehicle.vin).toBe('WVWZZZ1JZXW000001');
    expect(ordered(asking(['phone']), sampleDraft()).customer).not.toHaveProperty('phone');
  });

  it('does not go with the order where it is hidden, whatever was typed before', () => {
    const none = ordered(asking([]));
    expect(none).not.toHaveProperty('driver');
    expect(none.customer).toEqual({ email: 'buyer@mail.example' });
    expect(none.items[0]?.vehicle).toEqual({ country: 'DE', plate: 'M-AB123' });
  });

  it('may be left out, and is checked where it is not', () => {
    const catalogue = asking(['name', 'phone']);
    expect(problemFields(catalogue, sampleDraft())).toEqual([]);
    expect(problemFields(catalogue, sampleDraft({ firstName: 'Ada', phone: '12' }))).toEqual(['lastName', 'phone']);
    expect(problemFields(asking([]), sampleDraft({ firstName: 'Ada', phone: '12' }))).toEqual([]);
    expect(problemFields(asking([], ['phone']), sampleDraft())).toEqual(['phone']);
  });

  it('tells the relay of a VIN that may be left out, and doubts one that is wrong', () => {
    const form = sampleForm({ catalogue: asking(['vin']), vin: 'WVWZZZ1JZXW000001' });
    expect(question(form)).toHaveProperty('vin');
    expect(question({ ...form, catalogue: asking([]) })).not.toHaveProperty('vin');
    const reading = {
      plate: { verdict: 'ok', plate: 'M-AB123' },
      vin: { verdict: 'refuse', code: 'vin-length' },
    } as const;
    expect(vehicleDoubts(form, reading)).toEqual([{ field: 'vin', code: 'vin-length' }]);
    expect(vehicleDoubts({ ...form, catalogue: asking([]) }, reading)).toEqual([]);
  });
});
