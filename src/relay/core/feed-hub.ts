import type { StoredOrder } from './stored-order.js';

export type OrderListener = (order: StoredOrder) => void;

/** Passes changed orders to those who listen in this process. */
export class FeedHub {
  private readonly listeners = new Map<string, Set<OrderListener>>();

  /** Hears of every change of one order until the function it returns is called. */
  subscribe(orderId: string, listener: OrderListener): () => void {
    const ofOrder = this.listeners.get(orderId) ?? new Set();
    this.listeners.set(orderId, ofOrder.add(listener));
    return () => {
      ofOrder.delete(listener);
      if (ofOrder.size === 0 && this.listeners.get(orderId) === ofOrder) this.listeners.delete(orderId);
    };
  }

  publish(order: StoredOrder): void {
    for (const listener of this.listeners.get(order.id) ?? []) listener(order);
  }
}
