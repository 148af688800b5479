import type { Clock } from '../../api/clock.js';

/** Milliseconds. What is quicker needs no word: it would only flicker. */
const QUICK = 400;

/** Knows when the buyer has been waiting for something that is still on its way. */
export class Patience {
  private readonly clock: Clock;
  private readonly onChange: (isTried: boolean) => void;
  private waits = 0;
  private isTried = false;
  private cancel: (() => void) | undefined;

  /** @param onChange - Called when a wait has become long, and when all that was waited for is there or failed. */
  constructor(clock: Clock, onChange: (isTried: boolean) => void) {
    this.clock = clock;
    this.onChange = onChange;
  }

  /** Gives what arrives, or rejects as it does. */
  async during<Result>(arriving: Promise<Result>): Promise<Result> {
    this.waits += 1;
    this.cancel ??= this.clock.after(QUICK, () => this.become(true));
    try {
      return await arriving;
    } finally {
      this.waits -= 1;
      if (this.waits === 0) this.end();
    }
  }

  /** Nobody waits any more. Leaves no timer behind. */
  end(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.become(false);
  }

  private become(isTried: boolean): void {
    if (this.isTried === isTried) return;
    this.isTried = isTried;
    this.onChange(isTried);
  }
}
