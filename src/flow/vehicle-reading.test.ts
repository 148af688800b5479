import { expect, it } from 'vitest';
import { readVehicle } from './vehicle-reading.js';

it('of an order on its way the form gets the plate back, the VIN where there is one, and nothing else', () => {
  const vehicle = { plate: 'M-AB123', vin: 'WVWZZZ1JZXW000001' };
  const onItsWay = { ...vehicle, at: 'preparing' };
  expect(readVehicle(onItsWay)).toStrictEqual(vehicle);
  expect(readVehicle({ plate: 'M-AB123' })).toStrictEqual({ plate: 'M-AB123' });
});
