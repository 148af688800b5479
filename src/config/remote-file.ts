import { isFileAddress } from './file-address.js';

/** What reading a file from elsewhere needs of the browser. */
export interface RemoteEdge {
  readonly fetch: typeof fetch;
  /** Runs something after so many milliseconds, unless the returned function is called before. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Ends the reading before its time. */
  readonly signal?: AbortSignal;
}

/** The JSON that was read, of which nothing else is known yet, or why there is none: one readable sentence. */
export type RemoteFile = { readonly file: unknown } | { readonly reason: string };

/** Decoded bytes; the largest of our own themes has half as many. */
const MOST_BYTES = 32 * 1024;
/** Milliseconds. */
const TIME_LIMIT = 5000;

const TOO_LARGE = `It is larger than ${MOST_BYTES / 1024} KB.`;
/** A browser does not tell a page which of them it was. */
const UNREACHABLE =
  'It could not be loaded: the address is wrong, nobody answers there, its server does not let other pages read it ' +
  '(CORS), or the Content Security Policy of this page forbids it (connect-src).';

/** A reason that is meant for the page's author. */
class Unusable extends Error {}

/**
 * Reads a JSON file that a page's author points to, such as a preset or a theme: without cookies, at most 32 KB and five
 * seconds, and never from an address that is not safe. What is in it is for the caller to check.
 */
export async function readRemoteFile(url: string, edge: RemoteEdge): Promise<RemoteFile> {
  if (!isFileAddress(url)) return { reason: 'The address is not https (http only on localhost).' };
  const reading = new AbortController();
  const end = () => reading.abort(new Unusable('It is not needed any more.'));
  const forget = edge.after(TIME_LIMIT, () =>
    reading.abort(new Unusable(`It did not arrive within ${TIME_LIMIT / 1000} seconds.`)),
  );
  edge.signal?.addEventListener('abort', end, { signal: reading.signal });
  if (edge.signal?.aborted) end();
  try {
    return { file: await readJson(url, edge.fetch, reading.signal) };
  } catch (cause) {
    const why: unknown = reading.signal.aborted ? reading.signal.reason : cause;
    return { reason: why instanceof Unusable ? why.message : UNREACHABLE };
  } finally {
    forget();
    reading.abort();
  }
}

async function readJson(url: string, get: typeof fetch, signal: AbortSignal): Promise<unknown> {
  const answer = await get(url, {
    credentials: 'omit',
    headers: { accept: 'application/json' },
    referrerPolicy: 'no-referrer',
    signal,
  });
  // A page on https follows no redirect to http at all; this holds on localhost too.
  if (!isFileAddress(answer.url) || (url.startsWith('https:') && !answer.url.startsWith('https:')))
    throw new Unusable('Its server sends the browser on to an address that is not https.');
  if (!answer.ok) throw new Unusable(`Its server answers with the status ${answer.status}.`);
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  // Pages of code hosts give every raw file as plain text.
  if (!/^(application\/([\w.-]+\+)?json|text\/plain)$/i.test(type.trim()))
    throw new Unusable(`It is no JSON file: its server calls it ${type.trim() || 'nothing'}.`);
  if (Number(answer.headers.get('content-length')) > MOST_BYTES) throw new Unusable(TOO_LARGE);
  return parseJson(await readBytes(answer.body));
}

/** Counts what really arrives: the length that a server announces is that before unpacking, or is not true. */
async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const bytes = new Uint8Array(MOST_BYTES);
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return bytes.subarray(0, length);
    if (length + value.length > MOST_BYTES) throw new Unusable(TOO_LARGE);
    bytes.set(value, length);
    length += value.length;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? ` (${cause.message})` : '';
    throw new Unusable(`It is not valid JSON${why}.`, { cause });
  }
}
