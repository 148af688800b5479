import { describe, expect, it } from 'vitest';
import { Problem } from '../contract/problem.js';
import { PROBLEM } from './problem-check.js';
import { itHoldsTo } from './testing/check-suite.js';

const PLAIN = { type: 'urn:x', title: 'No', status: 422, code: 'validation-failed', reference: 'REF-1' };
const FULL = {
  ...PLAIN,
  errors: [
    { pointer: '/customer/email', code: 'invalid' },
    { pointer: '/payment', code: 'required' },
  ],
  retryAfter: 2.5,
  receipt: { order: { id: 'order-1' } },
};

describe('the check of a problem', () => {
  itHoldsTo(Problem, PROBLEM, FULL, []);

  it('needs no more than what every problem says', () => {
    expect(PROBLEM.safeParse(PLAIN)).toEqual({ success: true, data: PLAIN });
    expect(Object.keys(Problem.shape).toSorted()).toEqual(Object.keys(FULL).toSorted());
  });
});
