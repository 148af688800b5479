import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../contract/problem-codes.js';
import type { Failure } from '../domain/failure/failure.js';
import type { FlowEvent } from './event.js';
import { formAt } from './form.js';
import { isRelaysWord } from './refusal.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { NOW, pressPay, sampleDraft, sampleFailure, sampleForm } from './testing/sample-form.js';
import { sampleReceipt } from './testing/sample-order.js';
import { announced, at, effectsThat, orderingAfter, orderingState, placingOf, walk } from './testing/walk.js';
import { transition } from './transition.js';

const failedWith = (failure: Failure): FlowEvent => ({ type: 'order-failed', key: 'key-1', failure, now: NOW + 1 });
const lookedUp = (found: Extract<FlowEvent, { type: 'looked-up' }>['found']): FlowEvent => ({
  type: 'looked-up',
  key: 'key-1',
  found,
  now: NOW + 2,
});
const forget = { do: 'forget-intent', key: 'key-1' } as const;
const lookUp = { do: 'look-up-order', key: 'key-1' } as const;
const told = (code: string) => ({ do: 'announce', announcement: { event: 'error', code } }) as const;
const { catalogue, draft } = orderingState();

function fieldAt(pointer: string): Failure {
  return sampleFailure('validation-failed', { fields: [{ pointer, code: 'invalid' }] });
}

describe('a first attempt that the relay refused', () => {
  it.each([
    ['/items/0/productId', 'productId', 'period'],
    ['/items/0/start', 'start', 'period'],
    ['/customer/kind', 'buyerKind', 'period'],
    ['/items/0/vehicle/country', 'registrationCountry', 'plate'],
    ['/items/0/vehicle/plate', 'plate', 'plate'],
    ['/items/0/vehicle/vin', 'vin', 'plate'],
    ['/items/0/vehicle/fuel', 'fuel', 'plate'],
    ['/customer/email', 'email', 'contact'],
    ['/driver/firstName', 'firstName', 'contact'],
    ['/driver', 'lastName', 'contact'],
    ['/customer/phone', 'phone', 'contact'],
    ['/address/city', 'city', 'contact'],
    ['/address/postalCode', 'postalCode', 'contact'],
    ['/address/country', 'residence', 'contact'],
    ['/address/line', 'street', 'contact'],
    ['/identity/country', 'citizenship', 'contact'],
    ['/identity/number', 'idNumber', 'contact'],
    ['/consent/termsVersion', 'consent', 'review'],
    ['/payment/type', 'paymentType', 'pay'],
  ] as const)('shows the field at fault: %s is %s at the step %s', (pointer, field, step) => {
    const failure = fieldAt(pointer);
    expect(transition(orderingState(), failedWith(failure))).toEqual([
      sampleForm({ step, problems: [{ field, code: 'invalid' }], notice: { code: 'refused', failure } }),
      [forget, told('validation-failed')],
    ]);
  });

  it('opens at the first of several steps, with the problems of that step', () => {
    const fields = ['/customer/email', '/items/0/vehicle/vin', '/items/0/vehicle/plate'];
    const failure = sampleFailure('validation-failed', {
      fields: fields.map((pointer) => ({ pointer, code: 'invalid' })),
    });
    const form = at(transition(orderingState(), failedWith(failure))[0], 'filling');
    expect(form.step).toBe('plate');
    expect(form.problems.map(({ field }) => field)).toEqual(['vin', 'plate']);
  });

  it.each([fieldAt('/unheard-of'), sampleFailure('payment-refused'), sampleFailure('origin-refused')])(
    'says so at the payment when it names no field of the form (%o)',
    (failure) => {
      expect(transition(orderingState(), failedWith(failure))).toEqual([
        sampleForm({ notice: { code: 'refused', failure } }),
        [forget, told(failure.code)],
      ]);
    },
  );

  it('because of another price shows the new one and asks for consent anew', () => {
    const failure = sampleFailure('price-changed');
    expect(transition(orderingState(), failedWith(failure))).toEqual([
      sampleForm({ step: 'review', draft: sampleDraft({ consent: false }), notice: { code: 'price-changed' } }),
      [forget, { do: 'load-catalogue', anew: true }],
    ]);
  });

  it('because the product went offline goes back to the period and asks what is left', () => {
    const { state, effects } = walk(orderingState(), failedWith(sampleFailure('product-offline')));
    expect(state).toEqual(sampleForm({ step: 'period', notice: { code: 'gone-offline', country: 'AT' } }));
    expect(effects).toEqual([forget, { do: 'load-catalogue', anew: true }]);
    const left = sampleCatalogue({ offline: ['at-car-10'] });
    const { productId: _, ...kept } = sampleDraft();
    expect(transition(state, { type: 'catalogue-received', catalogue: left })[0]).toEqual(
      sampleForm({ step: 'period', catalogue: left, draft: kept, notice: { code: 'gone-offline', country: 'AT' } }),
    );
  });

  it('because of another order for this plate and time is shown and never paid', () => {
    const failure = sampleFailure('already-ordered');
    const { state, effects } = walk(orderingState(), failedWith(failure));
    expect([state, effects]).toEqual([{ at: 'already-ordered', catalogue, draft, failure }, [forget]]);
    expect(walk(state, pressPay(), { type: 'continue-pressed' }, { type: 'check-pressed', now: NOW })).toEqual({
      state,
      effects: [],
    });
    expect(transition(state, { type: 'started-over' })[0]).toEqual(
      formAt('plate', catalogue, sampleDraft({ consent: false })),
    );
  });

  it('takes a fresh key when Pay is pressed again', () => {
    const { state } = walk(
      orderingState(),
      failedWith(sampleFailure('payment-refused')),
      pressPay({ freshKey: 'key-2', known: [] }),
    );
    expect(at(state, 'preparing').intent.key).toBe('key-2');
  });

  it('is never sent again by itself', () => {
    const { effects } = walk(orderingState(), failedWith(sampleFailure('validation-failed')), {
      type: 'woke',
      now: NOW * 2,
    });
    expect(effectsThat(effects, 'create-order')).toEqual([]);
    expect(effectsThat(effects, 'wake')).toEqual([]);
  });
});

