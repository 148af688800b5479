import type { StripeEdge } from '../load-stripe.js';

/** A page whose clock the test turns, and the Stripe it gets. */
export function page(load: () => Promise<unknown>) {
  const timers = new Set<() => void>();
  const logged: string[] = [];
  let loads = 0;
  const edge: StripeEdge = {
    document,
    log: ({ code, cause }) => logged.push(`${code} ${String(cause)}`),
    after: (_, run) => {
      timers.add(run);
      return () => timers.delete(run);
    },
    importLoader: () =>
      Promise.resolve({
        loadStripe: () => {
          loads += 1;
          return load();
        },
      }),
  };
  const tenSeconds = () => timers.forEach((run) => run());
  return { edge, logged, timers, tenSeconds, loads: () => loads };
}
