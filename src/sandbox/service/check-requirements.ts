import type { Requirement } from '../../contract/products.js';
import type { WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';

type Item = WireOrderRequest['items'][number];

/** The part of an item that a requirement asks for and that is not there, as a path from the item on. */
export function missingInItem(requirement: Requirement, { vehicle }: Item): string | undefined {
  if (requirement === 'vin' && vehicle.vin === undefined) return 'vehicle.vin';
  return requirement === 'fuel' && vehicle.fuel === undefined ? 'vehicle.fuel' : undefined;
}

/** The part of a request that a requirement asks of the buyer and that is not there, as a path. */
export function missingOfBuyer(requirement: Requirement, request: WireOrderRequest): string | undefined {
  switch (requirement) {
    case 'buyer-kind':
      return request.buyerKind === undefined ? 'buyerKind' : undefined;
    case 'phone':
      return request.phone === undefined ? 'phone' : undefined;
    case 'name':
      return request.driver === undefined ? 'driver' : undefined;
    case 'address':
      return request.address === undefined ? 'address' : undefined;
    case 'identity':
      return request.identity === undefined ? 'identity' : undefined;
    case 'vin':
    case 'fuel':
      return undefined;
  }
}
