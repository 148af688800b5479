/** CSS pixels; banks show their question in a window over the frame, which needs this much (peers.md, requirement 6). */
const FOR_THE_BANK = 600;

/**
 * Tells how high an element is, now and after each change, in whole pixels; no less than a bank's question needs while a
 * payment is under way.
 *
 * @param checkout Where the public events of the payment are heard.
 */
export function watchHeight(
  element: Element,
  checkout: EventTarget,
  tell: (height: number) => void,
  signal: AbortSignal,
): void {
  let least = 0;
  const measure = () => tell(Math.max(least, Math.ceil(element.getBoundingClientRect().height)));
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  const onEvent = (name: string, height: number) =>
    checkout.addEventListener(
      name,
      () => {
        least = height;
        measure();
      },
      { signal },
    );
  onEvent('vignette-payment-start', FOR_THE_BANK);
  for (const name of ['vignette-paid', 'vignette-payment-fail', 'vignette-payment-cancel']) onEvent(name, 0);
}
