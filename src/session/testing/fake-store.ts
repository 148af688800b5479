import type { KeyValueStore } from '../session-edge.js';

/** Storage that lives as long as the test wants it to. */
export class FakeStore implements KeyValueStore {
  readonly items = new Map<string, string>();
  /** Set: writing fails, as when the quota is used up. */
  isFull = false;

  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(name, value);
  }

  removeItem(name: string): void {
    this.items.delete(name);
  }

  /** Everything that is stored, as text. */
  get text(): string {
    return JSON.stringify([...this.items]);
  }
}
