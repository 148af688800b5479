import type { FieldProblem, Problem } from '../contract/problem.js';
import { anything, type Check, listOf, schemaOf, shape, whole } from './check.js';
import { text } from './primitive-checks.js';

/** JSON can write a number that is too large to be one. */
const seconds: Check<number> = (value) => (Number.isFinite(value) ? undefined : '');

/** Why the relay did not do what was asked. */
export const PROBLEM = schemaOf(
  shape<Problem>(
    { type: text, title: text, status: whole(), code: text, reference: text },
    {
      errors: listOf(shape<FieldProblem>({ pointer: text, code: text }, {})),
      retryAfter: seconds,
      receipt: anything,
    },
  ),
);
