import { ENVELOPE } from '../protocol/envelope.js';
import type { FrameMessage } from '../protocol/frame-message.js';
import { readPageMessage } from '../protocol/page-message.js';
import type { EventDetail, PublicEventName } from '../protocol/public-event.js';
import { isPageOrigin } from './page-origin.js';

/** Milliseconds the page has to answer whether it is left for the bank. */
const PATIENCE = 10_000;
/** Events that are kept for a page that has not answered yet; with no host script there is none that ever will. */
const MOST_KEPT = 100;

/** What the link touches; passed in, so that tests need no second page. */
export interface PageLinkEdge {
  /** Where messages to the frame arrive: `window`. */
  readonly frame: EventTarget;
  /** The page around the frame: `window.parent`. */
  readonly page: MessageEventSource & Pick<Window, 'postMessage'>;
  /** Its origin, where the browser tells it. */
  readonly origin: string | undefined;
  /** Runs something after so many milliseconds, until the function it gives is called. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/**
 * The frame's side of the messages. Says that the frame is there, and nothing more until the page around it, and no other
 * window and no other origin, has answered; without a host script that never happens and the frame goes on alone.
 */
export class PageLink {
  private readonly edge: PageLinkEdge;
  private readonly life = new AbortController();
  private readonly kept: FrameMessage[] = [];
  /** Orders whose redirect the page was asked for, with what ends the wait for its answer. */
  private readonly waits = new Map<string, () => void>();
  private origin: string | undefined;
  private isAnswered = false;
  private height: number | undefined;

  constructor(edge: PageLinkEdge) {
    this.edge = edge;
    this.origin = edge.origin;
  }

  /** Aborts when the link is ended; with it ends what tells it something. */
  get signal(): AbortSignal {
    return this.life.signal;
  }

  /** Says that the frame is there. To a page whose origin is not known too: there is nothing in that word. */
  start(): void {
    this.edge.frame.addEventListener('message', this.handleMessage, { signal: this.signal });
    this.edge.page.postMessage({ ...ENVELOPE, type: 'hello' } satisfies FrameMessage, this.origin ?? '*');
  }

  /** Ends every listener and timer. */
  end(): void {
    this.life.abort();
  }

  /** What is in the frame is this high now, in CSS pixels. */
  resize(height: number): void {
    if (height === this.height) return;
    this.height = height;
    if (this.isAnswered) this.send({ ...ENVELOPE, type: 'size', height });
  }

  /** Passes a public event on; what happens before the page has answered is told then. */
  tell(name: PublicEventName, detail: EventDetail): void {
    const message: FrameMessage = { ...ENVELOPE, type: 'event', name, detail };
    if (this.isAnswered) this.send(message);
    else if (this.kept.length < MOST_KEPT) this.kept.push(message);
  }

  /**
   * Asks the page to leave for the bank. False where there is nobody to ask; the buyer has the link in any case.
   *
   * @param onSilence Called when there is no answer within ten seconds.
   */
  redirect(orderId: string, url: string, onSilence: () => void): boolean {
    if (!this.isAnswered) return false;
    this.settle(orderId);
    const stop = this.edge.after(PATIENCE, () => {
      this.settle(orderId);
      onSilence();
    });
    this.waits.set(orderId, stop);
    this.signal.addEventListener('abort', stop);
    this.send({ ...ENVELOPE, type: 'redirect', orderId, url });
    return true;
  }

  private readonly handleMessage = (event: Event): void => {
    if (!(event instanceof MessageEvent) || event.source !== this.edge.page) return;
    const { origin } = event;
    if (this.origin === undefined ? !isPageOrigin(origin) : origin !== this.origin) return;
    const message = readPageMessage(event.data);
    if (message?.type === 'hello-answer') this.answered(origin);
    else if (message) this.settle(message.orderId);
  };

  /** A page may answer again: its host script is another one, or was loaded once more. */
  private answered(origin: string): void {
    this.origin = origin;
    this.isAnswered = true;
    if (this.height !== undefined) this.send({ ...ENVELOPE, type: 'size', height: this.height });
    for (const message of this.kept.splice(0)) this.send(message);
  }

  private settle(orderId: string): void {
    this.waits.get(orderId)?.();
    this.waits.delete(orderId);
  }

  private send(message: FrameMessage): void {
    if (this.origin !== undefined && !this.signal.aborted) this.edge.page.postMessage(message, this.origin);
  }
}
