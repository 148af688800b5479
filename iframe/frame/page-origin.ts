/**
 * The origin of the page around the frame, as the browser tells it; `undefined` where it does not, or where that page has
 * none of its own (a sandbox).
 *
 * @param ancestors `location.ancestorOrigins`, which not every browser has.
 * @param referrer `document.referrer`, which a page may withhold.
 */
export function pageOrigin(ancestors: ArrayLike<string> | undefined, referrer: string): string | undefined {
  const found = ancestors?.[0] ?? (referrer ? new URL(referrer).origin : '');
  return isPageOrigin(found) ? found : undefined;
}

/** Whether messages can be sent to this origin and to no other. */
export function isPageOrigin(origin: string): boolean {
  return /^https?:\/\//.test(origin);
}
