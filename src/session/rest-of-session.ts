import { pause } from '../api/clock.js';
import { toFailure } from '../api/to-failure.js';
import type { OrderSession } from './order-session.js';
import type { Visit } from './visit.js';

/** Milliseconds until it is asked for again when it did not come. */
const LOAD_AGAIN = 3_000;

/** All of a session that an order needs: loaded when it is first asked for, and again until it comes or the visit ends. */
export class RestOfSession {
  private readonly visit: Visit;
  private readonly onOpen: () => void;
  /** What waits for it, in its order. */
  private readonly waiting: ((rest: OrderSession) => void)[] = [];
  private opened: OrderSession | undefined;
  private loading: Promise<void> | undefined;

  /** `onOpen` is called once, when it is there and has done what waited for it. */
  constructor(visit: Visit, onOpen: () => void) {
    this.visit = visit;
    this.onOpen = onOpen;
  }

  /** Undefined until it is there. */
  get there(): OrderSession | undefined {
    return this.opened;
  }

  /** Resolves when it is there; undefined before it was asked for. */
  get coming(): Promise<void> | undefined {
    return this.loading;
  }

  /** Does something with it: at once when it is there, else in the order of the calls. */
  use(work: (rest: OrderSession) => void): void {
    if (this.opened) return work(this.opened);
    this.waiting.push(work);
    this.loading ??= this.load();
  }

  private async load(): Promise<void> {
    const { edge, client, listeners, signal } = this.visit;
    let code;
    while (!code && !signal.aborted) {
      try {
        code = await import('./open-order-session.js');
      } catch (thrown) {
        const { code: problem, reference = '' } = toFailure(thrown, client);
        listeners.onAnnouncement({ event: 'error', code: problem, reference });
        await pause(edge.clock, LOAD_AGAIN, signal);
      }
    }
    if (!code || signal.aborted) return;
    const rest = code.openOrderSession(this.visit);
    for (let work = this.waiting.shift(); work; work = this.waiting.shift()) work(rest);
    this.opened = rest;
    this.onOpen();
  }
}
