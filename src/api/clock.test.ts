import { describe, expect, it, vi } from 'vitest';
import { pause } from './clock.js';
import { linkedAbort, orAbort } from './linked-abort.js';
import { FakeClock, settle } from './testing/fake-clock.js';
import { seen } from './visibility.js';

const never = new AbortController().signal;

/** Whether something has come to its end. */
function watch(work: Promise<unknown>) {
  const watched = { isDone: false };
  void work.then(() => (watched.isDone = true));
  return watched;
}

describe('pause', () => {
  it('lasts as long as it is told to', async () => {
    const clock = new FakeClock();
    const paused = watch(pause(clock, 1000, never));
    await clock.advance(999);
    expect(paused.isDone).toBe(false);
    await clock.advance(1);
    expect([paused.isDone, clock.pending]).toEqual([true, 0]);
  });

  it('ends with its signal and leaves no timer', async () => {
    const clock = new FakeClock();
    const abort = new AbortController();
    const paused = watch(pause(clock, 1000, abort.signal));
    abort.abort();
    await settle();
    expect([paused.isDone, clock.pending]).toEqual([true, 0]);
    await pause(clock, 1000, abort.signal);
    expect(clock.pending).toBe(0);
  });
});

describe('seen', () => {
  function page(hidden: boolean) {
    const watchers = new Set<() => void>();
    const onVisible = (watcher: () => void) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    };
    return { watchers, visibility: { isHidden: () => hidden, onVisible } };
  }

  it('is at once where the page can be seen', async () => {
    const { visibility, watchers } = page(false);
    await seen(visibility, never);
    expect(watchers.size).toBe(0);
  });

  it('waits for a hidden page, and listens no more afterwards', async () => {
    const { visibility, watchers } = page(true);
    const waited = watch(seen(visibility, never));
    await settle();
    expect(waited.isDone).toBe(false);
    watchers.forEach((watcher) => watcher());
    await settle();
    expect([waited.isDone, watchers.size]).toEqual([true, 0]);
  });

  it('ends with its signal', async () => {
    const { visibility, watchers } = page(true);
    await seen(visibility, AbortSignal.abort());
    expect(watchers.size).toBe(0);
  });
});

describe('a linked abort', () => {
  it('follows the other one until it is let go', () => {
    const other = new AbortController();
    const [linked, free] = [linkedAbort(other.signal), linkedAbort(other.signal)];
    free.unlink();
    other.abort();
    expect([linked.signal.aborted, free.signal.aborted]).toEqual([true, false]);
  });

  it('does not end the other one', () => {
    const other = new AbortController();
    linkedAbort(other.signal).abort();
    expect(other.signal.aborted).toBe(false);
  });

  it('is aborted from the start where the other one is', () => {
    expect(linkedAbort(AbortSignal.abort()).signal.aborted).toBe(true);
  });
});

describe('orAbort', () => {
  it('gives what it waited for', async () => {
    expect(await orAbort(never, Promise.resolve(7))).toBe(7);
    await expect(orAbort(never, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('waits no longer than its signal lets it', async () => {
    const abort = new AbortController();
    const waiting = orAbort(abort.signal, new Promise(() => {}));
    abort.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
  });

  it.each([
    ['an answer', () => Promise.resolve(7)],
    ['none', () => Promise.reject(new Error('no'))],
  ])('listens to its signal no more after %s', async (_, work) => {
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    await orAbort(signal, work()).catch(() => 'none');
    expect(removed.mock.calls).toEqual(added.mock.calls);
    expect(removed).toHaveBeenCalledOnce();
  });
});
