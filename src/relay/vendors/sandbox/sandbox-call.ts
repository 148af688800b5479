import * as z from 'zod/mini';
import { type Schedule, systemSchedule } from '../../core/schedule.js';
import { VendorBusyError, VendorUnavailableError } from '../../core/vendor.js';
import { KEY_HEADER, WireError } from './wire.js';

/** How the adapter reaches the sandbox. */
export interface SandboxConnection {
  /** Address of the sandbox without a slash at the end: `http://localhost:4173`. */
  readonly baseUrl: string;
  /** The private key; never leaves the server. */
  readonly key: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds after which an attempt is given up. 10 seconds when missing. */
  readonly timeout?: number;
  /** The system's timers when missing. */
  readonly schedule?: Schedule;
}

/** A usable answer: what was asked for, or the sandbox's reason for not giving it. */
export type SandboxAnswer =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly error: WireError['error'] };

const DEFAULT_TIMEOUT = 10_000;
const DEFAULT_RETRY_AFTER = 60;

/**
 * One attempt to reach `/sandbox/v1` + `path`; a body makes it a POST.
 *
 * @throws VendorUnavailableError when there was no answer, an answer of 5xx, or one that is not understood.
 * @throws VendorBusyError when the sandbox asks to wait.
 */
export async function callSandbox(connection: SandboxConnection, path: string, body?: unknown): Promise<SandboxAnswer> {
  const response = await attempt(connection, path, body);
  if (response.ok) return { ok: true, response };
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? DEFAULT_RETRY_AFTER);
    throw new VendorBusyError('The sandbox asks to wait.', Number.isFinite(seconds) ? seconds : DEFAULT_RETRY_AFTER);
  }
  if (response.status >= 500) throw new VendorUnavailableError(`The sandbox answered ${response.status}.`);
  const { error } = await readAnswer(response, WireError);
  if (error.code === 'bad_key') throw new VendorUnavailableError('The sandbox refused the key of this relay.');
  return { ok: false, error };
}

/**
 * An answer's body, checked.
 *
 * @throws VendorUnavailableError when it is not what was agreed.
 */
export async function readAnswer<Schema extends z.ZodMiniType>(
  response: Response,
  schema: Schema,
): Promise<z.output<Schema>> {
  try {
    return z.parse(schema, await response.json());
  } catch (cause) {
    throw new VendorUnavailableError('The answer of the sandbox was not understood.', { cause });
  }
}

/** The whole answer, or nothing: what has not come to its end in time has not come. */
async function attempt(connection: SandboxConnection, path: string, body: unknown): Promise<Response> {
  const { timeout = DEFAULT_TIMEOUT, schedule = systemSchedule } = connection;
  const givingUp = new AbortController();
  const cancel = schedule(() => givingUp.abort(new DOMException('No answer in time.', 'TimeoutError')), timeout);
  const request = new Request(`${connection.baseUrl}/sandbox/v1${path}`, {
    headers: {
      [KEY_HEADER]: connection.key,
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    redirect: 'error',
    signal: givingUp.signal,
  });
  try {
    return await Promise.race([readWhole(connection.fetch(request)), aborted(givingUp.signal)]);
  } catch (cause) {
    throw new VendorUnavailableError('The sandbox did not answer.', { cause });
  } finally {
    cancel();
  }
}

async function readWhole(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  const { status, headers } = response;
  return response.body ? new Response(await response.arrayBuffer(), { status, headers }) : response;
}

/** Rejects when the signal aborts. A sandbox in the same process hears nothing of signals. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
