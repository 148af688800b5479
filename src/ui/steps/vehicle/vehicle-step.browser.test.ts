import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import { VehicleType } from '../../../contract/vehicle.js';
import { sample, sampleProduct, show, withProducts } from '../testing/show-step.js';

afterEach(() => document.body.replaceChildren());

describe('the step vehicle', () => {
  it('offers what is sold for the country', async () => {
    const { heard, place, text } = await show(sample('vehicle'));
    expect(text()).toContain('Motorhome Up to 3.5 t');
    allInShadow(place, 'input')[1]?.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { vehicleType: 'camper' } }]);
  });

  it('names the vehicles that need no vignette, and those that none is sold for', async () => {
    const { text, place } = await show(sample('vehicle-free'));
    expect(text()).toContain('Netherlands – no vignette needed for: Motorcycle and Trailer.');
    expect(text()).toContain('No vignette sold here for: Van and Motorhome. Ask the road operator. RDW');
    expect(inShadow(place, 'a').getAttribute('href')).toBe('https://nl.example/');
  });

  it('calls nothing free that is not, and is silent where all are sold', async () => {
    const { text } = await show(sample('vehicle'));
    expect(text()).not.toContain('no vignette needed');
    expect(text()).toContain('No vignette sold here for: Van and Trailer.');
    document.body.replaceChildren();
    const products = VehicleType.options.map((vehicleType) => ({
      ...sampleProduct('at-car-10d'),
      id: vehicleType,
      vehicleType,
    }));
    expect((await show(withProducts(sample('vehicle'), 'AT', products))).text()).not.toContain('No vignette sold');
  });

  it('calls a free vehicle that is sold nonetheless neither free nor missing', async () => {
    const sold = [{ ...sampleProduct('nl-car-a24'), id: 'nl-trailer', vehicleType: 'trailer' as const }];
    const { text } = await show(withProducts(sample('vehicle-free'), 'NL', sold));
    expect(text()).toContain('no vignette needed for: Motorcycle.');
  });
});
