import fc from 'fast-check';
import { OrderStatus, PaymentState } from '../../contract/order-status.js';
import { purchaseName } from '../bought-before.js';
import type { FlowEvent } from '../event.js';
import type { Filling, FlowState } from '../state.js';
import { STEPS } from '../steps.js';
import { sampleCatalogue } from './sample-catalogue.js';
import { pressPay, sampleDraft, sampleFailure, sampleQuestion } from './sample-form.js';
import { sampleOrder, sampleSnapshot, TOKEN } from './sample-order.js';
import type { Visit } from './visit.js';

const KINDS = [
  'draft-changed',
  'step-submitted',
  'step-opened',
  'plate-left',
  'suggestion-accepted',
  'pay-pressed',
  'continue-pressed',
  'stop-pressed',
  'check-pressed',
  'started-over',
  'catalogue-received',
  'catalogue-failed',
  'availability-received',
  'plate-checked',
  'plate-check-failed',
  'payment-prepared',
  'payment-not-prepared',
  'order-placed',
  'order-failed',
  'looked-up',
  'look-up-failed',
  'resume-wanted',
  'resumed',
  'resume-failed',
  'ways-to-pay-known',
  'bought-before',
  'wallet-missing',
  'payment-confirmed',
  'payment-refused',
  'payment-cancelled',
  'snapshot-received',
  'order-read',
  'order-not-read',
  'cancel-opened',
  'cancel-pressed',
  'cancel-left',
  'order-cancelled',
  'cancel-failed',
  'woke',
] as const satisfies readonly FlowEvent['type'][];

const CATALOGUE = sampleCatalogue();
const DEARER = sampleCatalogue({ tenDays: 1290 });
const NOTHING = sampleCatalogue({ only: [] });

const CODES = [
  'network',
  'vendor-unavailable',
  'rate-limited',
  'validation-failed',
  'payment-refused',
  'price-changed',
  'product-offline',
  'already-ordered',
  'idempotency-key-reused',
  'order-not-found',
  'malformed-answer',
] as const;

/** One event to come; what it is about is read from the tab it reaches. */
export const RANDOM_STEP = fc.record({
  tab: fc.constantFrom(0, 1),
  /** The event that leads on from here, for visits that come far. */
  likely: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  kind: fc.constantFrom(...KINDS),
  /** Time since the event before, milliseconds. */
  passed: fc.constantFrom(0, 1, 300, 5000, 30_000, 59_999, 60_000, 120_000),
  foreign: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  code: fc.constantFrom(...CODES),
  retryAfter: fc.constantFrom(undefined, 5, 300),
  payment: fc.oneof(fc.constantFrom('due', 'paid'), fc.constantFrom(...PaymentState.def.innerType.options)),
  status: fc.constantFrom(...OrderStatus.def.innerType.options),
  minute: fc.integer({ min: 10, max: 59 }),
  found: fc.constantFrom('order', 'in-progress', 'none'),
  step: fc.constantFrom(...STEPS),
  start: fc.constantFrom('2026-12-01', '2026-12-01', '2026-12-01', '2026-12-02', ''),
  paymentType: fc.constantFrom('CARD', 'IDEAL', 'LINK'),
  paymentStep: fc.constantFrom({}, { redirectUrl: 'https://bank.example/pay' }, { clientSecret: 'pi_1_secret_1' }),
  by: fc.constantFrom('code', 'token', 'key'),
});

type RandomStep = typeof RANDOM_STEP extends fc.Arbitrary<infer Step> ? Step : never;

/** The event that a random step stands for, in the tab as it is now. */
export function eventFor(random: RandomStep, visit: Visit): FlowEvent {
  const state = visit.tab(random.tab);
  return event(random.likely ? likelyKind(state) : random.kind, random, visit, state);
}

function likelyKind(state: FlowState): FlowEvent['type'] {
  switch (state.at) {
    case 'loading':
    case 'no-catalogue':
    case 'nothing-offered':
      return 'catalogue-received';
    case 'filling':
      return likelyInForm(state);
    case 'preparing':
      return 'payment-prepared';
    case 'ordering':
      return state.intent.attempts % 2 === 0 ? 'order-placed' : 'order-failed';
    case 'waiting':
      return 'woke';
    case 'looking-up':
      return 'looked-up';
    case 'not-processed':
    case 'lost':
      return 'check-pressed';
    case 'resuming':
      return state.from.by === 'key' ? 'resume-failed' : 'resumed';
    case 'paying':
      return state.is === 'busy' ? 'payment-confirmed' : 'continue-pressed';
    case 'confirming':
    case 'unsettled':
      return 'snapshot-received';
    default:
      return 'started-over';
  }
}

