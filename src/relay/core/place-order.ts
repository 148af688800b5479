import type { Receipt } from '../../contract/order.js';
import type { OrderRequest } from '../../contract/order-request.js';
import { checkOrder } from './check-order.js';
import { sha256 } from './hash.js';
import type { IdempotencyRecord } from './idempotency-record.js';
import { judgeAttempt } from './judge-attempt.js';
import { lookUp, takeLease } from './look-up-order.js';
import { marksOf, type OrderMarks } from './order-marks.js';
import { platesAsOrdered } from './plates-as-ordered.js';
import { productCountriesOf } from './product-countries.js';
import { newReference, newSecret } from './random-names.js';
import { latestEndOf } from './requested-end.js';
import { currentOrder } from './read-order.js';
import { issueOrderUrl, issueReceipt, issueReturnUrl } from './receipts.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem, vendorProblem } from './relay-problem.js';
import { inProgress, release, settlePlaced, settleRefused } from './settle-attempt.js';
import type { StoredOrder } from './stored-order.js';
import type { CreateOutcome, VendorOrder } from './vendor.js';
import { compareTotals, isAnswer, watchAttempt } from './watch-attempt.js';

/** A press on "pay", with the key of the buyer's intent. */
export interface Attempt {
  readonly key: string;
  readonly request: OrderRequest;
  /** Whether a bank may send the buyer back to this origin. */
  readonly mayReturnTo: (origin: string) => boolean;
}

type Marked = Attempt & { readonly marks: OrderMarks };

/**
 * Places an order, at most once for a key, with at most one create at the vendor (design.md 5, rule 2). The record of
 * the key is written before the vendor is called, so that a relay killed in between knows what to ask for.
 *
 * @throws RelayProblem for every outcome but the receipt of a new order.
 */
export async function placeOrder(core: RelayCore, attempt: Attempt): Promise<Receipt> {
  const keyHash = await sha256(attempt.key);
  const marked = { ...attempt, marks: await marksOf(attempt.request) };
  const known = await core.store.readRecord(keyHash);
  if (known) return repeat(core, known, marked);

  const record = newRecord(core, keyHash, marked);
  try {
    await check(core, marked);
  } catch (problem) {
    // Nothing was sent, but the attempt counts.
    if (!isAnswer(problem)) await core.store.insertRecord({ ...record, leaseUntil: 0, settlesAt: 0 });
    throw problem;
  }
  if (await core.store.insertRecord(record)) return watchAttempt(core, record, create(core, record, marked));
  const faster = await core.store.readRecord(keyHash);
  if (faster) return repeat(core, faster, marked);
  throw inProgress(core, record);
}

function newRecord(core: RelayCore, keyHash: string, { request, marks }: Marked): IdempotencyRecord {
  const now = core.clock();
  return {
    keyHash,
    state: 'open',
    fingerprint: marks.fingerprint,
    orderId: newSecret(core.randomBytes),
    reference: newReference(core.randomBytes, 'VC'),
    returnUrl: request.payment.returnUrl,
    leaseUntil: now + core.limits.lease,
    settlesAt: now + core.limits.lease,
    attempts: 1,
    createdAt: now,
    version: 1,
  };
}

function check(core: RelayCore, { request, mayReturnTo }: Marked): Promise<void> {
  return checkOrder(request, { catalogue: core.catalogue, now: core.clock(), mayReturnTo });
}

async function repeat(core: RelayCore, record: IdempotencyRecord, attempt: Marked): Promise<Receipt> {
  switch (judgeAttempt(record, attempt.marks, core.clock())) {
    case 'exists':
      throw await orderExists(core, await core.store.readOrder(record.orderId));
    case 'reused':
      throw new RelayProblem('idempotency-key-reused');
    case 'in-progress':
      throw inProgress(core, record);
    case 'closed':
      throw new RelayProblem('order-not-found');
    case 'refused':
      throw refusedAgain(record);
    case 'again': {
      await check(core, attempt);
      const leased = await own(core, record, attempt, { attempts: record.attempts + 1 });
      return watchAttempt(core, leased, create(core, leased, attempt));
    }
    case 'look-up': {
      // The return address of this attempt is not checked yet, and an order that is found was placed with the one before.
      const { attempts, returnUrl } = record;
      const leased = await own(core, record, attempt, { attempts: attempts + 1, returnUrl });
      return watchAttempt(core, leased, lookUpThenCreate(core, leased, attempt));
    }
  }
}

