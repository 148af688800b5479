import { waitUntil } from '@open-wc/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import { settle } from '../../../../test/support/show-state.js';
import type { VehicleType } from '../../../contract/vehicle.js';
import type { Filling } from '../../../flow/state.js';
import { sample, sampleProduct, show, withProducts } from '../testing/show-step.js';

afterEach(() => document.body.replaceChildren());

/** The step with a vehicle chosen, in a country that sells for these. */
function driving(country: string, vehicleType: VehicleType, sold: readonly VehicleType[]): Filling {
  const products = sold.map((type) => ({
    ...sampleProduct('at-car-10d'),
    id: `${country}-${type}`,
    country,
    vehicleType: type,
  }));
  const state = withProducts(sample('vehicle'), country, products);
  return { ...state, draft: { ...state.draft, country, vehicleType } };
}

/** The questions below the vehicles, unfolded. */
async function ask(state: Filling) {
  const step = await show(state);
  const { place } = step;
  inShadow(place, 'summary').click();
  await waitUntil(() => allInShadow(place, 'vignette-choice-field').length > 1, 'The questions did not come.');
  await settle(place);
  const fields = () => allInShadow(place, 'vignette-choice-field').slice(1);
  return {
    ...step,
    /** Label and hint of each. */
    questions: () =>
      fields().map((field) =>
        allInShadow(field.shadowRoot ?? field, 'legend, .hint').map((it) => it.textContent.trim()),
      ),
    answer: async (question: number, is: 'Yes' | 'No') => {
      allInShadow(fields()[question]?.shadowRoot ?? place, 'input')[is === 'Yes' ? 0 : 1]?.click();
      await settle(place);
    },
    outcome: () =>
      allInShadow(inShadow(place, 'vignette-class-questions').shadowRoot ?? place, '.notice').map((box) =>
        box.innerText.replace(/\s+/g, ' ').trim(),
      ),
  };
}

describe('whether the class of the vehicle fits', () => {
  it('is folded away, and no matter where nothing could be wrong', async () => {
    const { place } = await show(sample('vehicle'));
    expect(inShadow(place, 'summary').textContent).toBe('Not sure whether this class fits?');
    expect(inShadow(place, 'details').hasAttribute('open')).toBe(false);
    document.body.replaceChildren();
    const motorcycle = sample('vehicle');
    const { place: other } = await show({ ...motorcycle, draft: { ...motorcycle.draft, vehicleType: 'motorcycle' } });
    expect(allInShadow(other, 'details')).toEqual([]);
    document.body.replaceChildren();
    const { vehicleType: _, ...draft } = motorcycle.draft;
    expect(allInShadow((await show({ ...motorcycle, draft })).place, 'details')).toEqual([]);
  });

  it('is asked with the field of the registration certificate, and with nothing ticked', async () => {
    const { questions, outcome, place } = await ask(driving('HU', 'car', ['car', 'van']));
    expect(questions()).toEqual([
      ['Is it registered for goods (N1)?', 'See J in the registration certificate'],
      ['Is its permitted mass above 3.5 t?', 'See F.1 and F.2 in the registration certificate'],
      ['Has it more than seven seats?', 'See S.1 in the registration certificate'],
    ]);
    expect(allInShadow(inShadow(place, 'vignette-class-questions').shadowRoot ?? place, 'input:checked')).toEqual([]);
    expect(outcome()).toEqual([]);
  });

  it('is said once all is answered, and the answers are sent to nobody', async () => {
    const { answer, outcome, said, heard } = await ask(driving('CH', 'car', ['car', 'trailer']));
    await answer(0, 'No');
    expect(outcome()).toEqual([]);
    await answer(1, 'No');
    expect(outcome()).toEqual(['This class fits.']);
    expect([said, heard]).toEqual([['This class fits.'], []]);
  });

  it('leads to the class it counts as with one press, and the focus to that one', async () => {
    const { answer, outcome, heard, place, change } = await ask(driving('HU', 'car', ['car', 'van']));
    await answer(2, 'Yes');
    expect(outcome()).toEqual(['In this country it counts as: Van. Choose Van']);
    inShadow(place, '.notice button').click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { vehicleType: 'van' } }]);
    await change(driving('HU', 'van', ['car', 'van']));
    await settle(place);
    expect(outcome()).toEqual([]);
    const vehicle = inShadow(place, '[name=vehicleType]').shadowRoot;
    expect(vehicle?.activeElement?.closest('label')?.textContent).toContain('Van');
    expect(inShadow(place, 'details').hasAttribute('open')).toBe(true);
  });

  it('leads to the operator where that class is not sold', async () => {
    const { answer, outcome, place } = await ask(driving('HU', 'car', ['car']));
    await answer(0, 'Yes');
    expect(outcome()).toEqual([
      'In this country it counts as: Van. No vignette sold here for: Van. Ask the road operator. NÚSZ',
    ]);
    expect(allInShadow(place, '.notice button')).toEqual([]);
  });

  it('leads to the operator where the vehicle is too heavy for any', async () => {
    const { answer, outcome, place, said } = await ask(sample('vehicle'));
    await answer(0, 'Yes');
    const words = 'Too heavy for this vignette. Heavier vehicles pay toll in another way. Ask the road operator.';
    expect(outcome()).toEqual([`${words} ASFINAG`]);
    expect(said).toEqual([words]);
    expect(inShadow(place, '.notice a').getAttribute('href')).toBe('https://at.example/');
  });

  it('tells of a trailer that needs its own, sold here or not', async () => {
    const words = 'This class fits. The trailer needs a vignette of its own: order it separately.';
    const swiss = await ask(driving('CH', 'car', ['car', 'trailer']));
    await swiss.answer(1, 'Yes');
    expect(swiss.outcome()).toEqual([words]);
    document.body.replaceChildren();
    const other = await ask(driving('CH', 'car', ['car']));
    await other.answer(1, 'Yes');
    expect(other.outcome()[0]).toMatch(
      /order it separately\. No vignette sold here for: Trailer\. Ask the road operator\. \S/,
    );
  });

  it('tells of a trailer that needs none', async () => {
    const { answer, outcome } = await ask(driving('HU', 'trailer', ['trailer']));
    await answer(0, 'Yes');
    expect(outcome()).toEqual(['Then this trailer needs no vignette.']);
  });
});
