import { createCatalogue } from '../catalogue.js';
import { FeedHub } from '../feed-hub.js';
import type { LogEntry } from '../log-entry.js';
import type { RandomBytes } from '../random-names.js';
import { RELAY_LIMITS, type RelayCore } from '../relay-core.js';
import type { Store } from '../store.js';
import { ManualTime } from './manual-time.js';
import { ModelVendor } from './model-vendor.js';
import { NOON } from './sample-catalogue.js';

/** Bytes that never repeat within a test and are the same in every run. */
export function countingBytes(seed = 1): RandomBytes {
  let state = Math.imul(seed, 0x9e37_79b1) >>> 0;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}

/** A relay's inside with a model vendor, time that stands still, and a log that is kept. */
export interface TestCore extends RelayCore {
  readonly vendor: ModelVendor;
  readonly time: ManualTime;
  readonly logged: LogEntry[];
}

export function createTestCore(store: Store, seed = 1): TestCore {
  const time = new ManualTime(NOON);
  const vendor = new ModelVendor(time.clock);
  const logged: LogEntry[] = [];
  return {
    time,
    vendor,
    store,
    logged,
    catalogue: createCatalogue(vendor, time.clock),
    hub: new FeedHub(),
    clock: time.clock,
    randomBytes: countingBytes(seed),
    schedule: time.schedule,
    log: (entry) => logged.push(entry),
    limits: RELAY_LIMITS,
  };
}
