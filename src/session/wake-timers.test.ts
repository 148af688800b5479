import { describe, expect, it } from 'vitest';
import { FakeClock } from '../api/testing/fake-clock.js';
import { WakeTimers } from './wake-timers.js';

function timers() {
  const clock = new FakeClock();
  const rung: number[] = [];
  return { clock, rung, timers: new WakeTimers(clock, () => rung.push(clock.now())) };
}

describe('wake timers', () => {
  it('ring once at each moment they were set for', async () => {
    const { clock, rung, timers: it_ } = timers();
    const now = clock.now();
    it_.set(now + 2000);
    it_.set(now + 1000);
    it_.set(now + 1000);
    expect(clock.pending).toBe(2);
    await clock.advance(5000);
    expect(rung).toEqual([now + 1000, now + 2000]);
  });

  it('ring at once for a moment that has passed', async () => {
    const { clock, rung, timers: it_ } = timers();
    it_.set(clock.now() - 1000);
    await clock.advance(0);
    expect(rung).toHaveLength(1);
  });

  it('make up for what the page has slept through', async () => {
    const { clock, rung, timers: it_ } = timers();
    it_.set(clock.now() + 1000);
    it_.resume();
    expect(clock.pending).toBe(1);
    await clock.advance(1000);
    expect(rung).toHaveLength(1);
  });

  it('leave nothing when they are cleared', async () => {
    const { clock, rung, timers: it_ } = timers();
    it_.set(clock.now() + 1000);
    it_.clear();
    it_.resume();
    await clock.advance(5000);
    expect([rung, clock.pending]).toEqual([[], 0]);
  });
});
