import * as z from 'zod/mini';
import { CountryCode, MinorUnits } from '../../contract/primitives.js';
import { VehicleType } from '../../contract/vehicle.js';
import { PublishedCurrency } from './exchange.js';
import published from './prices.json' with { type: 'json' };

const ByFuel = z.object({ standard: MinorUnits, 'natural-gas': MinorUnits, 'plug-in-hybrid': MinorUnits });

/** Prices of one country from one source. */
const PriceEntry = z
  .object({
    country: CountryCode,
    vehicleTypes: z.array(VehicleType).check(z.minLength(1)),
    currency: PublishedCurrency,
    /** The year the prices are for. */
    year: z.int().check(z.gte(2012), z.lte(2100)),
    /** The page they stand on; `null` for prices of the sandbox's own. */
    source: z.nullable(z.string().check(z.startsWith('https://'))),
    /** The day on which somebody last looked. */
    checked: z.iso.date(),
    note: z.exactOptional(z.string().check(z.minLength(1))),
    /** Minor units by the last part of a product's id, and by fuel where the price depends on it (domain.md 1.3). */
    amounts: z.record(z.string(), z.union([MinorUnits, ByFuel])),
  })
  .check(z.refine(({ source, note }) => source !== null || note !== undefined, 'A price without a source says why.'));

export type PriceEntry = z.infer<typeof PriceEntry>;

/** A price as it stands in the list. */
export interface ListedPrice {
  readonly currency: PublishedCurrency;
  /** Minor units of `currency`. */
  readonly amount: number | z.infer<typeof ByFuel>;
  /** Whether a page publishes it as the operator's. */
  readonly isOfficial: boolean;
}

/** Every price of the sandbox, with where and when it was found. */
export interface PriceList {
  readonly entries: readonly PriceEntry[];
  /** @throws RangeError when the list has no such price. */
  readonly find: (country: string, vehicleType: VehicleType, key: string) => ListedPrice;
}

/**
 * Reads a list of prices.
 *
 * @throws z.core.$ZodError when it has not the right form, RangeError when it prices something twice.
 */
export function readPriceList(json: unknown): PriceList {
  const entries = z.parse(z.array(PriceEntry), json);
  const prices = new Map<string, ListedPrice>();
  for (const { country, vehicleTypes, currency, source, amounts } of entries) {
    for (const vehicleType of vehicleTypes) {
      for (const [key, amount] of Object.entries(amounts)) {
        const name = `${country} ${vehicleType} ${key}`;
        if (prices.has(name)) throw new RangeError(`The price list has two prices for ${name}.`);
        prices.set(name, { currency, amount, isOfficial: source !== null });
      }
    }
  }
  const find = (country: string, vehicleType: VehicleType, key: string): ListedPrice => {
    const price = prices.get(`${country} ${vehicleType} ${key}`);
    if (!price) throw new RangeError(`The price list has no price for ${country} ${vehicleType} ${key}.`);
    return price;
  };
  return { entries, find };
}

/** The list of `prices.json`, the one place where the sandbox's prices stand. */
export const PRICE_LIST: PriceList = readPriceList(published);
