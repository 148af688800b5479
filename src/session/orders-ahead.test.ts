import { describe, expect, it } from 'vitest';
import { pause } from '../api/clock.js';
import { json } from '../api/testing/fake-relay.js';
import {
  sampleConfig,
  sampleOrder,
  sampleProducts,
  sampleReceipt,
  sampleRequest,
  sampleStatus,
  TOKEN,
} from '../api/testing/samples.js';
import { testClient } from '../api/testing/test-client.js';
import { EMPTY_DRAFT } from '../flow/draft.js';
import type { FlowEvent } from '../flow/event.js';
import type { FlowState } from '../flow/state.js';
import type { StepName } from '../flow/steps.js';
import { openOrderSession } from './open-order-session.js';
import * as orderEffects from './order-effects.js';
import { FakeLocks } from './testing/fake-locks.js';
import { FakePage } from './testing/fake-page.js';
import { FakeStore } from './testing/fake-store.js';
import type { Visit } from './visit.js';

const CREATE = { do: 'create-order', key: 'k1', request: sampleRequest } as const;
const catalogue = { ...sampleProducts, config: { ...sampleConfig, paymentMethods: [] }, status: sampleStatus };
const form = (step: StepName): FlowState => ({
  at: 'filling',
  step,
  draft: EMPTY_DRAFT,
  catalogue,
  problems: [],
  plateCheck: { is: 'unchecked' },
});

/** A visit whose code for orders is counted as it is loaded, and does not come the first `failures` times. */
function begin(failures = 0) {
  const client = testClient();
  const { signal } = new AbortController();
  const loads = { count: 0 };
  const load = async () => {
    loads.count += 1;
    await pause(client.clock, 1, signal);
    if (loads.count <= failures) throw new TypeError('Failed to fetch dynamically imported module');
    return orderEffects;
  };
  client.relay.on('POST /orders', () => json(sampleReceipt, 201));
  const [local, session] = [new FakeStore(), new FakeStore()];
  const { api, clock, fetch, log, randomId } = client;
  const page = Object.assign(new FakePage(), { document: globalThis.document });
  const heard: FlowEvent[] = [];
  const visit: Visit = {
    config: () => ({ api, theme: 'auto', preset: 'default', currency: 'EUR', position: 'inline' }),
    edge: { fetch, clock, randomId, log, local, session, locks: new FakeLocks(), page },
    client,
    listeners: { onAnnouncement: () => {}, onRedirect: () => true, onProblem: () => {} },
    payment: { element: () => undefined, styled: Object.create(null), locale: 'en' },
    session,
    local,
    signal,
    state: () => form('pay'),
    send: (event) => heard.push(event),
  };
  return {
    late: openOrderSession(visit, load),
    loads,
    heard,
    client,
    /** Waits until what is on its way has come, or has failed to. */
    arrived: () => client.clock.advance(1),
  };
}

describe('the code that places orders', () => {
  it.each(['vehicle', 'period', 'plate', 'contact'] as const)('is not loaded at the step %s', async (step) => {
    const { late, loads, arrived } = begin();
    late.attend(form(step));
    await arrived();
    expect(loads.count).toBe(0);
  });

  it.each([form('review'), form('pay')])('is loaded ahead, once', async (state) => {
    const { late, loads, client, arrived } = begin();
    late.attend(state);
    late.attend({ ...state });
    await arrived();
    late.attend({ ...state });
    await arrived();
    expect([loads.count, client.logged, client.relay.seen]).toEqual([1, [], []]);
  });

  it('is loaded ahead for an attempt that waits to be made again', async () => {
    const { late, loads, arrived } = begin();
    late.takeUp({
      at: 'waiting',
      draft: EMPTY_DRAFT,
      catalogue,
      plate: 'B-AB1234',
      intent: { key: 'k1', fingerprint: 'f', attempts: 1, lastAttemptAt: 1 },
      request: sampleRequest,
      retryAt: Number.MAX_SAFE_INTEGER,
      failure: { code: 'network', retryable: true },
    });
    await arrived();
    expect(loads.count).toBe(1);
    late.stop();
  });

  it('is loaded when it is needed earlier, and the order is placed then', async () => {
    const { late, loads, heard, arrived } = begin();
    late.run(CREATE);
    await arrived();
    expect(loads.count).toBe(1);
    expect(heard).toMatchObject([{ type: 'order-placed', key: 'k1', receipt: sampleReceipt }]);
  });

  it('sends the order in the same task as it is asked to, once it is there', async () => {
    const { late, client, arrived } = begin();
    late.attend(form('review'));
    await arrived();
    late.run(CREATE);
    // Promises alone: a task begins after all of them.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(client.relay.count('POST /orders')).toBe(1);
  });

  it('that does not come ahead is said in the log alone, and comes the next time', async () => {
    const { late, loads, heard, client, arrived } = begin(1);
    late.attend(form('review'));
    await arrived();
    expect([client.logged.map(({ code }) => code), heard]).toEqual([['orders-ahead'], []]);
    late.attend(form('pay'));
    await arrived();
    expect([loads.count, client.logged.length]).toEqual([2, 1]);
  });

  it('that does not come when it is needed is a failure of the network, and what was asked can be asked again', async () => {
    const { late, heard, client, arrived } = begin(2);
    late.run(CREATE);
    await arrived();
    const failure = { code: 'network', retryable: true };
    expect(heard).toMatchObject([{ type: 'order-failed', key: 'k1', failure }]);
    late.run({ do: 'read-order', opened: { order: sampleOrder, token: TOKEN, draft: EMPTY_DRAFT } });
    await arrived();
    expect(heard[1]).toMatchObject({ type: 'order-not-read', orderId: sampleOrder.id, failure });
    expect(client.relay.seen).toEqual([]);
    late.run(CREATE);
    await arrived();
    expect(heard[2]).toMatchObject({ type: 'order-placed', key: 'k1' });
  });
});
