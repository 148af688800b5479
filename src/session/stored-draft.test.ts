import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { itHoldsTo } from '../api/testing/check-suite.js';
import { PaymentType } from '../contract/payment-type.js';
import { CountryCode, Id } from '../contract/primitives.js';
import { BuyerKind, Fuel, VehicleType } from '../contract/vehicle.js';
import { KEPT_DRAFT, STORED_DRAFT } from './stored-draft.js';

const Text = z.string().check(z.maxLength(300));
const Kept = z.object({
  country: z.exactOptional(CountryCode),
  vehicleType: z.exactOptional(VehicleType),
  productId: z.exactOptional(Id),
  start: Text,
  startTime: Text,
  buyerKind: z.exactOptional(BuyerKind),
  fuel: z.exactOptional(Fuel),
  registrationCountry: Text,
  plate: Text,
  email: Text,
  paymentType: z.exactOptional(PaymentType),
});

const WORDS = [VehicleType, BuyerKind, Fuel, PaymentType].flatMap(({ options }): readonly string[] => options);
const EMPTY = { start: '', startTime: '', registrationCountry: '', plate: '', email: '' };
const FULL = {
  ...EMPTY,
  country: 'AT',
  vehicleType: 'car',
  productId: 'at-10',
  buyerKind: 'consumer',
  fuel: 'standard',
  paymentType: 'CARD',
};

describe('the check of what is kept of a draft', () => {
  itHoldsTo(Kept, KEPT_DRAFT, FULL, [...WORDS, 'at', 'ATX', 'AT\n']);

  it('needs no more than the texts', () => {
    expect(KEPT_DRAFT.safeParse(EMPTY)).toEqual({ success: true, data: EMPTY });
    expect(Object.keys(FULL).toSorted()).toEqual(Object.keys(Kept.shape).toSorted());
  });

  it('drops the rest', () => {
    const typed = { ...FULL, vin: 'WVWZZZ1JZXW000001', idNumber: 'C01X00T47', consent: true, odd: 1 };
    expect(KEPT_DRAFT.safeParse(typed)).toEqual({ success: true, data: FULL });
  });
});

describe('the check of a stored draft', () => {
  itHoldsTo(z.object({ at: z.int(), draft: Kept }), STORED_DRAFT, { at: 1_795_262_400_000, draft: FULL }, WORDS);

  it('drops what is not kept', () => {
    const at = 1_795_262_400_000;
    const stored = { at, draft: { ...EMPTY, vin: 'WVWZZZ1JZXW000001' }, odd: 1 };
    expect(STORED_DRAFT.safeParse(stored)).toEqual({ success: true, data: { at, draft: EMPTY } });
  });
});
