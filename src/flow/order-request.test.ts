import { describe, expect, it } from 'vitest';
import { OrderRequest } from '../contract/order-request.js';
import type { Product } from '../contract/products.js';
import { chosenProduct } from './catalogue.js';
import type { Draft } from './draft.js';
import { orderRequest, startOf } from './order-request.js';
import type { ReadVehicle } from './vehicle-reading.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { pressPay, sampleDraft } from './testing/sample-form.js';

function request(
  changes: Partial<Draft>,
  catalogue = sampleCatalogue(),
  event = pressPay(),
  vehicle: ReadVehicle = { plate: 'M-AB123' },
): OrderRequest {
  const draft = sampleDraft(changes);
  const product = chosenProduct(catalogue, draft);
  if (!product) throw new Error('The sample draft names a product that is not offered.');
  return orderRequest(catalogue, draft, product, vehicle, event);
}

describe('an order as it is sent', () => {
  it('holds what was reviewed, the terms that were accepted and when', () => {
    expect(request({})).toEqual({
      items: [{ productId: 'at-car-10', start: '2026-12-01', vehicle: { country: 'DE', plate: 'M-AB123' } }],
      customer: { email: 'buyer@mail.example' },
      payment: { type: 'CARD', returnUrl: 'https://shop.example/return' },
      total: { amount: 1280, currency: 'EUR' },
      consent: { termsVersion: '2026-01', acceptedAt: '2026-11-21T10:00:00.000Z', withdrawalWaiver: true },
      locale: 'en',
    });
  });

  it('holds no VIN where one is asked for and none was read', () => {
    const { vehicle } = request({ country: 'RO', productId: 'ro-car-10' }).items[0] ?? {};
    expect(vehicle).toStrictEqual({ country: 'DE', plate: 'M-AB123' });
  });

  it('holds nothing typed for another product', () => {
    const typed: Partial<Draft> = { vin: 'WVWZZZ1JZXW000001', fuel: 'standard', buyerKind: 'company' };
    const read = { plate: 'M-AB123', vin: 'WVWZZZ1JZXW000001' };
    expect(request(typed, sampleCatalogue(), pressPay(), read)).toEqual(request({}));
  });

  it('holds what product and vendor require, trimmed and compact', () => {
    const named = sampleCatalogue({ buyerFields: ['name'] });
    expect(request({ firstName: ' Ada ', lastName: ' Lovelace', email: ' a@b.co ' }, named)).toMatchObject({
      driver: { firstName: 'Ada', lastName: 'Lovelace' },
      customer: { email: 'a@b.co' },
    });
    const romania = { country: 'RO', productId: 'ro-car-10', vin: 'wvwzzz-1jzxw000001' };
    const read = { plate: 'M-AB123', vin: 'WVWZZZ1JZXW000001' };
    const romanian = request(romania, sampleCatalogue(), pressPay(), read);
    expect(romanian.items[0]?.vehicle.vin).toBe('WVWZZZ1JZXW000001');
    expect(request({ productId: 'at-car-year', buyerKind: 'consumer' }).customer.kind).toBe('consumer');
  });

  it('names the driver where a whole name was given', () => {
    expect(request({ firstName: 'Ada', lastName: ' Lovelace ' }).driver).toEqual({
      firstName: 'Ada',
      lastName: 'Lovelace',
    });
    expect('driver' in request({ firstName: 'Ada', lastName: ' ' })).toBe(false);
    expect('driver' in request({ firstName: ' ', lastName: 'Lovelace' })).toBe(false);
  });

  it('holds phone, billing address and identity where they are required, and only there', () => {
    const typed: Partial<Draft> = {
      phone: ' +43 1 234567 ',
      residence: 'AT',
      street: ' Ring 1 ',
      city: ' Wien ',
      postalCode: ' 1010 ',
      citizenship: 'DE',
      idNumber: ' C01X00T47 ',
    };
    expect(request(typed, sampleCatalogue({ buyerFields: ['phone', 'address', 'identity'] }))).toMatchObject({
      customer: { phone: '+43 1 234567' },
      address: { country: 'AT', city: 'Wien', line: 'Ring 1', postalCode: '1010' },
      identity: { country: 'DE', number: 'C01X00T47' },
    });
    const withoutPostcode = request({ ...typed, postalCode: ' ' }, sampleCatalogue({ buyerFields: ['address'] }));
    expect(withoutPostcode.address).toEqual({ country: 'AT', city: 'Wien', line: 'Ring 1' });
    const read = { plate: 'M-AB123', vin: 'WVWZZZ1JZXW000001' };
    expect(request(typed, sampleCatalogue(), pressPay(), read)).toEqual(request({}));
  });

  it('holds no field without a value', () => {
    const czech = request({ country: 'CZ', productId: 'cz-car-10' });
    expect(czech.items[0]?.vehicle).not.toHaveProperty('fuel');
    expect(request({ productId: 'at-car-year' }).customer).not.toHaveProperty('kind');
  });

  it('begins at the chosen minute where the product runs from one', () => {
    const [tenDays] = sampleCatalogue().products;
    if (!tenDays) throw new Error('The sample catalogue is empty.');
    const oneDay: Product = { ...tenDays, validity: { kind: 'hours', count: 24 } };
    expect(startOf(oneDay, sampleDraft({ startTime: '14:30' }))).toBe('2026-12-01T14:30');
    expect(startOf(oneDay, sampleDraft())).toBe('2026-12-01');
    expect(startOf(tenDays, sampleDraft({ startTime: '14:30' }))).toBe('2026-12-01');
    const passage: Product = { ...tenDays, start: { ...tenDays.start, hoursAfter: 72 } };
    expect(startOf(passage, sampleDraft({ startTime: '14:30' }))).toBe('2026-12-01T14:30');
  });

  it('costs what the fuel costs', () => {
    const gas = request({ country: 'CZ', productId: 'cz-car-10', fuel: 'natural-gas' });
    expect(gas.total).toEqual({ amount: 600, currency: 'EUR' });
    expect(gas.items[0]?.vehicle.fuel).toBe('natural-gas');
  });

  it('names partner and external reference where the page gives them', () => {
    const event = pressPay({ partner: 'p-1', externalReference: 'x-1' });
    expect(request({}, sampleCatalogue(), event)).toMatchObject({ partner: 'p-1', externalReference: 'x-1' });
    expect(request({}, sampleCatalogue(), pressPay({ partner: '', externalReference: '' }))).toEqual(request({}));
  });

  it('fits the contract', () => {
    expect(OrderRequest.parse(request({}))).toEqual(request({}));
  });
});
