import type { WireOrder } from '../../relay/vendors/sandbox/wire.js';
import { pdfPage } from './pdf-page.js';

/** The PDF of one of an order's documents, or `undefined` when the order does not have it now. */
export function orderDocument(order: WireOrder, n: number): Uint8Array<ArrayBuffer> | undefined {
  const document = order.documents.find((candidate) => candidate.n === n);
  if (!document) return undefined;
  const title = document.kind === 'receipt' ? 'Receipt' : 'Confirmation of registration';
  const items = order.items.flatMap(({ country, vehicle, validFrom, validUntil, productId }) => [
    '',
    `${country} ${productId}`,
    `Plate ${vehicle.country} ${vehicle.plate}`,
    `Valid ${validFrom} to ${validUntil}`,
  ]);
  const total =
    document.kind === 'receipt' ? ['', `Total ${order.total.amount} ${order.total.currency} (minor units)`] : [];
  return pdfPage([title, 'Vignette Sandbox: a simulation, not valid on any road.', ...items, ...total]);
}
