import type { Order } from '../../src/contract/order.js';
import type { OrderRequest } from '../../src/contract/order-request.js';
import type { OrderStatus, PaymentState } from '../../src/contract/order-status.js';
import type { Failure } from '../../src/domain/failure/failure.js';
import { type Draft, EMPTY_DRAFT } from '../../src/flow/draft.js';
import type { FlowState, Opened, Placing } from '../../src/flow/state.js';
import { SAMPLE_CATALOGUE } from './sample-catalogue.js';
import { formStates } from './sample-form-states.js';

/** A moment of the checkout, for accessibility checks and pictures. */
export interface SampleState {
  /** Unique; also a file name. */
  readonly name: string;
  readonly state: FlowState;
}

/** When the sample states are looked at: milliseconds since 1970. */
export const SAMPLE_NOW = Date.parse('2026-11-21T10:00:00Z');

const catalogue = SAMPLE_CATALOGUE;

/** Everything typed for ten days of Austria. */
export const SAMPLE_DRAFT: Draft = {
  ...EMPTY_DRAFT,
  country: 'AT',
  vehicleType: 'car',
  productId: 'at-car-10d',
  start: '2026-12-01',
  registrationCountry: 'AT',
  plate: 'w 12345x',
  email: 'driver@example.com',
  paymentType: 'CARD',
};

const NETWORK: Failure = { code: 'network', retryable: true };
const BROKEN: Failure = { code: 'vendor-unavailable', retryable: true, reference: 'R-7QK2M' };

const REQUEST: OrderRequest = {
  items: [{ productId: 'at-car-10d', start: '2026-12-01', vehicle: { country: 'AT', plate: 'W-12345X' } }],
  customer: { email: 'driver@example.com' },
  payment: { type: 'CARD', returnUrl: 'https://seller.example/vignettes' },
  total: { amount: 1580, currency: 'EUR' },
  consent: { termsVersion: '2026-11', acceptedAt: '2026-11-21T10:00:00Z', withdrawalWaiver: true },
  locale: 'en',
};

const placing = (attempts: number): Placing => ({
  catalogue,
  draft: { ...SAMPLE_DRAFT, consent: true },
  plate: 'W-12345X',
  intent: { key: 'key-1', fingerprint: 'f', attempts, lastAttemptAt: SAMPLE_NOW },
  request: REQUEST,
});

/** An order as the relay tells it. */
export function sampleOrder(status: OrderStatus, payment: PaymentState, more: Partial<Order> = {}): Order {
  return {
    id: 'order-1',
    reference: 'V-4F8Z2',
    status,
    payment,
    items: [
      {
        id: 'item-1',
        status,
        productId: 'at-car-10d',
        country: 'AT',
        vehicleType: 'car',
        period: { count: 10, unit: 'day' },
        start: '2026-12-01',
        validFrom: '2026-11-30T23:00:00Z',
        validUntil: '2026-12-10T22:59:59Z',
        timeZone: 'Europe/Vienna',
        vehicle: { country: 'AT', plate: 'W-12345X' },
      },
    ],
    total: { amount: 1580, currency: 'EUR' },
    paymentStep: { type: 'CARD' },
    documents: [],
    createdAt: '2026-11-21T10:00:00Z',
    updatedAt: '2026-11-21T10:00:00Z',
    ...more,
  };
}

const opened = (order: Order): Opened => ({ order, token: 'token-of-twenty-characters', draft: SAMPLE_DRAFT });

const due = (paymentStep: Order['paymentStep']) => opened(sampleOrder('CREATED', 'due', { paymentStep }));

const AT_BANK = { type: 'IDEAL', redirectUrl: 'https://bank.example/pay/1' } as const;
const IN_PAGE = { type: 'CARD', clientSecret: 'pi_1_secret_1', publishableKey: 'pk_test_1' } as const;
const DOCUMENTS: Order['documents'] = [
  { n: 0, kind: 'confirmation' },
  { n: 1, kind: 'receipt' },
];

const CANCELLABLE = sampleOrder('WILL_BE_ACTIVE', 'paid', { cancellableUntil: '2026-11-30T22:59:59Z' });

