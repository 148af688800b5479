import { describe, expect, it } from 'vitest';
import { SimLocks } from './sim-locks.js';

/** Lets promises go on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

function pages() {
  const locks = new SimLocks();
  const held: string[] = [];
  const ends = new Map<string, () => void>();
  const page = (name: string, signal = new AbortController().signal) => {
    const owner = { name };
    const take = locks.of(
      owner,
      (lock) => lock,
      () => false,
    );
    const work = take.request('pay', { signal }, () => {
      held.push(name);
      return new Promise((resolve) => ends.set(name, resolve));
    });
    return { owner, work };
  };
  return { locks, held, ends, page };
}

describe('the locks of a simulated browser', () => {
  it('are held by one page at a time, in the order in which they were asked for', async () => {
    const { held, ends, page } = pages();
    ['one', 'two', 'three'].forEach((name) => page(name));
    await turn();
    expect(held).toEqual(['one']);
    ends.get('one')?.();
    await turn();
    expect(held).toEqual(['one', 'two']);
  });

  it('are free when the page that holds them is gone', async () => {
    const { locks, held, page } = pages();
    const { owner } = page('one');
    page('two');
    await turn();
    locks.release(owner);
    await turn();
    expect(held).toEqual(['one', 'two']);
    expect(locks.has(owner)).toBe(false);
  });

  it('are not waited for any more once the signal aborts', async () => {
    const { held, ends, page } = pages();
    const abort = new AbortController();
    page('one');
    const { work } = page('two', abort.signal);
    page('three');
    abort.abort();
    await expect(work).rejects.toThrow('No longer wanted');
    ends.get('one')?.();
    await turn();
    expect(held).toEqual(['one', 'three']);
  });
});
