import { describe, expect, it } from 'vitest';
import { checkVehicle } from './check-vehicle.js';

const german = { productCountry: 'AT', country: 'DE' } as const;

describe('the check of a vehicle', () => {
  it('gives a plate back in its canonical spelling', () => {
    expect(checkVehicle({ ...german, plate: 'gö - ab 12' })).toEqual({ valid: true, plate: 'GÖ-AB12' });
  });

  it('asks where the hyphen stands when it could stand in two places', () => {
    const answer = checkVehicle({ ...german, plate: 'BAB1234' });
    expect(answer).toMatchObject({ valid: false, field: 'plate', code: 'separator' });
    expect(answer.suggestions).toEqual(expect.arrayContaining(['B-AB1234', 'BA-B1234']));
  });

  it.each([
    ['', 'empty'],
    ['B-ÑÑ12', 'letters'],
    ['B-AB12345678901234', 'too-long'],
  ])('refuses %j as %s', (plate, code) => {
    expect(checkVehicle({ ...german, plate })).toEqual({ valid: false, field: 'plate', code });
  });

  it.each([
    ['SALVA2AE4EH877322', undefined],
    ['salva2ae4 eh-877322', undefined],
    ['SALVA2AE4EH87732', 'vin-length'],
    ['SALVO2AE4EH877322', 'vin-letters'],
  ])('of the VIN %s says %s', (vin, code) => {
    const answer = checkVehicle({ productCountry: 'RO', country: 'DE', plate: 'B-AB12', vin });
    expect(answer).toEqual(code ? { valid: false, field: 'vin', code } : { valid: true, plate: 'B-AB12' });
  });
});
