// Loaded when it is needed; here it is there at once.
import '../read-problem.js';
import type { LogEntry, RelayClient } from '../relay-client.js';
import { FakeClock } from './fake-clock.js';
import { FakeRelay } from './fake-relay.js';

/** A client of a fake relay, with all that a test looks at. */
export interface TestClient extends RelayClient {
  readonly relay: FakeRelay;
  readonly clock: FakeClock;
  readonly logged: LogEntry[];
}

let made = 0;

/** Each has an address of its own, so that what a page shares is not shared between tests. */
export function testClient(): TestClient {
  const relay = new FakeRelay();
  const logged: LogEntry[] = [];
  let ids = 0;
  made += 1;
  return {
    relay,
    logged,
    api: `https://relay-${made}.example`,
    fetch: relay.fetch,
    clock: new FakeClock(),
    randomId: () => `id-${++ids}-abcdefghijklmnop`,
    log: (entry) => logged.push(entry),
  };
}
