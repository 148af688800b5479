import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { RelayConfig } from '../../contract/config.js';
import type { OrderRequest } from '../../contract/order-request.js';
import { Products } from '../../contract/products.js';
import { ProductsStatus } from '../../contract/products-status.js';
import { ValidateVehicleAnswer } from '../../contract/validate-vehicle.js';
import { VendorOrderSchema } from './stored-order.js';
import { type Vendor, type VendorOrder, VendorUnavailableError } from './vendor.js';

/** A webhook as it arrives. */
export interface Delivery {
  readonly body: Uint8Array;
  readonly headers: Headers;
  /** When it arrives, milliseconds since 1970. */
  readonly now: number;
}

/** An adapter with all that the suite needs to try it. */
export interface VendorUnderTest {
  readonly vendor: Vendor;
  /** An order the vendor takes, for another vehicle each time. */
  readonly request: () => OrderRequest;
  /** A webhook about an order, signed as the vendor signs. Missing where the vendor has no webhooks. */
  readonly webhook?: (vendorId: string) => Promise<Delivery>;
  /** Makes the vendor unreachable for good; the suite calls it last. */
  readonly cutOff: () => Promise<void> | void;
  readonly close?: () => Promise<void>;
}

let references = 0;
const newReference = () => `suite-reference-${Date.now().toString(36)}-${(references += 1)}`;

