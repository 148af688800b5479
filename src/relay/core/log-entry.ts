/** One line of the relay's log, as JSON. Never holds tokens, keys, plates, names, addresses or the vendor's texts. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: 'request' | 'background-failed' | 'late-order-cancelled' | 'late-order-kept';
  /** The reference that the client was told. */
  readonly reference?: string;
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
