import type { Clock } from '../api/clock.js';
import type { LogEntry } from '../api/relay-client.js';
import type { TabLocks } from './session-edge.js';

/** What a pay lock needs. */
export interface PayLockEdge {
  readonly locks: TabLocks;
  readonly clock: Clock;
  readonly log: (entry: LogEntry) => void;
}

interface Turn {
  /** False when nobody wants it any more. */
  readonly granted: Promise<boolean>;
  readonly release: () => void;
}

/** Milliseconds until the buyer is told that another tab is paying. */
const TOLD_AFTER = 700;

/** Browsers that keep nothing for a frame refuse it locks too; there is no other tab then that could know. */
const isForbidden = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'SecurityError';

/**
 * Lets one tab of the site pay at a time: from the press on Pay until the order is placed and its payment in the page
 * is over. Two tabs in which Pay is pressed at the same moment choose their key one after the other, so the second one
 * finds the order of the first (design.md 5, rule 5). Where the browser refuses locks the visit goes on without: the
 * relay still makes one order of one key.
 */
export class PayLock {
  private readonly edge: PayLockEdge;
  private readonly name: string;
  private turn: Turn | undefined;

  /** `name` is shared by all tabs that must not pay at once. */
  constructor(edge: PayLockEdge, name: string) {
    this.edge = edge;
    this.name = name;
  }

  /**
   * Resolves with true when this tab may pay, and with false when it was released before. Asked again it is the same
   * turn. `awaited` is called once when another tab is at it.
   */
  take(awaited: () => void): Promise<boolean> {
    this.turn ??= this.ask(awaited);
    return this.turn.granted;
  }

  /** Gives the turn, or the place in the queue, to the next. */
  release(): void {
    this.turn?.release();
    this.turn = undefined;
  }

  private ask(awaited: () => void): Turn {
    const { locks, clock, log } = this.edge;
    const abort = new AbortController();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const tellNot = clock.after(TOLD_AFTER, awaited);
    const granted = new Promise<boolean>((resolve) => {
      const mine = (isMine: boolean) => {
        tellNot();
        resolve(isMine);
      };
      const hold = () => {
        mine(true);
        return released;
      };
      locks.request(this.name, { signal: abort.signal }, hold).catch((cause: unknown) => {
        if (!abort.signal.aborted && !isForbidden(cause)) log({ code: 'lock-refused', cause });
        mine(!abort.signal.aborted);
      });
    });
    return {
      granted,
      release: () => {
        abort.abort();
        release();
      },
    };
  }
}
