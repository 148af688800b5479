import { getConfig } from '../../api/get-config.js';
import type { SessionEdge } from '../../session/session-edge.js';

/** Where the seller helps. An order that is opened after a reload comes without the catalogue that says it. */
export async function findSupport(api: string, edge: SessionEdge, signal: AbortSignal): Promise<string | undefined> {
  const { fetch, clock, randomId, log } = edge;
  try {
    return (await getConfig({ api, fetch, clock, randomId, log }, { signal })).seller.supportUrl;
  } catch {
    // That the relay does not answer is told where it matters; the screens do without the link.
    return undefined;
  }
}
