import { expect, it } from 'vitest';
import { distinguishingSign } from './distinguishing-signs.js';

it('shows the sign that is on the plate, not the ISO code', () => {
  expect(['AT', 'DE', 'HU', 'GB', 'XK', 'SI'].map(distinguishingSign)).toEqual(['A', 'D', 'H', 'UK', 'RKS', 'SLO']);
});

it('shows the ISO code where both are the same', () => {
  expect(['CZ', 'PL', 'RO', 'TR'].map(distinguishingSign)).toEqual(['CZ', 'PL', 'RO', 'TR']);
});
