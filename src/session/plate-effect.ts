import { validateVehicle } from '../api/validate-vehicle.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { Visit } from './visit.js';

/**
 * Asks the relay about a plate, and says what it answered.
 *
 * @throws RelayError when the check cannot be made.
 */
export async function plateEffect(
  { client }: Visit,
  { of }: Extract<FlowEffect, { do: 'check-plate' }>,
  signal: AbortSignal,
): Promise<FlowEvent> {
  return { type: 'plate-checked', of, answer: await validateVehicle(client, of, signal) };
}
