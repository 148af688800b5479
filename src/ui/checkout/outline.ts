import type { CheckoutConfig } from '../../config/checkout-config.js';
import { EMPTY_DRAFT } from '../../flow/draft.js';
import type { Filling } from '../../flow/state.js';

/** What a relay sells that the page does not narrow down: the countries of domain.md 1. */
const ALL: readonly string[] = ['AT', 'CH', 'CZ', 'SK', 'HU', 'SI', 'RO', 'BG', 'MD', 'IS', 'NL', 'IE'];
/** More than one, so that the step that asks for the vehicle is counted. */
const VEHICLES = ['motorcycle', 'car'] as const;
/** As long as a seller's name usually is at the most; not shown. */
const SELLER = 'A seller with a longer name';
/** Minor units; as many digits as the lowest price of a country has at the most. Not shown. */
const PRICE = 12_300;

/**
 * The first form as it will be once the catalogue is there, for its outline: the same heading and as many cards of the
 * same height, so that nothing moves when they are filled in. All else in it is made up, and is not shown. Where the page
 * names no countries it is the form of all of them, which may only be too high for those that a relay sells. Where it
 * names one, the first step asks for something else: its outline is as high as most of those (`checkout-styles.ts`).
 */
export function outlineOf({ countries = ALL, currency }: Pick<CheckoutConfig, 'countries' | 'currency'>): Filling {
  return {
    at: 'filling',
    step: 'country',
    draft: EMPTY_DRAFT,
    problems: [],
    plateCheck: { is: 'unchecked' },
    catalogue: {
      config: {
        seller: { name: SELLER, terms: { version: '', url: '' }, privacyUrl: '', supportUrl: '' },
        paymentMethods: [],
        capabilities: {
          availability: false,
          plateCheck: false,
          cancel: false,
          documents: false,
          trips: false,
          buyerFields: [],
        },
        currencies: [currency],
      },
      countries: countries.map((code) => ({ code, timeZone: 'UTC', operator: { name: '', url: '' } })),
      products: countries.flatMap((country) =>
        VEHICLES.map((vehicleType) => ({
          id: country + vehicleType,
          country,
          vehicleType,
          period: { count: 1, unit: 'day' },
          validity: { kind: 'days', count: 1 },
          start: { firstDay: 0, lastDay: 0 },
          price: { total: PRICE, currency },
          requirements: [],
        })),
      ),
      status: {
        countries: countries.map((code) => ({
          country: code,
          status: 'online',
          products: VEHICLES.map((vehicleType) => ({ id: code + vehicleType, status: 'online' })),
        })),
      },
    },
  };
}
