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
    ['SALVO2AE4ÖH877322', 'vin-letters'],
    ['113 045-12-345678', undefined],
    ['1HGCM82643A004352', undefined],
  ])('of the VIN %s says %s', (vin, code) => {
    const answer = checkVehicle({ productCountry: 'RO', country: 'DE', plate: 'B-AB12', vin });
    expect(answer).toEqual(code ? { valid: false, field: 'vin', code } : { valid: true, plate: 'B-AB12' });
  });

  it('proposes the digits for letters that no VIN has', () => {
    const vin = 'SALVO2AE4EH877322';
    expect(checkVehicle({ productCountry: 'RO', country: 'DE', plate: 'B-AB12', vin })).toEqual({
      valid: false,
      field: 'vin',
      code: 'look-alike',
      suggestions: ['SALV02AE4EH877322'],
    });
  });

  it('takes what looks like another plate on the word of the buyer, where a plate may look like that', () => {
    const swedish = { productCountry: 'HU', country: 'SE', plate: 'abc 12o' };
    const suggestions = ['ABC120'];
    expect(checkVehicle(swedish)).toEqual({ valid: false, field: 'plate', code: 'look-alike', suggestions });
    expect(checkVehicle({ ...swedish, isAsTyped: true })).toEqual({ valid: true, plate: 'ABC12O' });
    const german = { productCountry: 'HU', country: 'DE', plate: 'BAB1234', isAsTyped: true };
    expect(checkVehicle(german)).toMatchObject({ valid: false, code: 'separator' });
  });
});
