import { RelayConfig } from '../../../contract/config.js';
import { Products } from '../../../contract/products.js';
import { ProductsStatus } from '../../../contract/products-status.js';
import { ValidateVehicleAnswer } from '../../../contract/validate-vehicle.js';
import { type CreateOutcome, type Vendor, type VendorOrder, VendorUnavailableError } from '../../core/vendor.js';
import { readSandboxWebhook } from './read-webhook.js';
import { callSandbox, readAnswer, type SandboxAnswer, type SandboxConnection } from './sandbox-call.js';
import { toFieldProblems, toWireRequest } from './to-wire-request.js';
import { toVendorOrder } from './to-vendor-order.js';
import { type WireError, WireOrder } from './wire.js';

/** What the adapter of the sandbox needs. */
export interface SandboxVendorOptions extends SandboxConnection {
  /** Shared with the sandbox; signs its webhooks. */
  readonly webhookSecret: string;
}

/** The simulated vendor behind the relay. It speaks the contract's words for products, and its own for orders. */
export function createSandboxVendor(options: SandboxVendorOptions): Vendor {
  const call = (path: string, body?: unknown) => callSandbox(options, path, body);
  const orderPath = (vendorId: string) => `/orders/${encodeURIComponent(vendorId)}`;

  return {
    name: 'sandbox',
    config: async () => readAnswer(demand(await call('/config')), RelayConfig),
    products: async (currency) =>
      readAnswer(demand(await call(`/products?currency=${encodeURIComponent(currency)}`)), Products),
    availability: async () => readAnswer(demand(await call('/availability')), ProductsStatus),
    validateVehicle: async (request) =>
      readAnswer(demand(await call('/vehicle-checks', request)), ValidateVehicleAnswer),

    async createOrder(order) {
      const answer = await call('/orders', toWireRequest(order));
      if (!answer.ok) return refusal(answer.error);
      return { outcome: 'created', order: await readOrderAnswer(answer.response) };
    },

    async findOrder(reference) {
      const answer = await call(`/orders?reference=${encodeURIComponent(reference)}`);
      if (!answer.ok && answer.error.code === 'not_found') return undefined;
      return readOrderAnswer(demand(answer));
    },

    readOrder: async (vendorId) => readOrderAnswer(demand(await call(orderPath(vendorId)))),

    async cancelOrder(vendorId) {
      const answer = await call(`${orderPath(vendorId)}/cancel`, {});
      if (!answer.ok && answer.error.code === 'not_cancellable') return { outcome: 'refused' };
      return { outcome: 'cancelled', order: await readOrderAnswer(demand(answer)) };
    },

    async readDocument(vendorId, n) {
      const answer = await call(`${orderPath(vendorId)}/documents/${n}`);
      if (!answer.ok && answer.error.code === 'not_found') return undefined;
      return new Uint8Array(await demand(answer).arrayBuffer());
    },

    readWebhook: async (body, headers, now) => readSandboxWebhook(options.webhookSecret, body, headers, now),
  };
}

async function readOrderAnswer(response: Response): Promise<VendorOrder> {
  return toVendorOrder(await readAnswer(response, WireOrder));
}

/** @throws VendorUnavailableError when the sandbox refused what it has no reason to refuse. */
function demand(answer: SandboxAnswer): Response {
  if (answer.ok) return answer.response;
  throw new VendorUnavailableError(`The sandbox refused the call: ${answer.error.code}.`);
}

/** The reference is the relay's own, so an order that already has it is the one that was meant. */
function refusal({ code, fields, order }: WireError['error']): CreateOutcome {
  switch (code) {
    case 'duplicate_reference':
      if (order) return { outcome: 'created', order: toVendorOrder(order) };
      throw new VendorUnavailableError('The sandbox has the reference but did not send its order.');
    case 'overlapping_order':
      return { outcome: 'already-ordered' };
    case 'invalid':
      return { outcome: 'refused', code: 'validation-failed', errors: toFieldProblems(fields) };
    case 'price_changed':
      return { outcome: 'refused', code: 'price-changed' };
    case 'product_offline':
      return { outcome: 'refused', code: 'product-offline' };
    case 'payment_refused':
      return { outcome: 'refused', code: 'payment-refused' };
    case 'bad_key':
    case 'not_found':
    case 'not_cancellable':
    case 'unavailable':
    case 'busy':
      throw new VendorUnavailableError(`The sandbox refused the order: ${code}.`);
  }
}
