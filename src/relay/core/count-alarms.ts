import type { AlarmEvent, Log, LogEntry } from './log-entry.js';

const ALARMS: ReadonlySet<string> = new Set<AlarmEvent>(['order-not-processed', 'total-differs', 'late-order-kept']);

/** A log that numbers each kind of alarm, so that whoever reads one line knows how many this process has raised. */
export function countAlarms(log: Log): Log {
  const counts = new Map<string, number>();
  return (entry: LogEntry) => {
    if (!ALARMS.has(entry.event)) return log(entry);
    const count = (counts.get(entry.event) ?? 0) + 1;
    counts.set(entry.event, count);
    log({ ...entry, count });
  };
}
