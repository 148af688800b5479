import { describe, expect, it } from 'vitest';
import { ValidateVehicleAnswer, VehicleProblem } from '../contract/validate-vehicle.js';
import { itHoldsTo } from './testing/check-suite.js';
import { VEHICLE_ANSWER } from './vehicle-answer.js';

const REFUSAL = { valid: false, field: 'plate', code: 'look-alike', suggestions: ['B-AB1234', 'B-AB1Z34'] };

describe('the check of the answer about a vehicle', () => {
  describe('that is valid', () => {
    itHoldsTo(ValidateVehicleAnswer, VEHICLE_ANSWER, { valid: true, plate: 'B-AB1234' }, []);
  });

  describe('that is not', () => {
    itHoldsTo(ValidateVehicleAnswer, VEHICLE_ANSWER, REFUSAL, [...VehicleProblem.options, 'plate', 'vin', 'vim']);
  });

  it.each(VehicleProblem.options)('keeps the code %s', (code) => {
    expect(VEHICLE_ANSWER.safeParse({ valid: false, code })).toEqual({ success: true, data: { valid: false, code } });
  });

  it.each(['new-rule', 7, null])('reads a code that it does not know as refused: %j', (code) => {
    const refused = { success: true, data: { valid: false, code: 'refused' } };
    expect(VEHICLE_ANSWER.safeParse({ valid: false, code })).toEqual(refused);
  });
});
