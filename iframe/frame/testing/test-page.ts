import { PageLink } from '../page-link.js';

/** Where the page around the frame stands in tests. */
export const PAGE_ORIGIN = 'https://affiliate.example';

/** What every message carries. */
export const ENVELOPE = { tag: 'vignette-checkout', version: 1 } as const;

/** A link to a page that is played by the test. */
export interface TestPage {
  readonly link: PageLink;
  /** What the frame said, and to which origin. */
  readonly sent: (readonly [message: unknown, origin: string])[];
  /** The timers that run. */
  readonly timers: Set<() => void>;
  /** The page says something; from elsewhere, if that is asked for. */
  readonly say: (message: object, from?: Partial<MessageEventInit>) => void;
}

/** Makes a link that has said hello. `isKnown`: the browser tells the origin of the page. */
export function openLink({ isKnown = true } = {}): TestPage {
  const frame = new EventTarget();
  const sent: (readonly [unknown, string])[] = [];
  const timers = new Set<() => void>();
  const { port1: page } = new MessageChannel();
  // A port is the one source of messages that can be made without a window.
  const post = (message: unknown, to?: unknown) => void sent.push([message, String(to)]);
  Object.defineProperty(page, 'postMessage', { value: post });
  const link = new PageLink({
    frame,
    page,
    origin: isKnown ? PAGE_ORIGIN : undefined,
    after: (_, run) => {
      timers.add(run);
      return () => timers.delete(run);
    },
  });
  link.start();
  const say: TestPage['say'] = (message, from) => {
    const data = { ...ENVELOPE, ...message };
    frame.dispatchEvent(new MessageEvent('message', { data, origin: PAGE_ORIGIN, source: page, ...from }));
  };
  return { link, sent, timers, say };
}
