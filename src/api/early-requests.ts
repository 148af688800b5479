import { pageWide } from './page-wide.js';

interface EarlyRequest {
  readonly answer: Promise<Response>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Milliseconds for which an early answer is new enough. */
const FRESH = 30_000;

const requests = () => pageWide<EarlyRequest>('early');

/**
 * Begins a GET before the code that needs it has arrived. Used by the script-tag entry, so this file imports no package.
 * One that fails is as good as never begun.
 */
export function startEarly(url: string, fetch = globalThis.fetch, now = Date.now()): void {
  if (requests().has(url)) return;
  const answer = fetch(url, { credentials: 'omit' });
  requests().set(url, { answer, at: now });
  void answer.then(undefined, () => requests().delete(url));
}

/** The answer to an early request, once and only while it is fresh. */
export function takeEarly(url: string, now = Date.now()): Promise<Response> | undefined {
  const early = requests().get(url);
  requests().delete(url);
  return early && now - early.at < FRESH ? early.answer : undefined;
}
