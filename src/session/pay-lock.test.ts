import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../api/relay-client.js';
import { FakeClock, settle } from '../api/testing/fake-clock.js';
import { PayLock } from './pay-lock.js';
import type { TabLocks } from './session-edge.js';
import { FakeLocks } from './testing/fake-locks.js';

function tabs(locks: TabLocks = new FakeLocks()) {
  const clock = new FakeClock();
  const logged: LogEntry[] = [];
  const told: string[] = [];
  const edge = { locks, clock, log: (entry: LogEntry) => logged.push(entry) };
  const open = (tab: string) => {
    const lock = new PayLock(edge, 'pay');
    return { lock, take: () => lock.take(() => told.push(tab)) };
  };
  return { clock, logged, told, a: open('a'), b: open('b') };
}

/** What a promise came to so far. */
async function soFar<Value>(promise: Promise<Value>): Promise<Value | 'waits'> {
  await settle();
  return Promise.race([promise, Promise.resolve('waits' as const)]);
}

describe('the lock that lets one tab pay', () => {
  it('is had at once while no other tab has it, and tells nobody to wait', async () => {
    const { a, clock, told } = tabs();
    expect(await a.take()).toBe(true);
    await clock.advance(60_000);
    expect(told).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it('lets the second tab wait, and says so there', async () => {
    const { a, b, clock, told } = tabs();
    await a.take();
    const turn = b.take();
    await clock.advance(699);
    expect(told).toEqual([]);
    await clock.advance(1);
    expect(told).toEqual(['b']);
    expect(await soFar(turn)).toBe('waits');
    a.lock.release();
    expect(await turn).toBe(true);
  });

  it('is the same turn when it is asked for again', async () => {
    const { a, b } = tabs();
    expect([await a.take(), await a.take()]).toEqual([true, true]);
    a.lock.release();
    expect(await b.take()).toBe(true);
  });

  it('is no longer waited for once it was released', async () => {
    const { a, b, clock, told } = tabs();
    await a.take();
    const turn = b.take();
    b.lock.release();
    expect(await turn).toBe(false);
    await clock.advance(60_000);
    expect(told).toEqual([]);
    a.lock.release();
    expect(await a.take()).toBe(true);
  });

  it.each([
    ['logged', new DOMException('broken', 'InvalidStateError'), 1],
    ['no news where the browser keeps nothing for the frame', new DOMException('denied', 'SecurityError'), 0],
  ])('is done without where the browser refuses it, which is %s', async (_, cause, entries) => {
    const { a, logged } = tabs({ request: () => Promise.reject(cause) });
    expect(await a.take()).toBe(true);
    expect(logged).toEqual([{ code: 'lock-refused', cause }].slice(0, entries));
  });
});
