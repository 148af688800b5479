import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemSchedule } from './schedule.js';

describe('systemSchedule', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits, and lets itself be called off', () => {
    const ran: string[] = [];
    systemSchedule(() => ran.push('kept'), 1000);
    systemSchedule(() => ran.push('called off'), 1000)();
    vi.advanceTimersByTime(999);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(['kept']);
  });

  it('does not run at once what a vendor asks to wait for longer than a timer can', () => {
    const ran: string[] = [];
    systemSchedule(() => ran.push('run'), 10 ** 12);
    vi.advanceTimersByTime(86_400_000);
    expect(ran).toEqual([]);
  });
});
