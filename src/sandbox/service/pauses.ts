import type { Schedule } from '../../relay/core/schedule.js';

/** How a pause ended: its time was over, or the sandbox was closed. */
export type PauseEnd = 'over' | 'closed';

/** Waits that leave no timer behind when the sandbox closes. */
export class Pauses {
  private readonly open = new Set<() => void>();
  private readonly schedule: Schedule;
  private closed = false;

  constructor(schedule: Schedule) {
    this.schedule = schedule;
  }

  wait(milliseconds: number): Promise<PauseEnd> {
    if (this.closed) return Promise.resolve('closed');
    return new Promise((resolve) => {
      const cancel = this.schedule(() => {
        this.open.delete(abandon);
        resolve('over');
      }, milliseconds);
      const abandon = () => {
        cancel();
        resolve('closed');
      };
      this.open.add(abandon);
    });
  }

  /** Ends all pauses, and those that are still to come. */
  close(): void {
    this.closed = true;
    for (const abandon of this.open) abandon();
    this.open.clear();
  }
}