/** What every adapter does alike, whatever its vendor (vendor.ts). */
export function describeVendor(name: string, makeVendor: () => Promise<VendorUnderTest> | VendorUnderTest): void {
  describe(`${name} as a vendor`, () => {
    let given: VendorUnderTest;
    let vendor: Vendor;
    let productCountries: ReadonlyMap<string, string>;

    beforeAll(async () => {
      given = await makeVendor();
      vendor = given.vendor;
      const { products } = await vendor.products(given.request().total.currency);
      productCountries = new Map(products.map(({ id, country }) => [id, country]));
    });
    afterAll(async () => given.close?.());

    const addresses = (page: string) => ({ returnUrl: page, orderUrl: page, productCountries });
    const create = async (reference: string, request: OrderRequest): Promise<VendorOrder> => {
      const outcome = await vendor.createOrder({
        request,
        reference,
        ...addresses(`${request.payment.returnUrl}#suite`),
      });
      if (outcome.outcome !== 'created') throw new Error(`The order was not created: ${outcome.outcome}.`);
      return outcome.order;
    };

    it('answers config, products and availability in the words of the contract', async () => {
      const config = await vendor.config();
      expect(z.parse(RelayConfig, config)).toEqual(config);
      expect(config.currencies.length).toBeGreaterThan(0);
      for (const currency of config.currencies) {
        const products = await vendor.products(currency);
        expect(z.parse(Products, products)).toEqual(products);
        expect(new Set(products.products.map(({ id }) => id)).size).toBe(products.products.length);
        expect(products.products.filter(({ price }) => price.currency !== currency)).toEqual([]);
      }
      if (!config.capabilities.availability) return;
      const status = await vendor.availability();
      expect(z.parse(ProductsStatus, status)).toEqual(status);
    });

    it('sells only in countries whose time zone it tells', async () => {
      const { countries, products } = await vendor.products((await vendor.config()).currencies[0] ?? '');
      const codes = new Set(countries.map(({ code }) => code));
      expect(products.filter(({ country }) => !codes.has(country))).toEqual([]);
      for (const { timeZone } of countries) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    });

    it('answers a plate check in the words of the contract', async () => {
      const { country, plate } = given.request().items[0]?.vehicle ?? { country: 'DE', plate: 'M-AE2821' };
      const answer = await vendor.validateVehicle({ productCountry: country, country, plate });
      expect(z.parse(ValidateVehicleAnswer, answer)).toEqual(answer);
      expect(answer.valid).toBe(true);
    });

    it('creates the order it was asked for', async () => {
      const request = given.request();
      const order = await create(newReference(), request);
      expect(z.parse(VendorOrderSchema, order)).toEqual(order);
      expect(order.total).toEqual(request.total);
      expect(order.paymentStep.type).toBe(request.payment.type);
      expect(order.items.map(({ productId, start }) => ({ productId, start }))).toEqual(
        request.items.map(({ productId, start }) => ({ productId, start })),
      );
      for (const { validFrom, validUntil } of order.items) {
        expect(Date.parse(validUntil)).toBeGreaterThan(Date.parse(validFrom));
      }
    });

    it('is sure that it has no order with a reference it never got', async () => {
      expect(await vendor.findOrder(newReference())).toBeUndefined();
    });

    it('finds an order by its reference and reads it by its own id', async () => {
      const reference = newReference();
      const { vendorId } = await create(reference, given.request());
      expect((await vendor.findOrder(reference))?.vendorId).toBe(vendorId);
      expect((await vendor.readOrder(vendorId)).vendorId).toBe(vendorId);
    });

    it('never makes a second order for one reference', async () => {
      const reference = newReference();
      const request = given.request();
      const first = await create(reference, request);
      const again = await vendor.createOrder({
        request,
        reference,
        ...addresses(`${request.payment.returnUrl}#again`),
      });
      expect(['created', 'already-ordered']).toContain(again.outcome);
      if (again.outcome === 'created') expect(again.order.vendorId).toBe(first.vendorId);
      expect((await vendor.findOrder(reference))?.vendorId).toBe(first.vendorId);
    });

    it('makes one order of two creates with one reference at the same time', async () => {
      const reference = newReference();
      const request = given.request();
      const creates = [1, 2].map((n) =>
        vendor.createOrder({ request, reference, ...addresses(`${request.payment.returnUrl}#${n}`) }),
      );
      const outcomes = await Promise.allSettled(creates);
      const ids = outcomes.flatMap((one) =>
        one.status === 'fulfilled' && one.value.outcome === 'created' ? [one.value.order.vendorId] : [],
      );
      expect(new Set(ids).size).toBe(1);
    });

    it('cancels only when it says that it can', async () => {
      const { vendorId } = await create(newReference(), given.request());
      const { cancellableUntil } = await vendor.readOrder(vendorId);
      const outcome = await vendor.cancelOrder(vendorId);
      if (cancellableUntil === undefined) expect(outcome.outcome).toBe('refused');
      if (outcome.outcome === 'cancelled') expect(outcome.order.vendorId).toBe(vendorId);
      expect(['cancelled', 'refused']).toContain(outcome.outcome);
    });

    it('has no document beyond those it lists', async () => {
      const { vendorId } = await create(newReference(), given.request());
      const { documents } = await vendor.readOrder(vendorId);
      expect(await vendor.readDocument(vendorId, 99)).toBeUndefined();
      for (const { n } of documents) {
        const pdf = await vendor.readDocument(vendorId, n);
        expect(new TextDecoder().decode(pdf?.slice(0, 4))).toBe('%PDF');
      }
    });

    it('accepts a signed webhook with the same event id each time, and no forged one', async () => {
      const webhook = given.webhook;
      const unsigned = await vendor.readWebhook(new TextEncoder().encode('{}'), new Headers(), Date.now());
      expect(unsigned.outcome).toBe('refused');
      if (!webhook) return;
      const { vendorId } = await create(newReference(), given.request());
      const { body, headers, now } = await webhook(vendorId);
      const read = await vendor.readWebhook(body, headers, now);
      expect(read).toMatchObject({ outcome: 'accepted', vendorId });
      expect(await vendor.readWebhook(body, headers, now)).toEqual(read);
      expect((await vendor.readWebhook(body, new Headers(), now)).outcome).toBe('refused');
    });

    it('says that it is unavailable when the vendor gives no answer', async () => {
      const request = given.request();
      const { vendorId } = await create(newReference(), request);
      await given.cutOff();
      const { returnUrl } = request.payment;
      const calls = [
        vendor.createOrder({ request: given.request(), reference: newReference(), ...addresses(returnUrl) }),
        vendor.findOrder(newReference()),
        vendor.readOrder(vendorId),
        vendor.cancelOrder(vendorId),
      ];
      for (const call of await Promise.allSettled(calls)) {
        expect(call.status === 'rejected' && call.reason).toBeInstanceOf(VendorUnavailableError);
      }
    });
  });
}
