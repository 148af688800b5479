import { vi } from 'vitest';

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly isCapturing: boolean;
}

/** Which observers there are; each is on from `observe` to `disconnect`. */
const OBSERVERS = [MutationObserver, ResizeObserver, IntersectionObserver];

/**
 * Counts what code begins in a page and does not end: listeners of what outlives it, timers, frames, observers, channels.
 * From its making until `end()`; what was there before does not count.
 */
export class Leftovers {
  private readonly listening = new Set<Listening>();
  private readonly waiting = new Map<string, Set<unknown>>();
  private readonly observing = new Set<object>();
  private readonly channels = new Set<object>();
  private readonly begun: number;

  constructor() {
    this.begun = nodes();
    this.watchListeners(EventTarget.prototype);
    this.watchListeners(window);
    this.watchTimer('setTimeout', 'clearTimeout', true);
    this.watchTimer('setInterval', 'clearInterval', false);
    this.watchTimer('requestAnimationFrame', 'cancelAnimationFrame', true);
    this.watchTimer('requestIdleCallback', 'cancelIdleCallback', true);
    for (const { prototype } of OBSERVERS) this.watchObserver(prototype);
    this.watchChannels();
  }

  /**
   * Listeners of the window, of nodes in the page, and of anything else that lives on, such as a media query. Nodes that
   * are out of the page and the signals of single requests go with whoever held them.
   */
  listeners(): readonly string[] {
    return [...this.listening]
      .filter(({ target }) => (target instanceof Node ? target.isConnected : !(target instanceof AbortSignal)))
      .map(({ target, type }) => `${target.constructor.name} ${type}`);
  }

  /** Timers, intervals and frames that are still to come. */
  timers(): number {
    return [...this.waiting.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Observers and broadcast channels that are still open. */
  observers(): number {
    return this.observing.size + this.channels.size;
  }

  /** Elements and style sheets that the document has more than at the beginning. */
  nodes(): number {
    return nodes() - this.begun;
  }

  /** All of it, for one comparison. */
  all(): object {
    return {
      listeners: this.listeners(),
      timers: this.timers(),
      observers: this.observers(),
      nodes: this.nodes(),
    };
  }

  /** Nothing of it, as `all()` says it. */
  static readonly NONE = { listeners: [], timers: 0, observers: 0, nodes: 0 };

  /** Leaves the page as it was. */
  end(): void {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }

  /** The window may have methods of its own: the test runner puts some there. */
  private watchListeners(owner: EventTarget): void {
    const { listening } = this;
    const [add, remove] = [methodOf(owner, 'addEventListener'), methodOf(owner, 'removeEventListener')];
    const find = (target: EventTarget, type: string, listener: unknown, options: unknown) =>
      [...listening].find(
        (one) =>
          one.target === target &&
          one.type === type &&
          one.listener === listener &&
          one.isCapturing === isCapturing(options),
      );
    const forget = (known: Listening | undefined) => known && listening.delete(known);
    vi.spyOn(owner, 'addEventListener').mockImplementation(function (this: EventTarget, type, listener, options) {
      add(this, type, listener, options);
      if (!listener || find(this, type, listener, options)) return;
      const known: Listening = { target: this, type, listener, isCapturing: isCapturing(options) };
      listening.add(known);
      if (typeof options !== 'object') return;
      if (options.once) add(this, type, () => forget(known), { once: true });
      if (options.signal) add(options.signal, 'abort', () => forget(known), { once: true });
    });
    vi.spyOn(owner, 'removeEventListener').mockImplementation(function (this: EventTarget, type, listener, options) {
      remove(this, type, listener, options);
      forget(find(this, type, listener, options));
    });
  }

  private watchTimer(set: TimerName, clear: ClearName, isOnce: boolean): void {
    const [begin, stop] = [methodOf(window, set), methodOf(window, clear)];
    const waiting = new Set<unknown>();
    this.waiting.set(set, waiting);
    vi.stubGlobal(set, (run: (...given: unknown[]) => void, ...more: unknown[]) => {
      const timer: unknown = begin(
        window,
        (...given: unknown[]) => {
          if (isOnce) waiting.delete(timer);
          run(...given);
        },
        ...more,
      );
      waiting.add(timer);
      return timer;
    });
    vi.stubGlobal(clear, (timer: unknown) => {
      waiting.delete(timer);
      stop(window, timer);
    });
  }

  private watchObserver(prototype: Observing): void {
    const { observing } = this;
    const [observe, disconnect] = [methodOf(prototype, 'observe'), methodOf(prototype, 'disconnect')];
    vi.spyOn(prototype, 'observe').mockImplementation(function (this: Observing, ...given) {
      observing.add(this);
      observe(this, ...given);
    });
    vi.spyOn(prototype, 'disconnect').mockImplementation(function (this: Observing) {
      observing.delete(this);
      disconnect(this);
    });
  }

  private watchChannels(): void {
    const { channels } = this;
    class Counted extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        channels.add(this);
      }

      override close(): void {
        channels.delete(this);
        super.close();
      }
    }
    vi.stubGlobal('BroadcastChannel', Counted);
  }
}

type TimerName = 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'requestIdleCallback';
type ClearName = 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame' | 'cancelIdleCallback';

interface Observing {
  observe(target: Element, options?: object): void;
  disconnect(): void;
}

/** A method as it is now, to be called on anything of its kind. */
function methodOf(owner: object, name: string): (target: object, ...given: unknown[]) => unknown {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') throw new Error(`There is no ${name}.`);
  return (target, ...given) => Reflect.apply(method, target, given);
}

const isCapturing = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'capture' in options ? Boolean(options.capture) : options === true;

const nodes = (): number => document.querySelectorAll('*').length + document.adoptedStyleSheets.length;
