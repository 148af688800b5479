import type { VendorOrder } from './vendor.js';

/** As much of an order, or of the request for one, as tells which plate each product is for. */
interface Ordered {
  readonly items: readonly {
    readonly productId: string;
    readonly vehicle: { readonly country: string; readonly plate: string };
  }[];
}

/**
 * A vendor's order with the plates as the buyer knows them. The vendor tells them in the spelling of its operators, from
 * which the hyphen and the umlaut cannot be told any more (domain.md 2.1); so they are those of the request, and later of
 * what is stored. An order of other items keeps what the vendor said.
 */
export function platesAsOrdered(order: VendorOrder, { items: known }: Ordered): VendorOrder {
  const isSame =
    order.items.length === known.length && order.items.every(({ productId }, n) => productId === known[n]?.productId);
  if (!isSame) return order;
  const items = order.items.map((item, n) => {
    const { country, plate } = known[n]?.vehicle ?? item.vehicle;
    return { ...item, vehicle: { country, plate } };
  });
  return { ...order, items };
}
