import type { Schedule } from '../schedule.js';

/** Time that moves only when a test says so: a clock and the timers that belong to it. */
export class ManualTime {
  now: number;
  private readonly timers = new Set<{ readonly due: number; readonly task: () => void }>();

  constructor(now: number) {
    this.now = now;
  }

  readonly clock = (): number => this.now;

  readonly schedule: Schedule = (task, delay) => {
    const timer = { due: this.now + delay, task };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };

  /** How many timers wait. */
  get waiting(): number {
    return this.timers.size;
  }

  /** Lets time pass; timers run in their order, each with everything that follows from it. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = [...this.timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.timers.delete(next);
      this.now = next.due;
      next.task();
      await settled();
    }
    this.now = end;
  }
}

/** Resolves after the promises that are under way without timers or input have gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
