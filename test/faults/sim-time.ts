/** A timer, and when it rings. */
interface Timer {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly run: () => void;
}

/** More timers than ever ring in one moment. */
const MOST_AT_ONCE = 1000;

/**
 * The one clock of a world, for widget, network, relay and vendor. It moves only when it is told to, and everything a
 * timer sets off has come to rest before the next one rings.
 */
export class SimTime {
  /** Milliseconds since 1970. */
  now: number;
  private readonly timers = new Set<Timer>();
  private readonly rest: () => Promise<void>;

  /** `rest` resolves when nothing is under way any more that does not wait for a timer. */
  constructor(now: number, rest: () => Promise<void>) {
    this.now = now;
    this.rest = rest;
  }

  /** Runs something once after so many milliseconds; gives the function that takes it back. */
  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.now + Math.max(0, milliseconds), run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(milliseconds, resolve);
    });
  }

  /** Lets what was just done come to rest. */
  async settle(): Promise<void> {
    await this.rest();
    await this.ring(this.now);
  }

  /** Lets time pass. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await this.rest();
    await this.ring(end);
    this.now = end;
  }

  private async ring(end: number): Promise<void> {
    let rung = 0;
    for (let next = this.next(end); next; next = this.next(end)) {
      this.timers.delete(next);
      rung = next.at > this.now ? 0 : rung + 1;
      if (rung > MOST_AT_ONCE) throw new Error('Timers ring again and again, and no time passes.');
      this.now = Math.max(this.now, next.at);
      next.run();
      await this.rest();
    }
  }

  /** The first to ring; of two at the same moment, the one that was set first. */
  private next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers) if (timer.at <= end && (!first || timer.at < first.at)) first = timer;
    return first;
  }
}
