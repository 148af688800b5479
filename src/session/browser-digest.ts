import type { Digest } from './remembered-purchases.js';

/** SHA-256 by the browser; `undefined` on pages without TLS, where browsers do not lend it. */
export function browserDigest(): Digest | undefined {
  if (!('subtle' in crypto)) return undefined;
  return async (text) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
