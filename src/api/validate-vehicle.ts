import { ROUTES } from '../contract/routes.js';
import type { ValidateVehicleAnswer, ValidateVehicleRequest } from '../contract/validate-vehicle.js';
import type { RelayClient } from './relay-client.js';
import { send } from './send.js';
import { VEHICLE_ANSWER } from './vehicle-answer.js';

/** Milliseconds; the buyer waits for it, and the order is checked again anyway. */
const TIMEOUT = 6_000;

/**
 * Asks the relay about a plate, and a VIN, as typed.
 *
 * @throws RelayError when the check cannot be made.
 */
export function validateVehicle(
  client: RelayClient,
  body: ValidateVehicleRequest,
  signal: AbortSignal,
): Promise<ValidateVehicleAnswer> {
  const asked = { path: ROUTES.validateVehicle, method: 'POST', body } as const;
  return send(client, asked, VEHICLE_ANSWER, { signal, timeoutMs: TIMEOUT });
}
