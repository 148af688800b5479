import { ENVELOPE } from '../protocol/envelope.js';
import { type FrameMessage, readFrameMessage } from '../protocol/frame-message.js';
import type { PageMessage } from '../protocol/page-message.js';
import { FRAMES, frameOrigin } from './frame-origin.js';
import type { HostEdge } from './host-edge.js';

/** Milliseconds after which a frame that said nothing is reported. */
const PATIENCE = 10_000;
/** CSS pixels; no frame grows beyond, whatever it says. */
const HIGHEST = 20_000;

/** A frame that is listened to. */
interface Served {
  readonly origin: string;
  /** Ends the wait for its first word. */
  stopWaiting?: () => void;
  isHeard: boolean;
}

/**
 * The page's side of the checkout in a frame: gives the frame its height, sends its public events from the `<iframe>`
 * element, and takes the page to the bank where the page does not prevent it.
 *
 * Only messages of a served frame's own window and own origin count, and of those only what the protocol knows.
 */
export class FrameHost {
  private readonly edge: HostEdge;
  private readonly origins = new Set<string>();
  private readonly frames = new Map<HTMLIFrameElement, Served>();
  /** Orders the page was asked to be left for. */
  private readonly asked = new Set<string>();
  /** Ends every listener and timer. */
  private life: AbortController | undefined;

  constructor(edge: HostEdge) {
    this.edge = edge;
  }

  /** Connects every checkout of this origin that is in the page now, or once the page is read to its end. */
  serve(origin: string): void {
    const { document } = this.edge.page;
    this.origins.add(origin);
    const connectAll = (): void => {
      for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
        if (frameOrigin(frame) === origin) this.connect(frame);
      }
    };
    const { signal } = this.begin();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', connectAll, { signal });
    connectAll();
  }

  /**
   * Connects a checkout that came into the page later. Does nothing where it is connected.
   *
   * Sends `vignette-frame-timeout` from the element when the frame has not spoken after ten seconds; a frame that is
   * loaded lazily gets them from when it is loaded. What it says after that still counts.
   *
   * @throws TypeError when the frame's address is not one of the checkout this script came with.
   */
  connect(frame: HTMLIFrameElement): void {
    const origin = frameOrigin(frame);
    if (origin === undefined || !this.origins.has(origin)) {
      throw new TypeError(
        `This script serves frames of ${[...this.origins].join(', ')}, not <iframe src="${frame.src}">.`,
      );
    }
    if (this.frames.has(frame)) return;
    const { signal } = this.begin();
    const served: Served = { origin, isHeard: false };
    this.frames.set(frame, served);
    const wait = (): void => this.wait(frame, served, signal);
    if (frame.loading === 'lazy') frame.addEventListener('load', wait, { once: true, signal });
    else wait();
    // Its page may have been there first. Until it comes, the frame holds an empty page, which is not spoken to.
    if (frame.contentDocument?.URL !== 'about:blank') this.post(frame, origin, { ...ENVELOPE, type: 'hello-answer' });
  }

  /** Ends every listener and timer; the frames go on by themselves, and scroll inside. */
  disconnect(): void {
    this.life?.abort();
    this.life = undefined;
    this.frames.clear();
  }

  private begin(): AbortController {
    if (!this.life) {
      this.life = new AbortController();
      this.edge.page.addEventListener('message', this.handleMessage, { signal: this.life.signal });
    }
    return this.life;
  }

  private wait(frame: HTMLIFrameElement, served: Served, signal: AbortSignal): void {
    if (served.isHeard) return;
    const stopWaiting = this.edge.after(PATIENCE, () => dispatch(frame, 'vignette-frame-timeout', {}));
    served.stopWaiting = stopWaiting;
    signal.addEventListener('abort', stopWaiting);
  }

  private readonly handleMessage = ({ data, origin, source }: MessageEvent): void => {
    for (const [frame, served] of this.frames) {
      if (!source || source !== frame.contentWindow || origin !== served.origin) continue;
      const message = readFrameMessage(data);
      if (!message) return;
      served.isHeard = true;
      served.stopWaiting?.();
      this.obey(frame, origin, message);
    }
  };

  private obey(frame: HTMLIFrameElement, origin: string, message: FrameMessage): void {
    switch (message.type) {
      case 'hello':
        return this.post(frame, origin, { ...ENVELOPE, type: 'hello-answer' });
      case 'size':
        return setHeight(frame, Math.min(message.height, HIGHEST));
      case 'event':
        return void dispatch(frame, message.name, message.detail);
      case 'redirect':
        return this.redirect(frame, origin, message);
    }
  }

  /** Once for an order, and after the page was asked. */
  private redirect(
    frame: HTMLIFrameElement,
    origin: string,
    { orderId, url }: Extract<FrameMessage, { type: 'redirect' }>,
  ): void {
    const isNew = !this.asked.has(orderId) && this.edge.isUsed();
    const taken = isNew && dispatch(frame, 'vignette-redirect', { orderId, url }, true);
    this.asked.add(orderId);
    this.post(frame, origin, { ...ENVELOPE, type: 'redirect-answer', orderId, answer: taken ? 'taken' : 'refused' });
    if (taken) this.edge.assign(url);
  }

  private post(frame: HTMLIFrameElement, origin: string, message: PageMessage): void {
    frame.contentWindow?.postMessage(message, origin);
  }
}

/** Where the page counts the border in, it comes on top. */
function setHeight(frame: HTMLIFrameElement, inside: number): void {
  const isBorderInside = getComputedStyle(frame).boxSizing === 'border-box';
  frame.style.height = `${inside + (isBorderInside ? frame.offsetHeight - frame.clientHeight : 0)}px`;
}

/** What the event tells is in `detail`, and on the event itself, where listeners for the element look for it. */
function dispatch(frame: HTMLIFrameElement, name: string, detail: object, cancelable = false): boolean {
  const event = new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail });
  return frame.dispatchEvent(Object.assign(event, detail));
}
