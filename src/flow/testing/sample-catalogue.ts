import type { Product, Requirement } from '../../contract/products.js';
import type { ProductsStatus } from '../../contract/products-status.js';
import type { Catalogue } from '../catalogue.js';

/** What a test wants to be otherwise than in the whole catalogue. */
export interface CatalogueChanges {
  /** Products that cannot be bought now. */
  readonly offline?: readonly string[];
  /** The only products that can be bought now. */
  readonly only?: readonly string[];
  /** Whether the vendor can check plates. */
  readonly plateCheck?: boolean;
  readonly buyerFields?: Requirement[];
  readonly termsVersion?: string;
  /** The price of a ten-day vignette for an Austrian car, in cents. */
  readonly tenDays?: number;
  /** What the page wants. */
  readonly wishes?: Catalogue['wishes'];
}

const EUR = { currency: 'EUR' };

/**
 * Austria for cars (ten days, a year that asks for the kind of buyer) and motorcycles, Czechia (price by fuel) and
 * Romania (VIN) for cars alone; all online.
 */
export function sampleCatalogue(changes: CatalogueChanges = {}): Catalogue {
  const { plateCheck = true, buyerFields = [], termsVersion = '2026-01', tenDays = 1280 } = changes;
  const products = productsAt(tenDays);
  return {
    ...(changes.wishes && { wishes: changes.wishes }),
    countries: [
      { code: 'AT', timeZone: 'Europe/Vienna', operator: { name: 'ASFINAG', url: 'https://www.asfinag.at' } },
      { code: 'CZ', timeZone: 'Europe/Prague', operator: { name: 'SFDI', url: 'https://edalnice.cz' } },
      { code: 'RO', timeZone: 'Europe/Bucharest', operator: { name: 'CNAIR', url: 'https://www.erovinieta.ro' } },
    ],
    products,
    config: {
      seller: {
        name: 'Sample Seller',
        terms: { version: termsVersion, url: 'https://seller.example/terms' },
        privacyUrl: 'https://seller.example/privacy',
        supportUrl: 'https://seller.example/support',
      },
      paymentMethods: [
        { type: 'CARD', via: 'card', publishableKey: 'pk_test_1' },
        { type: 'IDEAL', via: 'stripe', publishableKey: 'pk_test_1' },
        { type: 'LINK', via: 'link' },
      ],
      capabilities: { availability: true, plateCheck, cancel: true, documents: true, trips: false, buyerFields },
      currencies: ['EUR'],
    },
    status: statusOf(products, ({ id }) => (changes.only?.includes(id) ?? true) && !changes.offline?.includes(id)),
  };
}

/** The answer about availability of the same catalogue. */
export function sampleStatus(changes: CatalogueChanges = {}): ProductsStatus {
  return sampleCatalogue(changes).status;
}

function statusOf(products: readonly Product[], isOnline: (product: Product) => boolean): ProductsStatus {
  const countries = [...new Set(products.map(({ country }) => country))];
  return {
    countries: countries.map((country) => ({
      country,
      status: 'online',
      products: products
        .filter((product) => product.country === country)
        .map((product) => ({ id: product.id, status: isOnline(product) ? 'online' : 'offline' })),
    })),
  };
}

function productsAt(tenDays: number): Product[] {
  const days = { validity: { kind: 'days', count: 10 }, start: { firstDay: 0, lastDay: 30 } } as const;
  const period = { count: 10, unit: 'day' } as const;
  const car = { vehicleType: 'car', period, ...days, requirements: [] as Requirement[] } as const;
  return [
    { ...car, id: 'at-car-10', country: 'AT', price: { total: tenDays, ...EUR } },
    {
      ...car,
      id: 'at-car-year',
      country: 'AT',
      period: { count: 1, unit: 'year' },
      validity: { kind: 'calendar-year', count: 1 },
      price: { total: 10680, ...EUR },
      requirements: ['buyer-kind'],
    },
    { ...car, id: 'at-moto-10', country: 'AT', vehicleType: 'motorcycle', price: { total: 490, ...EUR } },
    {
      ...car,
      id: 'cz-car-10',
      country: 'CZ',
      price: { total: 1200, ...EUR },
      fuelPrices: [
        { fuel: 'standard', price: { total: 1200, ...EUR } },
        { fuel: 'natural-gas', price: { total: 600, ...EUR } },
      ],
      requirements: ['fuel'],
    },
    { ...car, id: 'ro-car-10', country: 'RO', price: { total: 600, ...EUR }, requirements: ['vin'] },
  ];
}
