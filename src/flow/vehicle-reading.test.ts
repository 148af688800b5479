import { expect, it } from 'vitest';
import { readVehicle } from './vehicle-reading.js';

it('a vehicle on its way keeps its plate, and its VIN where it has one', () => {
  const vehicle = { plate: 'M-AB123', vin: 'WVWZZZ1JZXW000001' };
  expect(readVehicle({ ...vehicle })).toStrictEqual(vehicle);
  expect(readVehicle({ plate: 'M-AB123' })).toStrictEqual({ plate: 'M-AB123' });
});
