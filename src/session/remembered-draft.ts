import * as z from 'zod/mini';
import { PaymentType } from '../contract/payment-type.js';
import { CountryCode, Id } from '../contract/primitives.js';
import { BuyerKind, Fuel, VehicleType } from '../contract/vehicle.js';
import type { Draft } from '../flow/draft.js';
import { readStored, writeStored } from './stored-json.js';
import type { KeyValueStore } from './session-edge.js';
import { storedName } from './stored-names.js';

/** Milliseconds for which a draft is kept (design, order safety rule 7). */
const KEPT_FOR = 1_800_000;

const Text = z.string().check(z.maxLength(300));

/**
 * What of a draft is stored: no VIN, name, phone, address and identity document, and no consent, which is given anew.
 * Unknown keys are dropped.
 */
const Kept = z.object({
  country: z.exactOptional(CountryCode),
  vehicleType: z.exactOptional(VehicleType),
  productId: z.exactOptional(Id),
  start: Text,
  startTime: Text,
  buyerKind: z.exactOptional(BuyerKind),
  fuel: z.exactOptional(Fuel),
  registrationCountry: Text,
  plate: Text,
  email: Text,
  paymentType: z.exactOptional(PaymentType),
});

const Stored = z.object({ at: z.number(), draft: Kept });

/** The draft of this tab, for a reload. One per relay. */
export class RememberedDraft {
  private readonly store: KeyValueStore;
  private readonly name: string;

  constructor(store: KeyValueStore, api: string) {
    this.store = store;
    this.name = storedName('draft', api);
  }

  /** What was typed within the last thirty minutes. `now` in milliseconds since 1970. */
  read(now: number): Partial<Draft> {
    const stored = readStored(this.store, this.name, Stored);
    if (stored && now - stored.at < KEPT_FOR) return stored.draft;
    this.erase();
    return {};
  }

  write(draft: Draft, now: number): void {
    const kept = Kept.safeParse(draft);
    if (kept.success) writeStored(this.store, this.name, { at: now, draft: kept.data });
  }

  erase(): void {
    this.store.removeItem(this.name);
  }
}
