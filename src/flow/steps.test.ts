import { describe, expect, it } from 'vitest';
import type { CheckoutConfig } from '../config/checkout-config.js';
import { groupOf, layoutOf, nextStep, visibleGroups, visibleSteps } from './steps.js';
import { type CatalogueChanges, sampleCatalogue } from './testing/sample-catalogue.js';

type Steps = NonNullable<CheckoutConfig['steps']>;

const wanting = (steps: Steps, changes: CatalogueChanges = {}) => sampleCatalogue({ ...changes, wishes: { steps } });

const ONE_PAGE: Steps = [['country', 'vehicle', 'period', 'plate', 'contact']];
const OURS = [['country'], ['vehicle'], ['period'], ['plate'], ['contact'], ['review'], ['pay']];

describe('the pages of the form', () => {
  it('are ours, one by one, where the page says nothing', () => {
    expect(visibleGroups(sampleCatalogue())).toEqual(OURS);
    expect(visibleGroups(wanting([['country'], ['vehicle'], ['period'], ['plate'], ['contact']]))).toEqual(OURS);
  });

  it('are the groups of the preset, with review and payment by themselves after them', () => {
    expect(visibleGroups(wanting(ONE_PAGE))).toEqual([...ONE_PAGE, ['review'], ['pay']]);
    expect(visibleGroups(wanting([['country', 'vehicle'], ['period'], ['contact', 'plate']]))).toEqual([
      ['country', 'vehicle'],
      ['period'],
      ['contact', 'plate'],
      ['review'],
      ['pay'],
    ]);
  });

  it.each<Steps>([
    [['period'], ['country'], ['vehicle'], ['plate'], ['contact']],
    [['country'], ['vehicle'], ['plate'], ['period'], ['contact']],
    [['country', 'vehicle', 'period', 'plate']],
    [['country', 'country', 'vehicle', 'period', 'plate']],
    [['country', 'vehicle', 'period', 'plate', 'contact', 'contact']],
    [],
  ])('are ours where the order cannot be asked in: %j', (...steps) => {
    expect(layoutOf(wanting(steps))).toEqual(OURS);
  });

  it('leave out what has one choice, and count no page that is left without a step', () => {
    const oneCountry = { only: ['at-car-10', 'at-moto-10'] };
    expect(visibleGroups(wanting(ONE_PAGE, oneCountry))[0]).toEqual(['vehicle', 'period', 'plate', 'contact']);
    const steps: Steps = [
      ['country', 'vehicle'],
      ['period', 'plate', 'contact'],
    ];
    expect(visibleGroups(wanting(steps, { only: ['at-car-10'] }))).toEqual([
      ['period', 'plate', 'contact'],
      ['review'],
      ['pay'],
    ]);
  });

  it('know what is on a page with a step, also with one that is hidden', () => {
    const catalogue = wanting([['country', 'vehicle'], ['period'], ['plate', 'contact']], {
      only: ['at-car-10', 'at-moto-10'],
    });
    expect(groupOf(catalogue, 'country')).toEqual(['vehicle']);
    expect(groupOf(catalogue, 'contact')).toEqual(['plate', 'contact']);
    expect(
      groupOf(wanting([['country'], ['vehicle', 'period', 'plate', 'contact']], { only: ['at-car-10'] }), 'country'),
    ).toEqual([]);
  });

  it('follow each other from any of their steps', () => {
    const catalogue = wanting([['country', 'vehicle'], ['period', 'contact'], ['plate']]);
    expect(nextStep(catalogue, 'country')).toBe('period');
    expect(nextStep(catalogue, 'vehicle')).toBe('period');
    expect(nextStep(catalogue, 'contact')).toBe('plate');
    expect(nextStep(catalogue, 'plate')).toBe('review');
    expect(nextStep(catalogue, 'pay')).toBe('pay');
    expect(visibleSteps(catalogue)).toEqual(['country', 'vehicle', 'period', 'contact', 'plate', 'review', 'pay']);
  });
});