const PLACING: readonly SampleState[] = [
  { name: 'loading', state: { at: 'loading', draft: EMPTY_DRAFT } },
  { name: 'no-catalogue', state: { at: 'no-catalogue', draft: EMPTY_DRAFT, failure: BROKEN } },
  { name: 'nothing-offered', state: { at: 'nothing-offered', draft: EMPTY_DRAFT, catalogue } },
  { name: 'preparing', state: { at: 'preparing', before: [], ...placing(0) } },
  { name: 'preparing-elsewhere', state: { at: 'preparing', before: [], elsewhere: true, ...placing(0) } },
  { name: 'ordering', state: { at: 'ordering', ...placing(1) } },
  { name: 'waiting', state: { at: 'waiting', retryAt: SAMPLE_NOW + 42_000, failure: NETWORK, ...placing(2) } },
  { name: 'looking-up', state: { at: 'looking-up', failure: NETWORK, ...placing(5) } },
  { name: 'not-processed', state: { at: 'not-processed', failure: BROKEN, ...placing(5) } },
  {
    name: 'already-ordered',
    state: {
      at: 'already-ordered',
      catalogue,
      draft: SAMPLE_DRAFT,
      failure: { code: 'already-ordered', retryable: false, reference: 'R-1' },
    },
  },
  {
    name: 'key-reused',
    state: {
      at: 'key-reused',
      catalogue,
      draft: SAMPLE_DRAFT,
      failure: { code: 'idempotency-key-reused', retryable: false, reference: 'R-2' },
    },
  },
  {
    name: 'resuming',
    state: { at: 'resuming', draft: EMPTY_DRAFT, from: { by: 'token', orderId: 'order-1', token: 't' } },
  },
  {
    name: 'lost',
    state: {
      at: 'lost',
      draft: EMPTY_DRAFT,
      from: { by: 'code', orderId: 'order-1', code: 'c' },
      failure: { code: 'code-used', retryable: false, reference: 'R-3' },
    },
  },
];

const statuses: readonly OrderStatus[] = [
  'CREATED',
  'DEFERRED',
  'PENDING',
  'WILL_BE_ACTIVE',
  'ACTIVE',
  'EXPIRED',
  'PARTIAL',
  'NEEDS_ATTENTION',
  'UNKNOWN',
];

const ORDERS: readonly SampleState[] = [
  { name: 'paying-bank', state: { at: 'paying', is: 'ready', ...due(AT_BANK) } },
  { name: 'paying-in-page', state: { at: 'paying', is: 'ready', ...due(IN_PAGE) } },
  { name: 'paying-busy', state: { at: 'paying', is: 'busy', ...due(IN_PAGE) } },
  {
    name: 'paying-failed',
    state: {
      at: 'paying',
      is: 'ready',
      failure: { code: 'payment-authentication', retryable: true },
      ...due(IN_PAGE),
    },
  },
  {
    name: 'paying-other-total',
    state: { at: 'paying', is: 'ready', failure: { code: 'total-differs', retryable: false }, ...due(AT_BANK) },
  },
  { name: 'paying-nothing', state: { at: 'paying', is: 'ready', ...due({ type: 'CARD' }) } },
  { name: 'confirming', state: { at: 'confirming', until: SAMPLE_NOW + 90_000, ...due(AT_BANK) } },
  { name: 'unsettled', state: { at: 'unsettled', ...opened(sampleOrder('UNKNOWN', 'unknown')) } },
  ...statuses.map((status): SampleState => ({
    name: `following-${status.toLowerCase().replaceAll('_', '-')}`,
    state: {
      at: 'following',
      ...opened(sampleOrder(status, 'paid', { documents: status === 'ACTIVE' ? DOCUMENTS : [] })),
    },
  })),
  { name: 'following-unread', state: { at: 'following', ...opened(sampleOrder('PENDING', 'paid')), unread: NETWORK } },
  ...(['asked', 'busy', 'refused', 'unknown'] as const).map((cancel): SampleState => ({
    name: `following-cancel-${cancel}`,
    state: { at: 'following', cancel, ...opened(CANCELLABLE) },
  })),
  { name: 'following-cancellable', state: { at: 'following', ...opened(CANCELLABLE) } },
  { name: 'following-free', state: { at: 'following', ...opened(sampleOrder('PENDING', 'none')) } },
  { name: 'ended-failed', state: { at: 'ended', ...opened(sampleOrder('DELETED', 'failed')) } },
  { name: 'ended-cancelled', state: { at: 'ended', ...opened(sampleOrder('CREATED', 'cancelled')) } },
  { name: 'ended-refunded', state: { at: 'ended', ...opened(sampleOrder('REFUNDED', 'refunded')) } },
  { name: 'ended-deleted', state: { at: 'ended', ...opened(sampleOrder('DELETED', 'paid')) } },
];

/** Every state of the flow in the variants that look different. */
export const SAMPLE_STATES: readonly SampleState[] = [...formStates(SAMPLE_DRAFT), ...PLACING, ...ORDERS];
