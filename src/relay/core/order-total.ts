import type { OrderRequest } from '../../contract/order-request.js';
import type { Price, Product } from '../../contract/products.js';

type Item = OrderRequest['items'][number];

/** The price of a product for a vehicle: where it depends on the fuel, that of its fuel. */
export function priceFor(product: Product, item: Item): Price {
  const ofFuel = product.fuelPrices?.find(({ fuel }) => fuel === item.vehicle.fuel);
  return ofFuel?.price ?? product.price;
}

/** What the items cost together, in minor units of the catalogue's currency. */
export function totalOf(items: readonly { readonly item: Item; readonly product: Product }[]): number {
  return items.reduce((sum, { item, product }) => sum + priceFor(product, item).total, 0);
}
