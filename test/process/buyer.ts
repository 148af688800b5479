import * as z from 'zod/mini';
import { Receipt } from '../../src/contract/order.js';
import { Problem } from '../../src/contract/problem.js';
import { dayAt } from '../../src/domain/validity/calendar-day.js';
import { testOrder } from '../../src/sandbox/testing/test-sandbox.js';

/** What a press on "pay" came to: a receipt with the status that brought it, a problem's code, or, with status 0, no answer. */
export interface Pressed {
  readonly status: number;
  readonly code?: string;
  readonly receipt?: Receipt;
}

/** A buyer with one intent: always the same key and content, whatever relay is asked. */
export class Buyer {
  private readonly key: string;
  private readonly plate: string;
  private readonly story: string;
  private readonly shop: string;

  /** `shop`: the origin of the page. */
  constructor(number: number, shop: string, story = 'buyer') {
    this.key = `process-test-key-${String(number).padStart(10, '0')}`;
    this.plate = `B-PT${100 + number}`;
    this.story = story;
    this.shop = shop;
  }

  async press(relay: string): Promise<Pressed> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': this.key, origin: this.shop };
    try {
      const answer = await fetch(`${relay}/orders`, { method: 'POST', headers, body: this.order() });
      return pressed(answer.status, await answer.json());
    } catch {
      return { status: 0 };
    }
  }

  async byKey(relay: string): Promise<Pressed> {
    const answer = await fetch(`${relay}/orders/by-key`, { headers: { 'idempotency-key': this.key } });
    return pressed(answer.status, await answer.json());
  }

  private order(): string {
    const { request } = testOrder('');
    const vehicle = { country: 'DE', plate: this.plate };
    return JSON.stringify({
      ...request,
      items: request.items.map((item) => ({ ...item, start: dayAt(Date.now(), 'Europe/Vienna'), vehicle })),
      customer: { email: `${this.story}@shop.example` },
      payment: { ...request.payment, returnUrl: `${this.shop}/` },
    });
  }
}

function pressed(status: number, body: unknown): Pressed {
  if (status === 202) return { status, code: 'in-progress' };
  if (status < 300) return { status, receipt: z.parse(Receipt, body) };
  const { code, receipt } = z.parse(Problem, body);
  return { status, code, ...(receipt !== undefined && { receipt: z.parse(Receipt, receipt) }) };
}

/** The order behind a receipt, as a relay tells it to whoever has its token: its status, and the order's id. */
export async function openOrder(relay: string, { order, token }: Receipt): Promise<{ status: number; id: unknown }> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${relay}/orders/${order.id}`, { headers });
  const body: unknown = await answer.json();
  return { status: answer.status, id: typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined };
}