describe('a refusal that does not prove that there is no order', () => {
  it.each([
    ['malformed-answer', orderingState()],
    ['order-exists', orderingState()],
    ['unheard-of', orderingState()],
    ['idempotency-key-reused', orderingState()],
    ['validation-failed', orderingAfter(2)],
    ['price-changed', orderingAfter(2)],
    ['origin-refused', orderingAfter(2)],
  ] as const)('(%s) frees no key before the relay was asked', (code, ordering) => {
    const failure = sampleFailure(code);
    const [state, effects] = transition(ordering, failedWith(failure));
    expect(state).toEqual({ ...placingOf(ordering), at: 'looking-up', failure });
    expect(effects).toEqual([lookUp, ...(code === 'price-changed' ? [] : [told(code)])]);
  });

  it('goes on with the order of the earlier attempt, and pays nothing unasked', () => {
    const { state, effects } = walk(
      orderingAfter(2),
      failedWith(sampleFailure('validation-failed')),
      lookedUp(sampleReceipt()),
    );
    expect(at(state, 'paying').is).toBe('ready');
    expect(effectsThat(effects, 'forget-intent')).toEqual([]);
    expect(effectsThat(effects, 'redirect')).toEqual([]);
  });

  it('shows what to mend, and frees the key, when there is no order', () => {
    const failure = fieldAt('/customer/email');
    const { state, effects } = walk(orderingAfter(2), failedWith(failure), lookedUp('none'));
    expect(state).toEqual(
      sampleForm({
        step: 'contact',
        problems: [{ field: 'email', code: 'invalid' }],
        notice: { code: 'refused', failure },
      }),
    );
    expect(effects).toEqual([lookUp, told('validation-failed'), forget]);
  });

  it.each([
    lookedUp('in-progress'),
    { type: 'look-up-failed', key: 'key-1', failure: sampleFailure('network') } as const,
  ])('is not sent again while nothing is known, and can be looked up again (%o)', (answer) => {
    const failure = sampleFailure('validation-failed');
    const { state } = walk(orderingAfter(2), failedWith(failure), answer);
    expect(state).toEqual({ ...placingOf(orderingAfter(2)), at: 'not-processed', failure });
    expect(transition(state, { type: 'check-pressed', now: NOW })[1]).toEqual([lookUp]);
  });

  it('because of a reused key is made visible when there is no order with it', () => {
    const failure = sampleFailure('idempotency-key-reused');
    const { state, effects } = walk(orderingState(), failedWith(failure), lookedUp('none'));
    expect(state).toEqual({ at: 'key-reused', catalogue, draft, failure });
    expect(effects).toEqual([lookUp, told('idempotency-key-reused'), forget]);
    expect(transition(state, { type: 'started-over' })[0].at).toBe('filling');
  });

  it('is certain when the relay has closed the key', () => {
    const { state, effects } = walk(orderingAfter(4), failedWith(sampleFailure('order-not-found')));
    expect(state.at).toBe('filling');
    expect(effects).toEqual([forget, told('order-not-found')]);
    expect(announced(effects)).toEqual(['error']);
  });
});

describe('the codes that are a refusal of the relay', () => {
  it('are those of its contract below 500, without the one that says that the order exists', () => {
    const refusals = Object.keys(PROBLEM_CODES).filter(isRelaysWord);
    expect(refusals).toContain('validation-failed');
    for (const code of ['order-exists', 'internal', 'vendor-failed', 'order-in-progress', 'vendor-unavailable']) {
      expect(refusals).not.toContain(code);
    }
    expect(['network', 'timeout', 'malformed-answer', 'toString'].filter(isRelaysWord)).toEqual([]);
  });
});
