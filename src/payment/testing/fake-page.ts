import type { StripeEdge } from '../load-stripe.js';

/** A page whose clock the test turns. */
export function page() {
  const timers = new Map<() => void, number>();
  const logged: string[] = [];
  const edge: StripeEdge = {
    document,
    log: ({ code, cause }) => logged.push(`${code} ${String(cause)}`),
    after: (milliseconds, run) => {
      timers.set(run, milliseconds);
      return () => timers.delete(run);
    },
  };
  /** All timers ring that are set to no more than so many seconds. */
  const pass = (seconds: number) => {
    for (const [run, milliseconds] of Array.from(timers)) {
      if (milliseconds > seconds * 1000) continue;
      timers.delete(run);
      run();
    }
  };
  return { edge, logged, timers, pass };
}

/** Puts something where Stripe.js puts itself, as if a script of the host's had done so; counts the objects it made. */
export function hostStripe(make: (key: string) => unknown, version: string | number = 'endive') {
  const keys: string[] = [];
  const makes = (key: string) => {
    keys.push(key);
    return make(key);
  };
  Reflect.set(window, 'Stripe', Object.assign(makes, { version }));
  return keys;
}
