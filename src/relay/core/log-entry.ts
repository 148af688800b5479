/**
 * What a person on call has to look at.
 *
 * - `order-not-processed`: the fifth attempt with a key came to nothing, so the buyer is told that it did.
 * - `total-differs`: the vendor's order costs something else than the buyer agreed to; the widget takes no payment for it.
 * - `late-order-kept`: an order came after the relay said that there is none, and could not be cancelled.
 */
export type AlarmEvent = 'order-not-processed' | 'total-differs' | 'late-order-kept';

/** One line of the relay's log, as JSON. Never holds tokens, keys, plates, names, addresses or the vendor's texts. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: 'request' | 'background-failed' | 'late-order-cancelled' | AlarmEvent;
  /** The reference that the client was told: of the request, or of the order in an alarm. */
  readonly reference?: string;
  /** With an alarm: how many of its kind this process has raised. */
  readonly count?: number;
  readonly method?: string;
  /** The route's pattern, not the path: paths hold order ids. */
  readonly route?: string;
  readonly status?: number;
  /** The problem's code. */
  readonly code?: string;
  /** Milliseconds. */
  readonly duration?: number;
  /** The kind of the error and where it was thrown, without its message. */
  readonly error?: string;
  readonly stack?: readonly string[];
}

export type Log = (entry: LogEntry) => void;

/** What of an error may be logged: its kind and where it came from. Messages can hold personal data. */
export function errorFields(error: unknown): Pick<LogEntry, 'error' | 'stack'> {
  if (!(error instanceof Error)) return { error: typeof error };
  const source = error.cause instanceof Error ? error.cause : error;
  const frames = (source.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: source.name, stack: frames.slice(0, 6).map((line) => line.trim()) };
}
