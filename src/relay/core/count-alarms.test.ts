import { expect, it } from 'vitest';
import { countAlarms } from './count-alarms.js';
import type { LogEntry } from './log-entry.js';

it('numbers alarms by their kind, and leaves all other entries as they are', () => {
  const logged: LogEntry[] = [];
  const log = countAlarms((entry) => logged.push(entry));
  for (const event of [
    'order-not-processed',
    'request',
    'total-differs',
    'order-not-processed',
    'late-order-kept',
    'late-order-cancelled',
    'background-failed',
  ] as const) {
    log({ at: 1, event, reference: 'VC-2345-6789' });
  }
  const other = { at: 1, reference: 'VC-2345-6789' };
  expect(logged).toStrictEqual([
    { ...other, event: 'order-not-processed', count: 1 },
    { ...other, event: 'request' },
    { ...other, event: 'total-differs', count: 1 },
    { ...other, event: 'order-not-processed', count: 2 },
    { ...other, event: 'late-order-kept', count: 1 },
    { ...other, event: 'late-order-cancelled' },
    { ...other, event: 'background-failed' },
  ]);
});
