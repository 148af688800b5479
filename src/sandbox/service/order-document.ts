import type { Money } from '../../contract/primitives.js';
import type { WireOrder } from '../../relay/vendors/sandbox/wire.js';
import { type PdfLine, pdfPage } from './pdf-page.js';
import { canReturnTo } from './return-url.js';

/**
 * The PDF of one of an order's documents, or `undefined` when the order does not have it now. `orderUrl` opens the order
 * to whoever has it, so it stands on the confirmation alone: receipts are handed on.
 */
export function orderDocument(order: WireOrder, n: number, orderUrl?: string): Uint8Array<ArrayBuffer> | undefined {
  const document = order.documents.find((candidate) => candidate.n === n);
  if (!document) return undefined;
  const isReceipt = document.kind === 'receipt';
  const items = order.items.flatMap(({ country, vehicle, validFrom, validUntil, unconfirmed, productId }) => [
    '',
    `${country} ${productId}`,
    `Plate ${vehicle.country} ${vehicle.plate}`,
    `Valid ${validFrom} to ${validUntil}${unconfirmed ? ' at the latest' : ''}`,
  ]);
  return pdfPage([
    isReceipt ? 'Receipt' : 'Confirmation of registration',
    'Vignette Sandbox: a simulation, not valid on any road.',
    ...(isReceipt ? [] : linkTo(orderUrl)),
    ...items,
    ...(isReceipt ? ['', `Total ${inWords(order.total)}`] : []),
  ]);
}

function linkTo(orderUrl: string | undefined): readonly PdfLine[] {
  if (orderUrl === undefined || !canReturnTo(orderUrl)) return [];
  return ['', 'Your order:', { link: new URL(orderUrl).href }];
}

/** An amount with the decimals of its currency; its name in letters, since the PDF's encoding has few signs. */
function inWords({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits).replaceAll('\u00A0', ' ');
}
