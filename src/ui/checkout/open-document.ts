import type { SessionEdge } from '../../session/session-edge.js';
import { getDocument } from '../../api/get-document.js';
import type { Opened } from '../../flow/state.js';

/** Milliseconds for which the file can be read. */
const KEPT_FOR = 60_000;

/**
 * Saves a document of an order as a PDF. It needs the order's token, so a plain link cannot do it.
 *
 * @throws RelayError when the relay does not give it.
 */
export async function openDocument(api: string, edge: SessionEdge, { order, token }: Opened, n: number): Promise<void> {
  const { fetch, clock, randomId, log } = edge;
  const signal = new AbortController().signal;
  const pdf = await getDocument({ api, fetch, clock, randomId, log }, { orderId: order.id, token }, n, signal);
  const url = URL.createObjectURL(pdf);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${order.reference}-${n}.pdf`;
  link.click();
  // Browsers read it some time after the click.
  clock.after(KEPT_FOR, () => URL.revokeObjectURL(url));
}
