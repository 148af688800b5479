import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import { marksOf } from './order-marks.js';
import { newReference, newSecret } from './random-names.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';

describe('canonicalJson', () => {
  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
      { seed: 7 },
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 7 },
    );
  });

  it('leaves out what has no value', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 'x'] })).toBe('{"a":[null,"x"]}');
  });
});

describe('marksOf', () => {
  it('keeps payment and consent time out of fingerprint and details', async () => {
    const other = {
      ...SAMPLE_REQUEST,
      payment: { ...SAMPLE_REQUEST.payment, type: 'CARD' as const, paymentMethodId: 'pm_1' },
      consent: { ...SAMPLE_REQUEST.consent, acceptedAt: '2026-11-22T00:00:00Z' },
    };
    const [one, two] = await Promise.all([marksOf(SAMPLE_REQUEST), marksOf(other)]);
    expect([two.fingerprint, two.details]).toEqual([one.fingerprint, one.details]);
    expect(two.payment).not.toBe(one.payment);
  });

  it('takes an e-mail address in capitals for the same one, as the widget does', async () => {
    const customer = { ...SAMPLE_REQUEST.customer, email: SAMPLE_REQUEST.customer.email.toUpperCase() };
    const [one, two] = await Promise.all([marksOf(SAMPLE_REQUEST), marksOf({ ...SAMPLE_REQUEST, customer })]);
    expect(two.fingerprint).toBe(one.fingerprint);
  });

  it('sees a corrected address in the details alone', async () => {
    const other = { ...SAMPLE_REQUEST, address: { country: 'DE', city: 'Berlin', line: 'Street 1' } };
    const [one, two] = await Promise.all([marksOf(SAMPLE_REQUEST), marksOf(other)]);
    expect(two.fingerprint).toBe(one.fingerprint);
    expect(two.details).not.toBe(one.details);
  });
});

describe('random names', () => {
  it('are made of every byte they are given', () => {
    const bytes = (count: number) => Uint8Array.from({ length: count }, (_, index) => index * 9);
    expect(newSecret(bytes)).toMatch(/^[\w-]{32}$/);
    expect(newReference(bytes, 'VC')).toMatch(/^VC-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(newSecret(() => new Uint8Array(32))).not.toBe(newSecret(bytes));
  });
});
