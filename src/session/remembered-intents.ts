import type { Intent } from '../flow/intent.js';
import { readStored, writeStored } from './stored-json.js';
import type { KeyValueStore } from './session-edge.js';
import { storedName } from './stored-names.js';
import { STORED_INTENTS } from './stored-shapes.js';

/** More than a buyer makes. Of too many the settled ones go first, then the oldest. */
const MOST_KEPT = 20;

/**
 * The buyer's intents, shared by all tabs of the site and written before anything is sent, so that a key and its count
 * of attempts outlive the page (design, order safety rules 1 and 2). Read from storage each time: another tab may have
 * written.
 */
export class RememberedIntents {
  private readonly store: KeyValueStore;
  private readonly name: string;

  constructor(store: KeyValueStore, api: string) {
    this.store = store;
    this.name = storedName('intents', api);
  }

  all(): readonly Intent[] {
    return readStored(this.store, this.name, STORED_INTENTS) ?? [];
  }

  /** The newest one that may have become an order without our knowing. */
  open(): Intent | undefined {
    return this.all().findLast(({ attempts, settled, left }) => attempts > 0 && !settled && !left);
  }

  /** Stores the intent as it is now. */
  remember(intent: Intent): void {
    this.write([...this.others(intent.key), intent]);
  }

  /** The intent as it is stored now. */
  find(key: string): Intent | undefined {
    return this.all().find((intent) => intent.key === key);
  }

  forget(key: string): void {
    this.write(this.others(key));
  }

  /** The order with this key is paid: the same again is a new intent. */
  settle(key: string): void {
    const known = this.find(key);
    if (known) this.write([...this.others(key), { ...known, settled: true }]);
  }

  /** The order with this key was left behind unpaid: only the same content finds it again. */
  leave(key: string): void {
    const known = this.find(key);
    if (known) this.write([...this.others(key), { ...known, left: true }]);
  }

  /** Forgets the intent of an order that is over, unless it is paid. */
  end(key: string): void {
    if (!this.find(key)?.settled) this.forget(key);
  }

  private others(key: string): readonly Intent[] {
    return this.all().filter((intent) => intent.key !== key);
  }

  private write(intents: readonly Intent[]): void {
    const tooMany = Math.max(0, intents.length - MOST_KEPT);
    const goFirst = [...intents.filter(({ settled }) => settled), ...intents.filter(({ settled }) => !settled)];
    const gone = new Set(goFirst.slice(0, tooMany));
    writeStored(
      this.store,
      this.name,
      intents.filter((intent) => !gone.has(intent)),
    );
  }
}
