import { describe, expect, it } from 'vitest';
import { fromVendor, RelayProblem, vendorProblem } from './relay-problem.js';
import { VendorBusyError, VendorUnavailableError } from './vendor.js';

describe('what a call to the vendor ended with', () => {
  it.each([
    [new VendorUnavailableError('away'), 'vendor-unavailable', 60],
    [new VendorBusyError('busy', 6.2), 'rate-limited', 7],
    [new VendorBusyError('busy', 0), 'rate-limited', 1],
    [new TypeError('no such field'), 'vendor-failed', undefined],
    ['a text', 'vendor-failed', undefined],
  ])('is a problem with its cause for the log: %o is %s', (cause, code, retryAfter) => {
    const problem = vendorProblem(cause);
    expect([problem.code, problem.details.retryAfter, problem.cause]).toEqual([code, retryAfter, cause]);
  });

  it('stays the problem that it is already', async () => {
    const problem = new RelayProblem('price-changed');
    expect(vendorProblem(problem)).toBe(problem);
    await expect(fromVendor(Promise.reject(problem))).rejects.toBe(problem);
  });

  it('is nothing for an answer', async () => {
    expect(await fromVendor(Promise.resolve('answer'))).toBe('answer');
  });
});
