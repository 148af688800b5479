import type { LogEntry } from '../../api/relay-client.js';

/** Tells developers what was behind a failure; the same reference stands on the buyer's screen. Nothing personal is in it. */
export function logFailure({ code, reference = '', cause }: LogEntry): void {
  console.error(`<vignette-checkout>: ${code} ${reference}`.trim(), cause);
}
