/** Policies of Lit and of ours; a page may hold a second Lit, hence the duplicates (design.md 12). */
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html vignette-checkout 'allow-duplicates'";

/**
 * The strict policy of the demo's pages and of the frame. `origin` is the checkout's own one; `ancestors` says who may
 * frame the page.
 */
export function pageHeaders(origin: string, ancestors: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    `style-src 'self' ${origin}`,
    `connect-src 'self' ${origin}`,
    "img-src 'self' data:",
    `frame-src ${origin}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    TRUSTED_TYPES,
  ].join('; ');
  return {
    'content-security-policy': policy,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  };
}
