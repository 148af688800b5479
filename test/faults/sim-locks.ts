import type { TabLocks } from '../../src/session/session-edge.js';

/** Who waits for a lock, or holds it. */
interface Claim {
  readonly owner: object;
  readonly grant: () => void;
}

/** The locks of one browser: one holder at a time, the others in their order. What belongs to a page ends with the page. */
export class SimLocks {
  /** The first of each line holds the lock. */
  private readonly lines = new Map<string, Claim[]>();

  /** As one page sees them; `isGone` once it is no more, and gets nothing. */
  of(owner: object, named: (name: string) => string, isGone: () => boolean): TabLocks {
    return {
      request: (name, { signal }, held) =>
        isGone() ? new Promise(() => {}) : this.request(owner, named(name), signal, held),
    };
  }

  /** Whether a page holds a lock or waits for one. */
  has(owner: object): boolean {
    return [...this.lines.values()].some((line) => line.some((claim) => claim.owner === owner));
  }

  /** A page is gone, and whatever it held. */
  release(owner: object): void {
    for (const [name, line] of this.lines) {
      for (const claim of line.filter((one) => one.owner === owner)) this.leave(name, claim);
    }
  }

  private async request(owner: object, name: string, signal: AbortSignal, held: () => Promise<void>): Promise<void> {
    signal.throwIfAborted();
    const line = this.lines.get(name) ?? [];
    this.lines.set(name, line);
    const claim = await new Promise<Claim>((resolve, reject) => {
      const waiting: Claim = { owner, grant: () => resolve(waiting) };
      const abort = () => {
        if (line[0] === waiting) return;
        this.leave(name, waiting);
        reject(new DOMException('No longer wanted.', 'AbortError'));
      };
      signal.addEventListener('abort', abort, { once: true });
      line.push(waiting);
      if (line[0] === waiting) waiting.grant();
    });
    try {
      await held();
    } finally {
      this.leave(name, claim);
    }
  }

  private leave(name: string, claim: Claim): void {
    const line = this.lines.get(name) ?? [];
    const place = line.indexOf(claim);
    if (place < 0) return;
    line.splice(place, 1);
    if (place === 0) line[0]?.grant();
  }
}
