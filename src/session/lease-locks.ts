import { type Clock, pause } from '../api/clock.js';
import type { KeyValueStore, TabLocks } from './session-edge.js';
import { readStored, writeStored } from './stored-json.js';
import { STORED_LEASE } from './stored-shapes.js';

/** Milliseconds a lease lasts; the timers of a hidden tab may come once a minute only. */
const LASTS = 90_000;
const RENEWED_EVERY = 30_000;
/** Milliseconds after which what another tab has written is surely seen here. */
const SETTLES = 200;
const ASK_AGAIN = 1_000;

/**
 * Locks for browsers without the Web Locks API: a lease in the storage that all tabs share. Of two tabs that write at
 * once the last one has it. The lease of a killed tab ends by itself.
 */
export class LeaseLocks implements TabLocks {
  private readonly store: KeyValueStore;
  private readonly clock: Clock;
  private readonly randomId: () => string;

  constructor(store: KeyValueStore, clock: Clock, randomId: () => string) {
    this.store = store;
    this.clock = clock;
    this.randomId = randomId;
  }

  async request(name: string, { signal }: { signal: AbortSignal }, held: () => Promise<void>): Promise<void> {
    const id = this.randomId();
    while (!(await this.claim(name, id, signal))) await pause(this.clock, ASK_AGAIN, signal);
    const stop = this.renew(name, id);
    try {
      await held();
    } finally {
      stop();
      this.giveUp(name, id);
    }
  }

  private async claim(name: string, id: string, signal: AbortSignal): Promise<boolean> {
    signal.throwIfAborted();
    const lease = readStored(this.store, name, STORED_LEASE);
    if (lease && lease.id !== id && lease.until > this.clock.now()) return false;
    this.write(name, id);
    await pause(this.clock, SETTLES, signal);
    if (!signal.aborted) return this.isMine(name, id);
    this.giveUp(name, id);
    throw signal.reason;
  }

  private renew(name: string, id: string): () => void {
    let cancel = () => {};
    const again = () => {
      if (this.isMine(name, id)) this.write(name, id);
      cancel = this.clock.after(RENEWED_EVERY, again);
    };
    again();
    return () => cancel();
  }

  private write(name: string, id: string): void {
    writeStored(this.store, name, { id, until: this.clock.now() + LASTS });
  }

  private isMine(name: string, id: string): boolean {
    return readStored(this.store, name, STORED_LEASE)?.id === id;
  }

  private giveUp(name: string, id: string): void {
    if (this.isMine(name, id)) this.store.removeItem(name);
  }
}
