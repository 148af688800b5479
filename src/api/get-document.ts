import { ROUTES } from '../contract/routes.js';
import { type OrderAccess, orderPath } from './order-path.js';
import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';
import { request } from './request.js';

/**
 * A document of the order, with the number that the order gives it. It is fetched and not linked, since the token must
 * not stand in an address.
 *
 * @throws RelayError when it cannot be had, `malformed-answer` when it is no PDF.
 */
export function getDocument(
  client: RelayClient,
  { orderId, token }: OrderAccess,
  n: number,
  signal: AbortSignal,
): Promise<Blob> {
  const path = orderPath(ROUTES.orderDocument, orderId).replace(':n', String(n));
  return request(client, { path, token }, readPdf, { signal, timeoutMs: 30_000 });
}

async function readPdf(response: Response): Promise<Blob> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/pdf')) throw new RelayError('malformed-answer', { cause: type });
  return response.blob();
}
