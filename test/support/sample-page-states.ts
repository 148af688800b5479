import type { CheckoutConfig } from '../../src/config/checkout-config.js';
import { EMPTY_DRAFT } from '../../src/flow/draft.js';
import type { Filling } from '../../src/flow/state.js';
import { SAMPLE_CATALOGUE } from './sample-catalogue.js';

const WISHES: Partial<CheckoutConfig> = {
  steps: [['country', 'vehicle', 'period', 'plate', 'contact']],
  optionalFields: ['name', 'phone', 'vin'],
};

const page = (more: Partial<Filling>): Filling => ({
  at: 'filling',
  step: 'country',
  catalogue: { ...SAMPLE_CATALOGUE, wishes: WISHES },
  draft: { ...EMPTY_DRAFT, country: 'AT', vehicleType: 'car', productId: 'at-car-10d', start: '2026-12-01' },
  problems: [],
  plateCheck: { is: 'unchecked' },
  ...more,
});

/** The whole form on one page, as a preset may want it: untouched, chosen, and with something to mend. */
export const SAMPLE_PAGE_STATES: readonly { readonly name: string; readonly state: Filling }[] = [
  { name: 'page', state: page({ draft: EMPTY_DRAFT }) },
  { name: 'page-chosen', state: page({}) },
  {
    name: 'page-problems',
    state: page({
      notice: { code: 'no-longer-offered', country: 'CH', vehicleType: 'trailer' },
      problems: [
        { field: 'start', code: 'start-outside' },
        { field: 'plate', code: 'required' },
        { field: 'email', code: 'required' },
      ],
    }),
  },
];
