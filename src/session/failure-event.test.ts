import { describe, expect, it } from 'vitest';
import { sampleOrder, sampleRequest, TOKEN } from '../api/testing/samples.js';
import type { FlowEffect } from '../flow/effect.js';
import { failureEvent } from './failure-event.js';
import { TYPED } from './testing/test-visit.js';

const failure = { code: 'network', retryable: true };
const opened = { order: sampleOrder, token: TOKEN, draft: TYPED };
const question = { productCountry: 'AT', country: 'DE', plate: 'X' };
const step = sampleOrder.paymentStep;

const FAILING: readonly (readonly [FlowEffect, object])[] = [
  [
    { do: 'read-order', opened },
    { type: 'order-not-read', orderId: sampleOrder.id, failure },
  ],
  [{ do: 'load-catalogue' }, { type: 'catalogue-failed', failure }],
  [
    { do: 'check-plate', of: question },
    { type: 'plate-check-failed', of: question },
  ],
  [
    { do: 'prepare-payment', key: 'k', paymentType: 'CARD', total: sampleOrder.total },
    { type: 'payment-not-prepared', key: 'k', failure },
  ],
  [
    { do: 'create-order', key: 'k', request: sampleRequest },
    { type: 'order-failed', key: 'k', failure, now: 7 },
  ],
  [
    { do: 'look-up-order', key: 'k' },
    { type: 'look-up-failed', key: 'k', failure },
  ],
  [
    { do: 'resume-order', from: { by: 'key', key: 'k' } },
    { type: 'resume-failed', from: { by: 'key', key: 'k' }, failure },
  ],
  [
    { do: 'confirm-payment', order: sampleOrder, step },
    { type: 'payment-refused', orderId: 'order-1', failure },
  ],
  [
    { do: 'redirect', orderId: 'order-1', url: 'x' },
    { type: 'payment-refused', orderId: 'order-1', failure },
  ],
];

describe('failureEvent', () => {
  it.each(FAILING)('says what came of %j, with what it belongs to', (effect, event) => {
    expect(failureEvent(effect, failure, 7)).toEqual(event);
  });

  it.each([
    { do: 'follow-order', opened },
    { do: 'wake', at: 1 },
  ] as const)('has nothing to say of what is tried again anyway: $do', (effect) => {
    expect(failureEvent(effect, failure, 7)).toBeUndefined();
  });
});
