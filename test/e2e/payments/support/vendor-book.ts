import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { memoryJournal } from '../../../../src/sandbox/orders/journal.js';
import { OrderBook } from '../../../../src/sandbox/orders/order-book.js';
import { Fact, type OrderFacts } from '../../../../src/sandbox/orders/order-facts.js';

/** The orders that the vendor has for a plate, oldest first, as it wrote them down in its journal. */
export function ordersOf(journal: string, plate: string): readonly OrderFacts[] {
  const facts = memoryJournal();
  const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').filter(Boolean) : [];
  for (const line of lines) facts.append(z.parse(Fact, JSON.parse(line)));
  const canonical = plate.replaceAll(' ', '');
  return [...new OrderBook(facts).all()].filter(({ placed }) =>
    placed.items.some(({ vehicle }) => vehicle.plate === canonical),
  );
}

/** How often the buyer's money was taken for an order. */
export function chargesOf({ placed, acts }: OrderFacts): number {
  const approvals = acts.filter(({ act }) => act === 'approved').length;
  return placed.course === 'at-once' ? approvals + 1 : approvals;
}
