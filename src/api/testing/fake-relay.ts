/** A request as a relay sees it. */
export interface Seen {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  /** How the browser may use its own cache; `default` unless told. */
  readonly cache: RequestCache;
}

type Answer = Response | Promise<Response>;

/** A relay that answers as the test says and keeps what it was asked. Everything else gets no answer: the network is down. */
export class FakeRelay {
  readonly seen: Seen[] = [];
  /** Requests that have neither been answered nor aborted. */
  open = 0;
  private readonly answers = new Map<string, (seen: Seen) => Answer>();

  /** Says how `GET /config` and the like is answered from now on. */
  on(call: string, answer: (seen: Seen) => Answer): this {
    this.answers.set(call, answer);
    return this;
  }

  /** Answers a call no more. */
  off(call: string): void {
    this.answers.delete(call);
  }

  /** How often a call was made. */
  count(call: string): number {
    return this.seen.filter(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}` === call).length;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    const { method = 'GET', body, headers, signal, cache = 'default' } = init ?? {};
    const seen: Seen = {
      method,
      path: pathname + search,
      headers: new Headers(headers),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
      cache,
    };
    this.seen.push(seen);
    const answer = this.answers.get(`${method} ${pathname}`);
    if (!answer) throw new TypeError('Failed to fetch');
    this.open += 1;
    try {
      return endingWith(signal, await Promise.race([answer(seen), aborted(signal)]));
    } finally {
      this.open -= 1;
    }
  };
}

/** An answer in JSON. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** A problem of the relay's. */
export const problem = (status: number, code: string, more: Record<string, unknown> = {}): Response =>
  json(
    { type: `urn:vignette-checkout:problem:${code}`, title: code, status, code, reference: 'REF-1', ...more },
    status,
  );

/** An answer that never comes. */
export const silence = (): Promise<Response> => new Promise(() => {});

/** A stream ends with its request, as in a browser. */
function endingWith(signal: AbortSignal | null | undefined, response: Response): Response {
  const { body, headers, status } = response;
  if (!signal || !body || !headers.get('content-type')?.startsWith('text/event-stream')) return response;
  return new Response(body.pipeThrough(new TransformStream(), { signal }), { headers, status });
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