function likelyInForm({ problems, step, plateCheck }: Filling): FlowEvent['type'] {
  if (problems.length > 0) return 'draft-changed';
  if (step === 'pay') return 'pay-pressed';
  return plateCheck.is === 'checking' ? 'plate-checked' : 'step-submitted';
}

function event(kind: FlowEvent['type'], random: RandomStep, visit: Visit, state: FlowState): FlowEvent {
  const { now } = visit;
  const known = 'intent' in state ? state.intent.key : 'fresh-1';
  const key = random.foreign ? 'foreign' : known;
  const orderId = random.foreign ? 'order-foreign' : 'order' in state ? state.order.id : `order-of-${key}`;
  const { code, retryAfter, payment, status, paymentType } = random;
  const retryable = code === 'network' || code === 'vendor-unavailable' || code === 'rate-limited';
  const failure = sampleFailure(code, { retryable, ...(retryAfter !== undefined && { retryAfter }) });
  const updatedAt = `2026-11-21T10:${random.minute}:00Z`;
  const paymentStep = { type: paymentType, ...random.paymentStep };
  const order = sampleOrder({ id: orderId, payment, status, updatedAt, paymentStep });
  const receipt = { order, token: TOKEN };
  const remembered = visit.stored.get(key) ?? 'forgotten';
  const of = state.at === 'filling' && state.plateCheck.is === 'checking' ? state.plateCheck.of : sampleQuestion();
  const catalogue = random.foreign ? DEARER : CATALOGUE;
  const ids = { orderId, code: TOKEN, token: TOKEN };
  const from = random.by === 'key' ? ({ by: 'key', key } as const) : { by: random.by, ...ids };
  const plate = { verdict: 'ok', plate: random.foreign ? 'M-AB124' : 'M-AB123' } as const;
  switch (kind) {
    case 'draft-changed':
      return { type: kind, changes: { ...sampleDraft(), start: random.start } };
    case 'step-submitted':
      return { type: kind, step: state.at === 'filling' ? state.step : random.step, plate };
    case 'step-opened':
      return { type: kind, step: random.step };
    case 'plate-left':
      return { type: kind, plate };
    case 'suggestion-accepted':
      return { type: kind, plate: plate.plate };
    case 'pay-pressed':
      return pressPay({ now, paymentType, freshKey: visit.freshKey(), known: [...visit.stored.values()] });
    case 'check-pressed':
    case 'continue-pressed':
    case 'stop-pressed':
    case 'started-over':
      return { type: kind, now };
    case 'catalogue-received':
      return { type: kind, catalogue };
    case 'availability-received':
      return { type: kind, status: random.foreign ? NOTHING.status : catalogue.status };
    case 'plate-checked':
      return { type: kind, of, answer: random.foreign ? { valid: false } : { valid: true, plate: plate.plate } };
    case 'plate-check-failed':
      return { type: kind, of };
    case 'payment-prepared':
      return { type: kind, key, paymentMethodId: 'pm_1', now, known: [...visit.stored.values()] };
    case 'pay-awaited':
      return { type: kind, key };
    case 'catalogue-failed':
      return { type: kind, failure };
    case 'payment-not-prepared':
    case 'look-up-failed':
      return { type: kind, key, failure };
    case 'order-failed':
      return { type: kind, key, failure, now };
    case 'order-placed':
      return { type: kind, key, receipt, now };
    case 'looked-up':
      return { type: kind, key, found: random.found === 'order' ? receipt : random.found, now };
    case 'resume-wanted':
      return { type: kind, from };
    case 'resumed':
      return { type: kind, receipt, ...(random.foreign && { agreed: { amount: 1, currency: 'EUR' } }), now };
    case 'resume-failed':
      return { type: kind, from: 'from' in state && !random.foreign ? state.from : from, failure };
    case 'ways-to-pay-known':
      return { type: kind, ways: random.foreign ? ['LINK'] : ['CARD', 'IDEAL', 'LINK'] };
    case 'bought-before':
      return { type: kind, of: state.at === 'filling' ? purchaseName(state) : '', spans: [{ from: now, until: now }] };
    case 'wallet-missing':
      return { type: kind, orderId };
    case 'payment-confirmed':
      return { type: kind, orderId, now };
    case 'payment-refused':
      return { type: kind, orderId, failure };
    case 'payment-cancelled':
      return { type: kind, orderId };
    case 'snapshot-received':
      return { type: kind, snapshot: sampleSnapshot({ id: orderId, payment, status, updatedAt }), now };
    case 'order-read':
      return { type: kind, order, now };
    case 'order-not-read':
    case 'cancel-failed':
      return { type: kind, orderId, failure };
    case 'cancel-opened':
    case 'cancel-pressed':
    case 'cancel-left':
      return { type: kind };
    case 'order-cancelled':
      return { type: kind, order, now };
    case 'woke':
      return { type: kind, now, remembered };
  }
}
