import { describe, expect, it } from 'vitest';
import { orderStatusOf, paymentStateOf } from './sandbox-words.js';
import { WirePayment, WireState } from './wire.js';

describe("the sandbox's words", () => {
  it('have each one meaning of their own in the contract', () => {
    const statuses = WireState.options.map(orderStatusOf);
    const payments = WirePayment.options.map(paymentStateOf);
    expect(new Set(statuses).size).toBe(WireState.options.length);
    expect(new Set(payments).size).toBe(WirePayment.options.length);
    expect([...statuses, ...payments]).not.toContain('UNKNOWN');
  });

  it.each(['', 'ACTIVE', 'Active', 'paid', 'constructor', '__proto__', 'toString'])('do not include %j', (word) => {
    expect(orderStatusOf(word)).toBe('UNKNOWN');
    expect(paymentStateOf(word)).toBe('unknown');
  });
});
