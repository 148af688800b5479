import { takeEarly } from './early-requests.js';
import { linkedAbort, orAbort } from './linked-abort.js';
import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';

/** One call to the relay. `path` begins with a slash. */
export interface RelayRequest {
  readonly path: string;
  readonly method?: 'POST';
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The order token, sent as bearer. */
  readonly token?: string;
  /** The idempotency key. */
  readonly key?: string;
  /** Past every cache, also the browser's. */
  readonly anew?: boolean;
}

/** How long a call may take, in milliseconds, and what ends it before. */
export interface CallOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Milliseconds until a call counts as unanswered. */
const TIMEOUT = 15_000;

/**
 * Asks the relay and reads the answer; the time limit holds for both together.
 *
 * @throws RelayError when there is no answer, or none that says success. When `signal` aborts, the error of the abort.
 */
export async function request<Answer>(
  client: RelayClient,
  asked: RelayRequest,
  read: (response: Response) => Promise<Answer>,
  { timeoutMs = TIMEOUT, signal }: CallOptions = {},
): Promise<Answer> {
  const { clock } = client;
  const link = linkedAbort(signal);
  let isLate = false;
  const cancel = clock.after(timeoutMs, () => {
    isLate = true;
    link.abort();
  });
  const answered = async () => {
    const response = await ask(client, asked, link.signal);
    if (response.ok) return read(response);
    const { readProblem } = await import('./read-problem.js');
    throw await readProblem(response, clock.now());
  };
  try {
    return await orAbort(link.signal, answered());
  } catch (cause) {
    if (cause instanceof RelayError || signal?.aborted) throw cause;
    throw new RelayError(isLate ? 'timeout' : 'network', { cause });
  } finally {
    cancel();
    link.unlink();
  }
}

/** Takes the answer to a request that the embed began before us, if it is a good one; else asks anew. */
async function ask({ api, fetch }: RelayClient, asked: RelayRequest, signal: AbortSignal): Promise<Response> {
  const { path, method = 'GET', body, token, key, anew } = asked;
  const url = api + path;
  const early = method === 'GET' && token === undefined && !anew ? takeEarly(url) : undefined;
  const response = await early?.catch(() => undefined);
  if (response?.ok) return response;
  return fetch(url, {
    method,
    signal,
    credentials: 'omit',
    ...(anew && { cache: 'reload' }),
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
      ...(method === 'POST' && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