/** The lease for an attempt that may send a create: until it is over, the order may be on its way to the vendor. */
async function own(
  core: RelayCore,
  record: IdempotencyRecord,
  { marks, request }: Marked,
  change: Partial<Pick<IdempotencyRecord, 'attempts' | 'returnUrl'>> = {},
): Promise<IdempotencyRecord> {
  const leased = await takeLease(core, record, {
    state: 'open',
    fingerprint: marks.fingerprint,
    returnUrl: request.payment.returnUrl,
    settlesAt: core.clock() + core.limits.lease,
    ...change,
  });
  if (!leased) throw inProgress(core, (await core.store.readRecord(record.keyHash)) ?? record);
  return leased;
}

async function lookUpThenCreate(core: RelayCore, record: IdempotencyRecord, attempt: Marked): Promise<Receipt> {
  const found = await lookUp(core, record);
  if (found) throw await orderExists(core, await keep(core, record, found, attempt));
  try {
    await check(core, attempt);
  } catch (problem) {
    await release(core, record, false);
    throw problem;
  }
  // The look-up took its time: a lease that has run out meanwhile may be another attempt's by now.
  return create(core, await own(core, record, attempt), attempt);
}

async function create(core: RelayCore, record: IdempotencyRecord, attempt: Marked): Promise<Receipt> {
  const outcome = await send(core, record, attempt);
  if (outcome.outcome === 'created') return issueReceipt(core, await keep(core, record, outcome.order, attempt));
  // A vendor that keeps references apart late may take our own earlier attempt for somebody else's order.
  const ours = outcome.outcome === 'already-ordered' ? await lookUp(core, record) : undefined;
  if (ours) throw await orderExists(core, await keep(core, record, ours, attempt));
  throw await settleRefused(core, record, outcome, attempt.marks);
}

/** Stores the vendor's order as it is, also when it costs something else than was agreed: it exists. */
async function keep(
  core: RelayCore,
  record: IdempotencyRecord,
  order: VendorOrder,
  { request }: Marked,
): Promise<StoredOrder> {
  const stored = await settlePlaced(core, record, platesAsOrdered(order, request));
  compareTotals(core, record, request.total, order);
  return stored;
}

/** The one create of this attempt. Whatever is thrown means that the vendor may have the order. */
async function send(core: RelayCore, record: IdempotencyRecord, { request }: Marked): Promise<CreateOutcome> {
  const { orderId } = record;
  const page = request.payment.returnUrl;
  try {
    const returnUrl = await issueReturnUrl(core, orderId, page);
    const orderUrl = await issueOrderUrl(core, orderId, page, await latestEndOf(core, request));
    const productCountries = await productCountriesOf(core, request);
    return await core.vendor.createOrder({ request, reference: orderId, returnUrl, orderUrl, productCountries });
  } catch (cause) {
    await release(core, record, true);
    throw vendorProblem(cause);
  }
}

async function orderExists(core: RelayCore, stored: StoredOrder | undefined): Promise<RelayProblem> {
  if (!stored) return new RelayProblem('internal');
  return new RelayProblem('order-exists', { receipt: await issueReceipt(core, await currentOrder(core, stored)) });
}

function refusedAgain({ refusal }: IdempotencyRecord): RelayProblem {
  if (!refusal) return new RelayProblem('internal');
  return new RelayProblem(refusal.code, refusal.errors && { errors: refusal.errors });
}
