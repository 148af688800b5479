import { beforeEach, describe, expect, it } from 'vitest';
import { type Cached, cached } from './cached.js';

describe('cached', () => {
  let now: number;
  let loads: { readonly give: (answer: string) => void; readonly fail: () => void }[];
  let kept: Cached<string>;

  beforeEach(() => {
    now = 1000;
    loads = [];
    const load = () =>
      new Promise<string>((resolve, reject) => {
        loads.push({ give: resolve, fail: () => reject(new Error('no answer')) });
      });
    kept = cached(load, () => now, 60);
  });

  const answered = async (answer: string) => {
    const asked = kept.get();
    loads.at(-1)?.give(answer);
    return asked;
  };

  it('keeps an answer from the moment it came until its time is over', async () => {
    await answered('one');
    expect(await kept.get()).toBe('one');
    now += 59;
    expect(await kept.get()).toBe('one');
    expect(loads).toHaveLength(1);
    now += 1;
    expect(await answered('two')).toBe('two');
  });

  it('asks again when the clock was put back', async () => {
    await answered('one');
    now -= 1;
    expect(await answered('two')).toBe('two');
  });

  it('gives a failure to all who waited for it, and keeps none', async () => {
    const waiting = [kept.get(), kept.get()];
    loads[0]?.fail();
    for (const one of waiting) await expect(one).rejects.toThrow('no answer');
    expect(await answered('one')).toBe('one');
  });

  it('lets those share the new call who come while one that was forgotten is still under way', async () => {
    const before = kept.get();
    kept.forget();
    const after = kept.get();
    loads[0]?.give('old');
    expect(await before).toBe('old');
    const joined = kept.get();
    expect(loads).toHaveLength(2);
    loads[1]?.give('new');
    expect(await Promise.all([after, joined, kept.get()])).toEqual(['new', 'new', 'new']);
  });
});
