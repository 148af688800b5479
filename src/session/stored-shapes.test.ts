import { describe } from 'vitest';
import * as z from 'zod/mini';
import { itHoldsTo } from '../api/testing/check-suite.js';
import { Money } from '../contract/primitives.js';
import { STORED_INTENTS, STORED_LEASE, STORED_ORDER, STORED_TOLD } from './stored-shapes.js';

const Count = z.int().check(z.nonnegative());
const Intents = z.array(
  z.object({
    key: z.string(),
    fingerprint: z.string(),
    attempts: Count,
    lastAttemptAt: Count,
    total: z.exactOptional(Money),
    settled: z.exactOptional(z.literal(true)),
    left: z.exactOptional(z.literal(true)),
  }),
);
const Order = z.object({ orderId: z.string(), token: z.string(), key: z.exactOptional(z.string()), at: z.int() });
const Lease = z.object({ id: z.string(), until: z.int() });

const intent = { key: 'k1', fingerprint: 'f1', attempts: 1, lastAttemptAt: 1_795_262_400_000 };
const total = { amount: 1280, currency: 'EUR' };

describe('the check of stored intents', () => {
  itHoldsTo(Intents, STORED_INTENTS, [intent, { ...intent, total, settled: true, left: true }], ['EU', 'eur', 'EUR\n']);
});

describe('the check of a stored order', () => {
  itHoldsTo(Order, STORED_ORDER, { orderId: 'o1', token: 't1', key: 'k1', at: 1_795_262_400_000 }, []);
});

describe('the check of what was told', () => {
  itHoldsTo(z.array(z.string()), STORED_TOLD, ['order o1', 'paid o1'], []);
});

describe('the check of a lease', () => {
  itHoldsTo(Lease, STORED_LEASE, { id: 'a', until: 1_795_262_400_000 }, []);
});
