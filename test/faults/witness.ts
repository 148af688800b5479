import * as z from 'zod/mini';
import { Receipt } from '../../src/contract/order.js';
import { Problem } from '../../src/contract/problem.js';
import type { ModelOrder } from './model-order.js';

/** One attempt to place an order, as it left a page. */
interface Sent {
  readonly at: number;
  readonly content: string;
}

/** All that is known of one idempotency key. */
interface KeyFacts {
  readonly sent: Sent[];
  /** The order that the relay named for it. */
  orderId?: string;
  /** The relay said that there is no order with it. */
  isGone: boolean;
  /** The relay refused the only attempt there was. */
  isRefused: boolean;
  /** How often the buyer had pressed Pay when a page heard that the relay refused. */
  readonly refusedIn: Map<string, number>;
}

/** What the relay has said of one order. */
interface Said {
  readonly payments: Set<string>;
  readonly statuses: Set<string>;
}

const Snapshot = z.object({ id: z.string(), status: z.string(), payment: z.string() });

/**
 * Sees what passes between browser, relay and vendor, and notes at once what must never happen. It reads the traffic
 * alone and knows nothing of how the checkout decides.
 */
export class Witness {
  /** What went wrong, in its order. */
  readonly broken: string[] = [];
  readonly keys = new Map<string, KeyFacts>();
  private readonly said = new Map<string, Said>();
  /** How often the buyer was warned and bought the same again. */
  private readonly again = new Map<string, number>();
  private presses = 0;

  /** The buyer presses Pay; `isWarned`: under the notice that the same was bought before. */
  pressed(content: string, isWarned: boolean): void {
    this.presses += 1;
    if (isWarned) this.again.set(content, this.allowedAgain(content) + 1);
  }

  /** How often the buyer meant to buy the same once more. */
  allowedAgain(content: string): number {
    return this.again.get(content) ?? 0;
  }

  /** A page sends an order. */
  sent(page: string, key: string, content: string, at: number): void {
    const facts = this.factsOf(key);
    const last = facts.sent.at(-1);
    if (last && last.content !== content) this.broken.push(`The key ${key} was sent with other content.`);
    if (last && at - last.at < 60_000) {
      this.broken.push(`Two attempts with the key ${key} are ${at - last.at} ms apart.`);
    }
    if (facts.sent.length >= 5) this.broken.push(`The key ${key} was sent more than five times.`);
    if (facts.refusedIn.get(page) === this.presses) {
      this.broken.push(`The key ${key} was sent again after a refusal, and nobody pressed Pay.`);
    }
    for (const [other, known] of this.keys) {
      if (other === key || known.sent.at(-1)?.content !== content || this.isReleased(known, content)) continue;
      this.broken.push(`The key ${key} was sent for what the key ${other} still stands for.`);
    }
    facts.sent.push({ at, content });
  }

  /** A page hears what the relay has to say about a key. */
  heardOfKey(page: string, key: string, isCreate: boolean, status: number, text: string): void {
    const facts = this.factsOf(key);
    const { code, receipt } = problemIn(text);
    const order = z.safeParse(Receipt, code === undefined ? json(text) : receipt).data?.order;
    if (order) facts.orderId = order.id;
    if (code === 'order-not-found') facts.isGone = true;
    if (!isCreate || order || status < 400 || status >= 500 || status === 429) return;
    facts.refusedIn.set(page, this.presses);
    if (code !== undefined && code !== 'idempotency-key-reused' && facts.sent.length === 1) facts.isRefused = true;
  }

  /** A page hears anything; orders in it count as said. */
  heard(text: string): void {
    const data = json(text);
    const { receipt } = problemIn(text);
    for (const one of [data, z.safeParse(Receipt, data).data?.order, z.safeParse(Receipt, receipt).data?.order]) {
      const snapshot = z.safeParse(Snapshot, one).data;
      if (!snapshot) continue;
      const said = this.said.get(snapshot.id) ?? { payments: new Set(), statuses: new Set() };
      said.payments.add(snapshot.payment);
      said.statuses.add(snapshot.status);
      this.said.set(snapshot.id, said);
    }
  }

  /** Whether the relay has said this about the money of an order. */
  saidPayment(orderId: string, payment: string): boolean {
    return this.said.get(orderId)?.payments.has(payment) ?? false;
  }

  /** Whether the relay has said this about the status of an order. */
  saidStatus(orderId: string, status: string): boolean {
    return this.said.get(orderId)?.statuses.has(status) ?? false;
  }

  /** The vendor has one order more. `others`: those it has for the same content that are not over. */
  placed({ content, reference }: ModelOrder, others: readonly ModelOrder[]): void {
    const allowed = this.allowedAgain(content);
    if (others.length > allowed) {
      const known = others.map((other) => other.reference).join(', ');
      this.broken.push(`The vendor got the order ${reference} for "${content}" beside ${known}.`);
    }
  }

  /** A fresh key is right once the relay has said that the old order is not there or has ended, or the buyer was warned. */
  private isReleased({ isGone, isRefused, orderId }: KeyFacts, content: string): boolean {
    if (isGone || isRefused || this.allowedAgain(content) > 0) return true;
    if (orderId === undefined) return false;
    return (
      ['failed', 'cancelled', 'refunded'].some((payment) => this.saidPayment(orderId, payment)) ||
      ['DELETED', 'REFUNDED'].some((status) => this.saidStatus(orderId, status))
    );
  }

  private factsOf(key: string): KeyFacts {
    const known = this.keys.get(key) ?? { sent: [], refusedIn: new Map(), isGone: false, isRefused: false };
    this.keys.set(key, known);
    return known;
  }
}

function problemIn(text: string): { readonly code?: string; readonly receipt?: unknown } {
  const problem = z.safeParse(Problem, json(text)).data;
  return problem ? { code: problem.code, receipt: problem.receipt } : {};
}

/** What is no JSON fits no schema. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return cause;
  }
}
