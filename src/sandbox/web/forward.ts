/** What concerns one connection only, or what `fetch` has changed about the body. */
const OF_THE_CONNECTION = [
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
] as const;

/**
 * Passes requests on to another server, with `path` taken off their addresses, and its answers back; event streams are
 * passed on as they come. Where the server cannot be reached, or breaks off, the answer is 502.
 */
export function forwardTo(
  address: string,
  path: string,
  fetch: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const { method, signal } = request;
    const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
    const target = `${address}${pathname.slice(path.length)}${search}`;
    try {
      const init = { method, headers: passedOn(request.headers), body, signal, redirect: 'manual' } as const;
      const answer = await fetch(new Request(target, init));
      return new Response(answer.body, { status: answer.status, headers: passedOn(answer.headers) });
    } catch {
      return new Response('The server behind this one cannot be reached.', { status: 502 });
    }
  };
}

function passedOn(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of OF_THE_CONNECTION) kept.delete(name);
  return kept;
}
