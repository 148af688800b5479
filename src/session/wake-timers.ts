import type { Clock } from '../api/clock.js';

/** The moments the flow asked to be woken at: one timer each, whatever the page's sleep does to them. */
export class WakeTimers {
  private readonly clock: Clock;
  private readonly wake: () => void;
  /** Milliseconds since 1970, and what takes the timer back. */
  private readonly moments = new Map<number, () => void>();

  constructor(clock: Clock, wake: () => void) {
    this.clock = clock;
    this.wake = wake;
  }

  set(at: number): void {
    this.moments.get(at)?.();
    this.moments.set(
      at,
      this.clock.after(Math.max(0, at - this.clock.now()), () => this.ring(at)),
    );
  }

  /** Takes all timers back. */
  clear(): void {
    for (const cancel of this.moments.values()) cancel();
    this.moments.clear();
  }

  /** Sets the timers anew; a moment that has passed in the meantime comes at once. */
  resume(): void {
    for (const at of Array.from(this.moments.keys())) this.set(at);
  }

  private ring(at: number): void {
    this.moments.delete(at);
    this.wake();
  }
}
