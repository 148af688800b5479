/** What can happen to one request between the page and the relay. */
export const NETWORK_FAULTS = [
  /** The request never arrives; the page hears of it at once, or never. */
  'request-lost',
  'request-silent',
  /** The relay does its work; the page hears an error at once, or never anything. */
  'answer-lost',
  'answer-silent',
  /** Arrives, or is answered, after some seconds; the longest are beyond the page's patience. */
  'request-late-5',
  'request-late-50',
  'answer-late-5',
  'answer-late-20',
  'answer-late-50',
  /** Arrives twice, at once or a while later; the first answer counts. */
  'request-twice',
  'request-twice-later',
  /** Something on the way answers in the relay's place, before it or after it. */
  'proxy-502',
  'proxy-502-after',
  'proxy-404',
  'proxy-404-after',
  'proxy-429',
  /** Half of the answer. */
  'answer-cut',
] as const;

export type NetworkFault = (typeof NETWORK_FAULTS)[number];

/** Which requests a fault waits for. */
export const REQUEST_KINDS = ['create', 'by-key', 'read', 'events', 'resume', 'other'] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What a request is about, by its method and path. */
export function kindOf(method: string, path: string): RequestKind {
  if (method === 'POST' && path === '/orders') return 'create';
  if (path === '/orders/by-key') return 'by-key';
  if (path.endsWith('/events')) return 'events';
  if (path.endsWith('/resume')) return 'resume';
  return method === 'GET' && path.startsWith('/orders/') ? 'read' : 'other';
}

/** What something on the way says in the relay's place. */
export function proxyAnswer(fault: 'proxy-502' | 'proxy-404' | 'proxy-429'): Response {
  const status = Number(fault.slice('proxy-'.length));
  const headers = { 'content-type': 'text/html', ...(status === 429 && { 'retry-after': '75' }) };
  return new Response('<h1>Something on the way</h1>', { status, headers });
}
