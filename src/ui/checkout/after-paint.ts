/**
 * Does something once the browser has drawn what stands in the page now, so that it does not wait for it; in a tab that
 * nobody sees, once it is seen.
 */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
