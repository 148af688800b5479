import { describe, expect, it } from 'vitest';
import { errorFields } from './log-entry.js';

describe('what of an error may be logged', () => {
  it('is its kind and where it came from, and not its words', () => {
    const fields = errorFields(new RangeError('plate M-AB123'));
    expect(fields.error).toBe('RangeError');
    expect(fields.stack?.[0]).toContain('log-entry.test');
    expect(JSON.stringify(fields)).not.toContain('M-AB123');
  });

  it('is what caused it where that is known', () => {
    expect(errorFields(new Error('outside', { cause: new TypeError('inside') })).error).toBe('TypeError');
    expect(errorFields(new RangeError('outside', { cause: 'inside' })).error).toBe('RangeError');
  });

  it.each(['M-AB123', 42, undefined])('is only the type of %o, which is no error', (thrown) => {
    expect(errorFields(thrown)).toEqual({ error: typeof thrown });
  });
});
