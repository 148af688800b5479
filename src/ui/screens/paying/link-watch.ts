import type { Clock } from '../../../api/clock.js';
import type { Visibility } from '../../../api/visibility.js';

/** Milliseconds after a press on a link in which the page is normally left, or another tab is in front of it. */
const PATIENCE = 2_500;

/**
 * Notices that a press on a link led nowhere: a sandboxed frame may be forbidden to leave its page and to open a tab, and
 * no browser says so. A page that is still being looked at afterwards was not left.
 */
export class LinkWatch {
  private readonly after: Clock['after'];
  private readonly onStay: () => void;
  private stopWaiting: (() => void) | undefined;

  constructor(after: Clock['after'], onStay: () => void) {
    this.after = after;
    this.onStay = onStay;
  }

  /** The buyer has pressed the link; of several presses the last one counts. */
  pressed(visibility: Visibility | undefined): void {
    this.stop();
    const cancel = this.after(PATIENCE, () => {
      this.stop();
      if (!visibility?.isHidden()) this.onStay();
    });
    // Who comes back from another tab has seen the link work.
    const forget = visibility?.onVisible(() => this.stop());
    this.stopWaiting = () => {
      cancel();
      forget?.();
    };
  }

  /** Takes the wait back. */
  stop(): void {
    this.stopWaiting?.();
    this.stopWaiting = undefined;
  }
}
