import { anything, matching, oneOf, schemaOf, shape, whole } from '../api/check.js';
import { countryCode, fuel, paymentType, upTo200, vehicleType } from '../api/primitive-checks.js';
import type { Schema } from '../api/schema.js';
import type { BuyerKind } from '../contract/vehicle.js';
import type { Draft } from '../flow/draft.js';

/** What of a draft is stored: no VIN, name, phone, address and identity document, and no consent, which is given anew. */
export type KeptDraft = Pick<Draft, keyof typeof TEXTS | keyof typeof CHOICES>;

/** As it is stored. */
export interface StoredDraft {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly draft: KeptDraft;
}

const upTo300 = matching(/^[^]{0,300}$/);

const TEXTS = { start: upTo300, startTime: upTo300, registrationCountry: upTo300, plate: upTo300, email: upTo300 };
const CHOICES = {
  country: countryCode,
  vehicleType,
  productId: upTo200,
  buyerKind: oneOf<BuyerKind>('consumer', 'company'),
  fuel,
  paymentType,
};

const kept = schemaOf(shape<KeptDraft>(TEXTS, CHOICES));
const wrapped = schemaOf(shape<{ at: number; draft: unknown }>({ at: whole(), draft: anything }, {}));
const fields = new Set(Object.keys({ ...TEXTS, ...CHOICES }));

/** Reads what is kept of a draft; everything else is dropped. */
export const KEPT_DRAFT: Schema<KeptDraft> = {
  safeParse: (data) =>
    kept.safeParse(Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => fields.has(name)))),
};

/** Reads a stored draft. */
export const STORED_DRAFT: Schema<StoredDraft> = {
  safeParse: (data) => {
    const stored = wrapped.safeParse(data);
    if (!stored.success) return stored;
    const draft = KEPT_DRAFT.safeParse(stored.data.draft);
    return draft.success ? { success: true, data: { at: stored.data.at, draft: draft.data } } : draft;
  },
};
