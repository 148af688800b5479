import type { WebFile } from './web-files.js';

const YEAR_IN_SECONDS = 31_536_000;

/** Answers a request for a built file: compressed where that is understood, and not at all where nothing has changed. */
export function sendFile(file: WebFile, request: Request, headers: Readonly<Record<string, string>>): Response {
  const compressed = acceptsBrotli(request) ? file.brotli : undefined;
  const all = {
    ...headers,
    etag: compressed ? file.etag.replace(/"$/, '-br"') : file.etag,
    'content-type': file.type,
    'cache-control': file.immutable ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  };
  if (matches(request.headers.get('if-none-match'), all.etag)) return new Response(null, { status: 304, headers: all });
  const body = compressed ?? file.body;
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...all, 'content-length': String(body.length), ...(compressed && { 'content-encoding': 'br' }) },
  });
}

/** A proxy may have made the tag a weak one; for this comparison that does not count. */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function acceptsBrotli(request: Request): boolean {
  return (request.headers.get('accept-encoding') ?? '').split(',').some((entry) => {
    const [coding, quality = '1'] = entry.trim().split(/\s*;\s*q=/);
    return coding === 'br' && Number(quality) > 0;
  });
}
