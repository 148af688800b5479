import { describe, expect, it } from 'vitest';
import { RelayError } from '../api/relay-error.js';
import { LateCode } from './late-code.js';

const GONE = new TypeError('Failed to fetch dynamically imported module');

/** Code whose file fails to come so many times; `asked` counts how often it was wanted. */
function lateCode(failures = 0) {
  const seen = { asked: 0 };
  const late = new LateCode(async () => {
    seen.asked += 1;
    if (seen.asked <= failures) throw GONE;
    return { name: 'code' };
  });
  return { late, seen };
}

describe('late code', () => {
  it('is not loaded until it is wanted, and once however often', async () => {
    const { late, seen } = lateCode();
    expect([late.isWanted, seen.asked]).toEqual([false, 0]);
    const both = [late.get(), late.get()];
    expect(late.isWanted).toBe(true);
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
    expect([late.isWanted, seen.asked]).toEqual([true, 1]);
  });

  it('is used within the same call when it is there', async () => {
    const { late } = lateCode();
    await late.get();
    const used: string[] = [];
    const result = late.use(async ({ name }) => {
      used.push(name);
      return 7;
    });
    expect(used).toEqual(['code']);
    expect(await result).toBe(7);
  });

  it('is waited for when it is not there', async () => {
    const { late, seen } = lateCode();
    const used: string[] = [];
    const result = late.use(async ({ name }) => used.push(name));
    expect(used).toEqual([]);
    await result;
    expect([used, seen.asked]).toEqual([['code'], 1]);
  });

  it('that does not come is a failure of the network, and is asked for anew', async () => {
    const { late, seen } = lateCode(2);
    const failed: unknown = await late.get().catch((cause: unknown) => cause);
    expect(failed).toBeInstanceOf(RelayError);
    expect(failed).toMatchObject({ code: 'network', isRefusal: false, cause: GONE });
    expect(late.isWanted).toBe(false);
    await expect(late.use(async () => 'never')).rejects.toMatchObject({ code: 'network' });
    expect(await late.use(async ({ name }) => name)).toBe('code');
    expect(seen.asked).toBe(3);
  });

  it('says what went wrong in its use', async () => {
    const { late } = lateCode();
    const refused = new RelayError('price-changed', { status: 409 });
    await expect(late.use(() => Promise.reject(refused))).rejects.toBe(refused);
    expect(late.isWanted).toBe(true);
  });
});
