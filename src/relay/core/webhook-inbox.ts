import { errorFields } from './log-entry.js';
import { readAgain } from './read-order.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem } from './relay-problem.js';
import type { InboxEvent } from './store.js';

const BATCH = 100;

/**
 * Takes webhooks in. An event is stored before it is acknowledged and worked on afterwards, so a vendor gets its answer
 * at once and a relay killed in between finds the event again when it starts.
 */
export class WebhookInbox {
  private readonly core: RelayCore;
  private working: Promise<void> | undefined;

  constructor(core: RelayCore) {
    this.core = core;
  }

  /**
   * Checks and stores one delivery; the same event a second time is accepted and changes nothing.
   *
   * @throws RelayProblem `invalid-request` when the vendor cannot read it, `token-refused` when its signature or time
   *   is wrong.
   */
  async accept(body: Uint8Array, headers: Headers): Promise<void> {
    const { vendor, store, clock } = this.core;
    const event = await vendor.readWebhook(body, headers, clock());
    if (event.outcome === 'refused') {
      throw new RelayProblem(event.reason === 'malformed' ? 'invalid-request' : 'token-refused');
    }
    await store.addEvent({ eventId: event.eventId, vendorId: event.vendorId, receivedAt: clock() });
    this.work();
  }

  /** Starts working on stored events, unless that is under way. */
  work(): void {
    const turn = (this.working ?? Promise.resolve()).then(() => this.workOff());
    this.working = turn;
  }

  /** Resolves when everything that was started has ended. */
  async idle(): Promise<void> {
    await this.working;
  }

  private async workOff(): Promise<void> {
    try {
      for (let isMore = true; isMore;) isMore = await this.workOffBatch();
    } catch (error) {
      this.report(error);
    }
  }

  /** Whether there may be more; where something failed, the next turn is early enough. */
  private async workOffBatch(): Promise<boolean> {
    const events = await this.core.store.pendingEvents(BATCH);
    let failures = 0;
    for (const event of events) if (!(await this.handle(event))) failures += 1;
    return events.length === BATCH && failures === 0;
  }

  /** Reads the order the event is about. Where that fails the event stays in the inbox for the next turn. */
  private async handle({ eventId, vendorId }: InboxEvent): Promise<boolean> {
    try {
      const stored = await this.core.store.readOrderByVendorId(vendorId);
      if (stored) await readAgain(this.core, stored);
      await this.core.store.finishEvent(eventId);
      return true;
    } catch (error) {
      this.report(error);
      return false;
    }
  }

  private report(error: unknown): void {
    this.core.log({ at: this.core.clock(), event: 'background-failed', ...errorFields(error) });
  }
}
