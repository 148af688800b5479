import type { TabLocks } from '../session-edge.js';

/** Locks as a browser keeps them for all tabs of a site: one holder at a time, the others in the order they came. */
export class FakeLocks implements TabLocks {
  private readonly queues = new Map<string, Promise<void>>();

  async request(name: string, { signal }: { signal: AbortSignal }, held: () => Promise<void>): Promise<void> {
    signal.throwIfAborted();
    const before = this.queues.get(name) ?? Promise.resolve();
    const turn = before.then(() => (signal.aborted ? undefined : held()));
    this.queues.set(
      name,
      turn.catch(() => undefined),
    );
    const given = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('No longer wanted.', 'AbortError')), {
        once: true,
      });
    });
    await Promise.race([before, given]);
    await turn;
  }
}
