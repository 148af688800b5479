import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';
import { pageWide } from './page-wide.js';
import { linkedAbort, orAbort } from './linked-abort.js';
import type { RelayRequest } from './request.js';
import type { Schema } from './schema.js';
import { read, send } from './send.js';

interface Flight {
  readonly answer: Promise<unknown>;
  /** How many wait for it; the last one who leaves ends it. */
  waiting: number;
  readonly end: () => void;
}

interface Entry {
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Milliseconds for which an answer is used without asking (contracts.md 6, rule 3: 60 s). */
export const FRESH_FOR = 60_000;
/** Milliseconds for which the last good answer stands in when there is none. */
const USABLE_FOR = 600_000;

/** Everyone who waits for an answer reads it with a schema of their own; to read it here too would take as long again. */
const UNREAD: Schema<unknown> = { safeParse: (data) => ({ success: true, data }) };

const entries = () => pageWide<Entry>('answers');
const flights = () => pageWide<Flight>('flights');

/** What a caller wants of a shared answer. */
export interface CacheOptions {
  readonly signal: AbortSignal;
  /** What was heard before is known to be wrong: nothing kept is used, neither here nor in the browser's cache. */
  readonly anew?: boolean;
}

/**
 * A GET whose answer all widgets of the page share: asked once at a time, used for 60 s, and for ten minutes when the
 * relay gives no answer. A refusal is an answer. What another copy of the bundle stored is checked like anything else.
 *
 * @throws RelayError when there is no answer and nothing recent.
 */
export async function sendCached<Answer>(
  client: RelayClient,
  path: string,
  schema: Schema<Answer>,
  { signal, anew = false }: CacheOptions,
): Promise<Answer> {
  const url = client.api + path;
  if (anew) {
    entries().delete(url);
    flights().delete(url);
  }
  const recent = recentAnswer(url, schema, client.clock.now());
  if (recent && recent.age < FRESH_FOR) return recent.value;
  try {
    return await joinFlight(client, { path, anew }, schema, signal);
  } catch (error) {
    if (!recent || signal.aborted || !(error instanceof RelayError) || error.isRefusal) throw error;
    client.log({ code: error.code, cause: error });
    return recent.value;
  }
}

function recentAnswer<Answer>(url: string, schema: Schema<Answer>, now: number) {
  const entry = entries().get(url);
  const age = entry ? now - entry.at : -1;
  // An answer from the future was kept before the clock was put back: how old it is, nobody knows.
  if (!entry || age < 0 || age >= USABLE_FOR) return undefined;
  const result = schema.safeParse(entry.value);
  return result.success ? { value: result.data, age } : undefined;
}

async function joinFlight<Answer>(
  client: RelayClient,
  asked: RelayRequest,
  schema: Schema<Answer>,
  signal: AbortSignal,
) {
  const url = client.api + asked.path;
  const flight = flights().get(url) ?? takeOff(client, asked);
  flight.waiting += 1;
  try {
    const value = read(await orAbort(signal, flight.answer), schema);
    entries().set(url, { value, at: client.clock.now() });
    return value;
  } finally {
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.end();
  }
}

function takeOff(client: RelayClient, asked: RelayRequest): Flight {
  const url = client.api + asked.path;
  const { signal, abort } = linkedAbort();
  const answer = send(client, asked, UNREAD, { signal });
  const end = () => {
    if (flights().get(url) === flight) flights().delete(url);
    abort();
  };
  const flight: Flight = { answer, waiting: 0, end };
  flights().set(url, flight);
  return flight;
}
