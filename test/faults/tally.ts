import type { World } from './world.js';

/** What came of all purchases of a run: shows that it reached what it is to test, and is the same for the same seed. */
export class Tally {
  private readonly counts = new Map<string, number>();

  /** Adds what one world has come to. */
  add({ vendor, witness, browser, relays }: World): void {
    const orders = [...vendor.orders.values()];
    this.count('orders', orders.length);
    this.count('payments', orders.filter(({ intent }) => intent.charges > 0).length);
    this.count(
      'attempts',
      [...witness.keys.values()].reduce((sum, { sent }) => sum + sent.length, 0),
    );
    this.count('keys', witness.keys.size);
    this.count('deaths of the relay', relays.deaths);
    for (const { state } of browser.pages) this.count(`ended at ${state.at}`, 1);
  }

  /** `1,234 orders, 56 payments…` */
  toString(): string {
    return [...this.counts].map(([what, count]) => `${count.toLocaleString('en')} ${what}`).join(', ');
  }

  private count(what: string, by: number): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }
}
