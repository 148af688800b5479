import type { LogEntry } from '../api/relay-client.js';
import { afterPaint } from './after-paint.js';
import { historyStore } from './history-store.js';
import type { KeyValueStore, PageEdge, SessionEdge } from './session-edge.js';

/** Milliseconds; a timer of the browser's that is to wait longer rings at once. */
const LONGEST = 2 ** 31 - 1;

/** The real page, clock, storage and network. */
export function browserEdge(log: (entry: LogEntry) => void, isFramed = window.top !== window): SessionEdge {
  return {
    fetch: (input, init) => fetch(input, init),
    clock: {
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, Math.min(milliseconds, LONGEST));
        return () => clearTimeout(timer);
      },
    },
    randomId,
    local: storage('localStorage', isFramed),
    locks: 'locks' in navigator ? navigator.locks : undefined,
    session: storage('sessionStorage', isFramed),
    page: browserPage(isFramed),
    log,
  };
}

function browserPage(isFramed: boolean): PageEdge {
  return {
    document,
    isFramed,
    afterPaint,
    href: () => location.href,
    replaceUrl: (url) => history.replaceState(history.state, '', url),
    assign: (url) => location.assign(url),
    isHidden: () => document.hidden,
    onVisible: (listener) =>
      listen(document, 'visibilitychange', () => {
        if (!document.hidden) listener();
      }),
    onReturn: (listener) => {
      const forget = [
        listen(window, 'online', () => listener('online')),
        listen(window, 'pageshow', (event) => {
          if (event instanceof PageTransitionEvent && event.persisted) listener('restored');
        }),
      ];
      return () => forget.forEach((one) => one());
    },
  };
}

function listen(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}

/**
 * Merely naming the storage throws where cookies are blocked. A frame then keeps what it must in its own history entry,
 * for the way back from the bank; the page of a stranger is not ours to write into, so there it is the memory.
 */
function storage(name: 'localStorage' | 'sessionStorage', isFramed: boolean): KeyValueStore | undefined {
  try {
    return window[name];
  } catch {
    return isFramed ? historyStore(history) : undefined;
  }
}

/** 128 random bits; `crypto.randomUUID` is missing on developers' pages without TLS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
