import { describe, expect, it } from 'vitest';
import type { WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';
import { productsIn } from '../catalogue/catalogue.js';
import { checkOrder } from './check-order.js';

/** Saturday, 12:00 in Sofia and 11:00 in Vienna. */
const NOW = Date.parse('2026-11-21T10:00:00Z');

/** A plate that every operator writes alike. */
const VEHICLE = { country: 'PL', plate: 'WA12345', vin: 'SALVA2AE4EH877322', fuel: 'standard' } as const;
const BUYER = {
  buyerKind: 'company',
  phone: '+43 1 234567',
  driver: { firstName: 'Ada', lastName: 'Sample' },
  address: { country: 'DE', city: 'Göttingen', line: 'Street 1' },
  identity: { country: 'DE', number: 'C01X00T47' },
} as const;

/** A request with nothing but what every order has: no part of the buyer, and a vehicle with country and plate alone. */
function bare(productId: string, start: string): WireOrderRequest {
  return {
    reference: 'ref-1',
    returnUrl: 'https://shop.example/done',
    orderUrl: 'https://shop.example/order',
    items: [{ productId, start, vehicle: { country: 'PL', plate: 'WA12345' } }],
    email: 'buyer@shop.example',
    payment: { type: 'LINK' },
    total: { amount: 0, currency: 'EUR' },
    locale: 'en',
    termsVersion: '2026-11-01',
  };
}

function request(productId: string, start: string, change: Partial<WireOrderRequest> = {}): WireOrderRequest {
  return { ...bare(productId, start), ...BUYER, items: [{ productId, start, vehicle: VEHICLE }], ...change };
}

function faultsOf(of: WireOrderRequest): readonly string[] {
  const check = checkOrder(of, NOW);
  return check.ok ? [] : check.fields.map(({ path, code }) => `${path} ${code}`);
}

describe('the sandbox, asked for a vignette', () => {
  it('takes an order for each of its products when nothing is missing, at the price of the catalogue', () => {
    for (const { id, validity, price } of productsIn('EUR').products) {
      const start = validity.kind === 'hours' ? '2026-11-21T14:30' : '2026-11-21';
      expect(checkOrder(request(id, start), NOW), id).toMatchObject({ ok: true, total: price.total });
    }
  });

  it.each([
    ['at-car-10d', '2026-11-22', []],
    ['at-car-1y', '2026-12-09', ['buyerKind required']],
    ['bg-car-1y', '2026-11-22', ['driver required']],
    ['ro-car-1d', '2026-11-22', ['items.0.vehicle.vin required']],
    ['ro-car-12m', '2026-11-22', ['items.0.vehicle.vin required', 'driver required', 'address required']],
    ['cz-car-1d', '2026-11-22', ['items.0.vehicle.fuel required']],
    ['cz-car-1y', '2026-11-22', ['items.0.vehicle.fuel required', 'phone required']],
    ['md-car-7d', '2026-11-22', ['items.0.vehicle.vin required', 'driver required', 'identity required']],
  ])('names what is missing for %s from %s: %j', (id, start, faults) => {
    expect(faultsOf(bare(id, start))).toEqual(faults);
  });

  it('names what two vignettes want of the buyer once', () => {
    const [first] = bare('ro-car-12m', '2026-11-22').items;
    if (!first) throw new Error('The request has no item.');
    const both = { ...bare('ro-car-12m', '2026-11-22'), items: [first, { ...first, productId: 'bg-car-1y' }] };
    expect(faultsOf(both)).toEqual(['items.0.vehicle.vin required', 'driver required', 'address required']);
  });

  it('wants a right VIN also where none is asked for', () => {
    const vehicle = { ...VEHICLE, vin: 'SALVO2AE4EH877322' };
    const of = request('at-car-10d', '2026-11-22', {
      items: [{ productId: 'at-car-10d', start: '2026-11-22', vehicle }],
    });
    expect(faultsOf(of)).toEqual(['items.0.vehicle.vin look-alike']);
  });

  it.each([
    ['at-car-10d', '2026-11-20', 'too-early'],
    ['at-car-10d', '2027-01-21', 'too-late'],
    ['at-car-10d', '2026-11-31', 'no-such-day'],
    ['at-car-10d', '2026-13-01', 'no-such-day'],
    ['at-car-10d', '2026-11-22T10:00', 'time-not-asked'],
    ['ch-car-1y', '2026-11-22', 'too-late'],
    ['bg-car-1d', '2026-11-22', 'time-required'],
    ['bg-car-1d', '2026-11-31T10:00', 'no-such-day'],
    ['bg-car-1d', '2026-11-22T24:10', 'no-such-time'],
    ['bg-car-1d', '2026-11-21T11:29', 'too-early'],
    ['bg-car-weekend', '2026-11-24', 'weekday'],
    ['nl-car-a24', '2026-11-17', 'too-early'],
    ['nl-car-a24', '2026-11-18', 'time-required'],
    ['nl-car-a24', '2026-11-18T10:59', 'too-early'],
    ['is-car-vadlaheidargong', '2026-11-22T10:01', 'too-late'],
    ['ie-car-m50', '2026-11-19', 'too-early'],
  ])('refuses %s from %s as %s', (id, start, code) => {
    expect(faultsOf(request(id, start))).toEqual([`items.0.start ${code}`]);
  });

  it.each([
    ['bg-car-1d', '2026-11-21T11:30'],
    ['bg-car-weekend', '2026-11-27'],
    ['nl-car-a24', '2026-11-18T11:00'],
    ['nl-car-a24', '2026-11-19'],
    ['nl-car-a24', '2026-11-28'],
    ['is-car-vadlaheidargong', '2026-11-20T10:00'],
    ['is-car-vadlaheidargong', '2026-11-21'],
    ['ie-car-m50', '2026-11-20'],
  ])('takes %s from %s', (id, start) => {
    expect(faultsOf(request(id, start))).toEqual([]);
  });

  it('knows its own products and currencies', () => {
    expect(faultsOf(request('at-tram-10d', '2026-11-22'))).toEqual(['items.0.productId unknown']);
    const dollars = { total: { amount: 0, currency: 'USD' } };
    expect(faultsOf(request('at-car-10d', '2026-11-22', dollars))).toEqual(['total.currency not-offered']);
  });

  it('adds up several vignettes, each at the price of its fuel', () => {
    const items = [
      { productId: 'cz-car-10d', start: '2026-11-22', vehicle: { ...VEHICLE, fuel: 'natural-gas' as const } },
      { productId: 'at-car-10d', start: '2026-11-22', vehicle: VEHICLE },
    ];
    expect(checkOrder(request('', '', { items }), NOW)).toMatchObject({ ok: true, total: 900 + 1580 });
  });
});
