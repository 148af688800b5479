import { ROUTES } from '../../contract/routes.js';
import { ValidateVehicleRequest } from '../../contract/validate-vehicle.js';
import { fromVendor } from '../core/relay-problem.js';
import { readJson } from './read-body.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/** Asks the vendor about a plate. An answer that cannot be had is a problem, which the widget does not let block. */
export function addValidateVehicleRoute(app: RelayApp, { core }: RelayServices): void {
  app.post(ROUTES.validateVehicle, async (c) => {
    const request = await readJson(c.req.raw, ValidateVehicleRequest);
    return c.json(await fromVendor(core.vendor.validateVehicle(request)));
  });
}
