import { describe, expect, it } from 'vitest';
import { FakeClock, settle } from '../api/testing/fake-clock.js';
import { LeaseLocks } from './lease-locks.js';
import { FakeStore } from './testing/fake-store.js';

/** Tabs of one site that share a storage. */
function site() {
  const clock = new FakeClock();
  const store = new FakeStore();
  const events: string[] = [];
  const open = (tab: string) => {
    const locks = new LeaseLocks(store, clock, () => `id-of-${tab}`);
    const abort = new AbortController();
    let end = () => {};
    const held = () => {
      events.push(`${tab} has it`);
      return new Promise<void>((resolve) => (end = resolve));
    };
    const request = () =>
      locks.request('pay', { signal: abort.signal }, held).then(
        () => events.push(`${tab} is done`),
        (reason: unknown) => events.push(`${tab}: ${String(reason)}`),
      );
    return { request, abort, end: () => end() };
  };
  return { clock, store, events, a: open('a'), b: open('b') };
}

describe('locks kept in storage', () => {
  it('are had after a moment in which another tab would show, and given back', async () => {
    const { a, clock, store, events } = site();
    void a.request();
    await settle();
    expect(events).toEqual([]);
    await clock.advance(200);
    expect(events).toEqual(['a has it']);
    a.end();
    await settle();
    expect(events).toEqual(['a has it', 'a is done']);
    expect([store.items.size, clock.pending]).toEqual([0, 0]);
  });

  it('are had by one of two tabs that ask in the same moment, then by the other', async () => {
    const { a, b, clock, events, store } = site();
    void a.request();
    store.items.clear();
    void b.request();
    await clock.advance(60_000);
    expect(events).toEqual(['b has it']);
    b.end();
    await clock.advance(1_200);
    expect(events).toEqual(['b has it', 'b is done', 'a has it']);
  });

  it('last as long as they are held', async () => {
    const { a, b, clock, events } = site();
    void a.request();
    await clock.advance(200);
    void b.request();
    await clock.advance(600_000);
    expect(events).toEqual(['a has it']);
  });

  it('of a tab that was killed end by themselves', async () => {
    const { a, b, clock, store, events } = site();
    void a.request();
    await clock.advance(200);
    const [lease] = [...store.items.values()];
    a.end();
    await settle();
    store.setItem('pay', lease ?? '');
    void b.request();
    await clock.advance(89_000);
    expect(events).not.toContain('b has it');
    await clock.advance(2_500);
    expect(events).toContain('b has it');
  });

  it('are not waited for any longer once nobody wants them', async () => {
    const { a, b, clock, events } = site();
    void a.request();
    await clock.advance(200);
    void b.request();
    await settle();
    b.abort.abort();
    await settle();
    expect(events).toEqual(['a has it', 'b: AbortError: This operation was aborted']);
  });

  it('leave nothing behind when they are given up while being claimed', async () => {
    const { a, store, clock, events } = site();
    void a.request();
    a.abort.abort();
    await settle();
    expect(events).toEqual(['a: AbortError: This operation was aborted']);
    expect([store.items.size, clock.pending]).toEqual([0, 0]);
  });
});
