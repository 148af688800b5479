import type { StripeError } from '@stripe/stripe-js';
import type { TestCard } from '../stripe/stripe-wire.js';

/** A card as it was typed, checked: one of the test cards, or what is wrong with it. */
export type CardReading =
  | {
      readonly ok: true;
      readonly kind: TestCard;
      readonly last4: string;
      readonly expMonth: number;
      readonly expYear: number;
    }
  | { readonly ok: false; readonly field: 'number' | 'expiry' | 'cvc'; readonly error: StripeError };

/** What was typed into the three fields. */
export interface TypedCard {
  readonly number: string;
  /** `MM / YY` */
  readonly expiry: string;
  readonly cvc: string;
}

/** The cards that work, as in Stripe's own test mode. No other number is ever sent anywhere. */
export const TEST_CARDS: Readonly<Record<string, TestCard>> = {
  '4242424242424242': 'fine',
  '4000000000000002': 'declined',
  '4000002500003155': 'authentication',
};

const CARD_LENGTH = 16;

/** Reads a typed card. `today` says whether it has expired. */
export function readCard({ number, expiry, cvc }: TypedCard, today: Date): CardReading {
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length < CARD_LENGTH) return fault('number', 'incomplete_number', 'Your card number is incomplete.');
  const kind = Object.hasOwn(TEST_CARDS, digits) ? TEST_CARDS[digits] : undefined;
  if (!kind) return fault('number', 'invalid_number', 'Only test cards work here, for example 4242 4242 4242 4242.');
  const [, month, year] = /^(\d\d)(\d\d)$/.exec(expiry.replaceAll(/\D/g, '')) ?? [];
  const expMonth = Number(month);
  const expYear = 2000 + Number(year);
  if (!month || expMonth < 1 || expMonth > 12) {
    return fault('expiry', 'incomplete_expiry', "Your card's expiration date is incomplete.");
  }
  if (new Date(expYear, expMonth) <= today) {
    return fault('expiry', 'invalid_expiry_year_past', "Your card's expiration date is in the past.");
  }
  if (!/^\d{3,4}$/.test(cvc)) return fault('cvc', 'incomplete_cvc', "Your card's security code is incomplete.");
  return { ok: true, kind, last4: digits.slice(-4), expMonth, expYear };
}

/** Digits in groups of four. */
export function formatNumber(typed: string): string {
  const digits = typed.replaceAll(/\D/g, '').slice(0, CARD_LENGTH);
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

/** `MM / YY` while it is typed; a month that can only have one digit gets its zero. */
export function formatExpiry(typed: string): string {
  const digits = typed
    .replaceAll(/\D/g, '')
    .replace(/^([2-9])/, '0$1')
    .slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
}

function fault(field: 'number' | 'expiry' | 'cvc', code: string, message: string): CardReading {
  return { ok: false, field, error: { type: 'validation_error', code, message } };
}
