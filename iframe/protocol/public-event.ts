import { isCount, isFields, isWord } from './envelope.js';

/**
 * The public events that leave the frame, with the fields each has on the element too; one with a question mark may be
 * missing. `vignette-redirect` has a message of its own, and `vignette-close` belongs to a corner that no frame has.
 */
export const PUBLIC_EVENTS = {
  'vignette-ready': [],
  'vignette-step': ['step'],
  'vignette-plate-check': ['outcome'],
  'vignette-order': ['orderId', 'reference', 'total'],
  'vignette-payment-start': ['orderId', 'paymentType'],
  'vignette-payment-fail': ['orderId', 'code'],
  'vignette-payment-cancel': ['orderId'],
  'vignette-paid': ['orderId', 'reference', 'total'],
  'vignette-status': ['orderId', 'status', 'payment'],
  'vignette-active': ['orderId', 'reference'],
  'vignette-error': ['code', 'reference?'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A public event that leaves the frame. */
export type PublicEventName = keyof typeof PUBLIC_EVENTS;

/** An amount in ISO 4217 minor units. */
export interface Total {
  readonly amount: number;
  readonly currency: string;
}

/** What an event tells: words, ids, codes and an amount. None of it is personal. */
export type EventDetail = Readonly<Record<string, string | Total>>;

/** Whether this is the name of an event that leaves the frame. */
export function isPublicEventName(name: unknown): name is PublicEventName {
  return typeof name === 'string' && Object.hasOwn(PUBLIC_EVENTS, name);
}

/**
 * Reads what an event of this name tells, and nothing else, from the event itself or from a message about it.
 *
 * @returns `undefined` when something is missing or is not what it should be.
 */
export function readDetail(name: PublicEventName, from: object): EventDetail | undefined {
  const detail: Record<string, string | Total> = {};
  for (const field of PUBLIC_EVENTS[name]) {
    const key = field.replace('?', '');
    const found: unknown = Reflect.get(from, key);
    if (found === undefined && key !== field) continue;
    const value = key === 'total' ? readTotal(found) : isWord(found) ? found : undefined;
    if (value === undefined) return undefined;
    detail[key] = value;
  }
  return detail;
}

function readTotal(value: unknown): Total | undefined {
  if (!isFields(value)) return undefined;
  const { amount, currency } = value;
  const isTotal = isCount(amount) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  return isTotal ? { amount, currency } : undefined;
}
