import { describe, expect, it } from 'vitest';
import { countriesInOrder } from './country-order.js';

describe('countriesInOrder', () => {
  it('follows the alphabet of the language', () => {
    expect(countriesInOrder(['CZ', 'AT', 'CY'], 'cs')).toEqual(['CZ', 'CY', 'AT']);
    expect(countriesInOrder(['CZ', 'AT', 'CY'], 'en')).toEqual(['AT', 'CY', 'CZ']);
    expect(countriesInOrder(['AT', 'SE'], 'sv')).toEqual(['SE', 'AT']);
  });

  it('leaves the list it is given as it is', () => {
    const codes = ['DE', 'AT'];
    expect(countriesInOrder(codes, 'en')).toEqual(['AT', 'DE']);
    expect(codes).toEqual(['DE', 'AT']);
  });
});
