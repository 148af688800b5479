import { describe, expect, it } from 'vitest';
import { openRelayedSandbox, receiptIn } from './testing/relayed-sandbox.js';

/** A week of Hungary for a car. */
const hungary = async (relayed: ReturnType<typeof openRelayedSandbox>, plate: string, country = 'DE') => {
  const { products } = await relayed.vendor.products('EUR');
  const product = products.find(
    (one) => one.country === 'HU' && one.vehicleType === 'car' && one.period.unit === 'day',
  );
  if (!product) throw new Error('The sandbox sells nothing for days in Hungary.');
  return {
    items: [{ productId: product.id, start: '2026-11-22', vehicle: { country, plate } }],
    total: { amount: product.price.total, currency: 'EUR' },
  };
};

describe('a plate on its way through the relay', () => {
  it('goes to the operator in the spelling it wants, and comes back to the buyer as it is on the vehicle', async () => {
    const relayed = openRelayedSandbox();
    const order = await hungary(relayed, 'GÖ-AB12');
    const receipt = await receiptIn(await relayed.order('paid', 'key-of-the-buyer-1', order));
    expect(receipt.order.items[0]?.vehicle).toEqual({ country: 'DE', plate: 'GÖ-AB12' });
    const atVendor = await relayed.vendor.findOrder(receipt.order.id);
    expect(atVendor?.items[0]?.vehicle.plate).toBe('GOAB12');
  });

  it('is shown so for good, also when the vendor says something new', async () => {
    const relayed = openRelayedSandbox();
    const order = await hungary(relayed, 'GÖ-AB12');
    const receipt = await receiptIn(await relayed.order('paid', 'key-of-the-buyer-2', order));
    await relayed.time.advance(60_000);
    const later = await relayed.read(receipt);
    expect(later.status).not.toBe(receipt.order.status);
    expect(later.items[0]?.vehicle.plate).toBe('GÖ-AB12');
  });

  it('is shown so when the answer to the order was lost, and the next attempt found it', async () => {
    const relayed = openRelayedSandbox();
    const order = await hungary(relayed, 'GÖ-AB12');
    await relayed.order('answer-lost', 'key-of-the-buyer-3', order);
    await relayed.time.advance(60_000);
    const receipt = await receiptIn(await relayed.order('answer-lost', 'key-of-the-buyer-3', order));
    expect(receipt.order.items[0]?.vehicle.plate).toBe('GÖ-AB12');
    expect(relayed.placed()).toBe(1);
  });

  it('may be one that the buyer kept against the proposals', async () => {
    const relayed = openRelayedSandbox();
    const order = await hungary(relayed, 'ABC12O', 'SE');
    const receipt = await receiptIn(await relayed.order('paid', 'key-of-the-buyer-4', order));
    expect(receipt.order.items[0]?.vehicle.plate).toBe('ABC12O');
  });
});
