import type { OrderRequest } from '../../contract/order-request.js';
import type { FieldProblem } from '../../contract/problem.js';
import type { Product, Requirement } from '../../contract/products.js';

/** An item of a request with the product it names and its place in the request. */
export interface ChosenItem {
  readonly item: OrderRequest['items'][number];
  readonly product: Product;
  readonly index: number;
}

/** Every field that the vendor or a product demands and the request does not hold, by its JSON pointer. */
export function missingFields(
  request: OrderRequest,
  chosen: readonly ChosenItem[],
  ofEveryOrder: readonly Requirement[],
): readonly FieldProblem[] {
  const pointers = chosen.flatMap((one) =>
    [...ofEveryOrder, ...one.product.requirements].map((requirement) => missing(requirement, request, one)),
  );
  return [...new Set(pointers)].flatMap((pointer) => (pointer === undefined ? [] : [{ pointer, code: 'required' }]));
}

function missing(requirement: Requirement, request: OrderRequest, { item, index }: ChosenItem): string | undefined {
  switch (requirement) {
    case 'vin':
      return item.vehicle.vin === undefined ? `/items/${index}/vehicle/vin` : undefined;
    case 'fuel':
      return item.vehicle.fuel === undefined ? `/items/${index}/vehicle/fuel` : undefined;
    case 'buyer-kind':
      return request.customer.kind === undefined ? '/customer/kind' : undefined;
    case 'phone':
      return request.customer.phone === undefined ? '/customer/phone' : undefined;
    case 'name':
      return request.driver === undefined ? '/driver' : undefined;
    case 'address':
      return request.address === undefined ? '/address' : undefined;
    case 'identity':
      return request.identity === undefined ? '/identity' : undefined;
  }
}
