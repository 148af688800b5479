import { type Draft, EMPTY_DRAFT } from '../../src/flow/draft.js';
import type { Filling } from '../../src/flow/state.js';
import { purchaseName } from '../../src/flow/bought-before.js';
import { SAMPLE_CATALOGUE as catalogue } from './sample-catalogue.js';

/** Everything typed for a week of Moldova, which asks for the most (domain.md 1.9). */
const MOLDOVA: Partial<Draft> = {
  country: 'MD',
  productId: 'md-car-7d',
  vin: 'WVWZZZ1JZXW000001',
  firstName: 'Ada',
  lastName: 'Lovelace',
  phone: '+43 660 1234567',
  street: 'Ringstraße 1',
  postalCode: '1010',
  city: 'Wien',
  residence: 'AT',
  citizenship: 'AT',
  idNumber: 'P1234567',
};

/** A name no operator would choose, to show that it is only text. */
const MARKUP = '<img src=x onerror=alert(1)>';

const QUESTION = { productCountry: 'AT', country: 'AT', plate: 'w 12345x' };

type FormState = { readonly name: string; readonly state: Filling };

/**
 * Every step of the form in the variants that look different.
 *
 * @param sample - Everything typed for ten days of Austria.
 */
export function formStates(sample: Draft): readonly FormState[] {
  const filling = (step: Filling['step'], more: Partial<Filling> = {}): Filling => ({
    at: 'filling',
    step,
    catalogue,
    draft: sample,
    problems: [],
    plateCheck: { is: 'unchecked' },
    plate: 'W-12345X',
    ...more,
  });

  const review = filling('review');

  return [
    { name: 'country', state: filling('country', { draft: EMPTY_DRAFT }) },
    {
      name: 'country-problem',
      state: filling('country', { draft: EMPTY_DRAFT, problems: [{ field: 'country', code: 'required' }] }),
    },
    { name: 'vehicle', state: filling('vehicle') },
    {
      name: 'vehicle-free',
      state: filling('vehicle', { draft: { ...EMPTY_DRAFT, country: 'NL' } }),
    },
    { name: 'vehicle-trailer', state: filling('vehicle', { draft: { ...EMPTY_DRAFT, country: 'CH' } }) },
    { name: 'period', state: filling('period') },
    {
      name: 'period-consumer',
      state: filling('period', {
        draft: { ...sample, productId: 'at-car-2m', buyerKind: 'consumer', start: '2026-12-01' },
        problems: [{ field: 'start', code: 'start-outside' }],
      }),
    },
    {
      name: 'period-at-purchase',
      state: filling('period', {
        draft: { ...EMPTY_DRAFT, country: 'CH', vehicleType: 'trailer', productId: 'ch-trailer-1y' },
        notice: { code: 'gone-offline', country: 'CH' },
      }),
    },
    {
      name: 'period-time',
      state: filling('period', {
        draft: { ...sample, country: 'BG', productId: 'bg-car-1d', startTime: '14:30' },
      }),
    },
    {
      name: 'period-time-missing',
      state: filling('period', {
        draft: { ...sample, country: 'BG', productId: 'bg-car-1d', start: '' },
        problems: [
          { field: 'start', code: 'required' },
          { field: 'startTime', code: 'required' },
        ],
      }),
    },
    {
      name: 'period-weekend',
      state: filling('period', {
        draft: { ...sample, country: 'BG', productId: 'bg-car-weekend' },
        problems: [{ field: 'start', code: 'start-weekday' }],
      }),
    },
    {
      name: 'period-passage',
      state: filling('period', {
        draft: { ...sample, country: 'NL', productId: 'nl-car-a24', start: '2026-11-20' },
      }),
    },
    {
      name: 'period-passage-hours',
      state: filling('period', {
        draft: { ...sample, country: 'NL', productId: 'nl-car-a24', start: '2026-11-18' },
        problems: [{ field: 'startTime', code: 'required' }],
      }),
    },
    { name: 'period-title', state: filling('period', { draft: { ...sample, productId: 'at-car-a13' } }) },
    {
      name: 'period-title-markup',
      state: filling('period', {
        catalogue: {
          ...catalogue,
          products: catalogue.products.map((one) => (one.id === 'at-car-a13' ? { ...one, title: MARKUP } : one)),
        },
        draft: { ...sample, productId: 'at-car-a13' },
      }),
    },
    {
      name: 'period-other-currency',
      state: filling('period', {
        draft: { ...EMPTY_DRAFT, country: 'HU', vehicleType: 'motorcycle', productId: 'hu-motorcycle-1y' },
      }),
    },
    {
      name: 'period-refused',
      state: filling('period', {
        notice: { code: 'refused', failure: { code: 'validation-failed', retryable: false } },
        problems: [{ field: 'start', code: 'too-early' }],
      }),
    },
    { name: 'plate', state: filling('plate', { draft: { ...sample, plate: '', registrationCountry: '' } }) },
    { name: 'plate-checking', state: filling('plate', { plateCheck: { is: 'checking', of: QUESTION, goOn: false } }) },
    {
      name: 'plate-valid',
      state: filling('plate', {
        plateCheck: { is: 'answered', of: QUESTION, answer: { valid: true, plate: 'W-12345X' } },
      }),
    },
    {
      name: 'plate-suggestions',
      state: filling('plate', {
        draft: { ...sample, registrationCountry: 'DE', plate: 'BAB1234' },
        problems: [{ field: 'plate', code: 'separator', suggestions: ['B-AB1234', 'BA-B1234'] }],
      }),
    },
    {
      name: 'plate-look-alike',
      state: filling('plate', {
        draft: { ...sample, registrationCountry: 'SE', plate: 'abc 12o' },
        problems: [{ field: 'plate', code: 'look-alike', suggestions: ['ABC120'] }],
      }),
    },
    {
      name: 'plate-unusual',
      state: filling('plate', {
        draft: { ...sample, registrationCountry: 'GB', plate: 'b0b' },
        plate: 'B0B',
        problems: [{ field: 'plate', code: 'unusual' }],
      }),
    },
    { name: 'plate-not-checked', state: filling('plate', { plateCheck: { is: 'failed', of: QUESTION } }) },
    {
      name: 'plate-vin',
      state: filling('plate', {
        draft: { ...sample, country: 'RO', productId: 'ro-car-10d', vin: 'SALVO2AE4EH877322' },
        problems: [{ field: 'vin', code: 'look-alike', suggestions: ['SALV02AE4EH877322'] }],
      }),
    },
    {
      name: 'plate-fuel',
      state: filling('plate', { draft: { ...sample, country: 'CZ', productId: 'cz-car-10d', fuel: 'standard' } }),
    },
    { name: 'contact', state: filling('contact') },
    {
      name: 'contact-driver',
      state: filling('contact', {
        draft: { ...sample, country: 'RO', productId: 'ro-car-10d', email: 'driver@' },
        problems: [
          { field: 'email', code: 'email' },
          { field: 'firstName', code: 'required' },
          { field: 'lastName', code: 'required' },
        ],
      }),
    },
    {
      name: 'contact-address',
      state: filling('contact', { draft: { ...sample, country: 'BG', productId: 'bg-car-1w' } }),
    },
    { name: 'contact-everything', state: filling('contact', { draft: { ...sample, ...MOLDOVA } }) },
    {
      name: 'contact-problems',
      state: filling('contact', {
        draft: {
          ...sample,
          ...MOLDOVA,
          phone: '12',
          street: '',
          postalCode: '',
          city: '',
          residence: '',
          citizenship: '',
          idNumber: '',
        },
        problems: [
          { field: 'phone', code: 'phone' },
          ...(['street', 'city', 'residence', 'citizenship', 'idNumber'] as const).map((field) => ({
            field,
            code: 'required',
          })),
        ],
      }),
    },
    { name: 'review', state: review },
    { name: 'review-everything', state: filling('review', { draft: { ...sample, ...MOLDOVA } }) },
    {
      name: 'review-time',
      state: filling('review', {
        draft: { ...sample, country: 'BG', productId: 'bg-car-1d', startTime: '14:30' },
      }),
    },
    {
      name: 'review-passage',
      state: filling('review', {
        draft: { ...sample, country: 'NL', productId: 'nl-car-a24', start: '2026-11-20' },
      }),
    },
    {
      name: 'review-bought',
      state: {
        ...review,
        bought: { of: purchaseName(review), spans: [{ from: 0, until: Date.parse('2026-12-10T22:59:59Z') }] },
      },
    },
    { name: 'review-today', state: filling('review', { draft: { ...sample, start: '2026-11-21' } }) },
    {
      name: 'review-price-changed',
      state: filling('review', {
        notice: { code: 'price-changed' },
        problems: [{ field: 'consent', code: 'required' }],
      }),
    },
    { name: 'pay', state: filling('pay') },
    { name: 'pay-same-again', state: filling('pay', { notice: { code: 'same-again' } }) },
    {
      name: 'pay-refused',
      state: filling('pay', {
        notice: { code: 'refused', failure: { code: 'payment-declined', retryable: false } },
      }),
    },
  ];
}
