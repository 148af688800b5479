import type { ValidateVehicleAnswer, VehicleProblem } from '../contract/validate-vehicle.js';
import { anything, flag, listOf, oneOf, schemaOf, shape } from './check.js';
import { text } from './primitive-checks.js';
import type { Schema } from './schema.js';

/** An answer as it arrives: the code may be another than we know. */
type HeardAnswer = Omit<ValidateVehicleAnswer, 'code'> & { code?: unknown };

const heardAnswer = schemaOf(
  shape<HeardAnswer>(
    { valid: flag },
    { plate: text, field: oneOf('plate', 'vin'), code: anything, suggestions: listOf(text) },
  ),
);

const vehicleProblem = schemaOf(
  oneOf<VehicleProblem>(
    'empty',
    'too-long',
    'letters',
    'pattern',
    'separator',
    'look-alike',
    'vin-length',
    'vin-letters',
    'refused',
  ),
);

/** The answer of `POST /validate-vehicle`. Any code that is not known reads as `refused`. */
export const VEHICLE_ANSWER: Schema<ValidateVehicleAnswer> = {
  safeParse: (data) => {
    const heard = heardAnswer.safeParse(data);
    if (!heard.success) return heard;
    const { code, ...answer } = heard.data;
    if (!('code' in heard.data)) return { success: true, data: answer };
    const known = vehicleProblem.safeParse(code);
    return { success: true, data: { ...answer, code: known.success ? known.data : 'refused' } };
  },
};
