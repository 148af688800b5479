import { PaymentType } from '../../../src/contract/payment-type.js';

/** All ways to pay, as the contract names them. */
export const TYPES: readonly PaymentType[] = PaymentType.options;

/** How a page embeds the checkout. */
export const EMBEDDINGS = ['script', 'frame'] as const;

/** What can become of a payment; the order of the table's columns. */
export const OUTCOMES = [
  'success',
  'declined',
  'authentication',
  'cancelled',
  'abandoned',
  'processing',
  'forged',
  'other-tab',
  'storage-lost',
  'twice',
] as const;

export type Embedding = (typeof EMBEDDINGS)[number];
export type Outcome = (typeof OUTCOMES)[number];

/** One purchase that is played in a browser. */
export interface Cell {
  readonly type: PaymentType;
  readonly embedding: Embedding;
  readonly outcome: Outcome;
}

/**
 * What decides about the way a payment takes: `card` is typed into the page, `wallet` opens its sheet over it, `bank` is
 * a page to which Stripe sends the buyer, `page` is the vendor's own payment page, to which the order has the link.
 */
export type Kind = 'card' | 'wallet' | 'bank' | 'page';

const KINDS: Readonly<Record<PaymentType, Kind>> = {
  CARD: 'card',
  GOOGLE_PAY: 'wallet',
  APPLE_PAY: 'wallet',
  IDEAL: 'bank',
  REVOLUT: 'bank',
  BANCONTACT: 'bank',
  LINK: 'page',
};

/** The kind of a way to pay. */
export const kindOf = (type: PaymentType): Kind => KINDS[type];

const RETURNS: ReadonlySet<Outcome> = new Set(['other-tab', 'storage-lost', 'twice']);

/** Why there is no such outcome with a way to pay; `undefined` where there is. */
export function reasonAgainst(type: PaymentType, outcome: Outcome): string | undefined {
  if (kindOf(type) === 'wallet' && RETURNS.has(outcome)) {
    return 'A wallet is paid in the page: no bank sends the buyer back, so there is no return.';
  }
  if (outcome !== 'authentication') return undefined;
  if (type === 'APPLE_PAY') return 'Agreeing in the sheet of Apple Pay is the authentication; nobody asks after it.';
  if (type === 'LINK') {
    return 'The payment page of the vendor asks, if anybody; the checkout hears only whether it was paid.';
  }
  return undefined;
}

/** All cells with something to play. */
export const CELLS: readonly Cell[] = TYPES.flatMap((type) =>
  EMBEDDINGS.flatMap((embedding) =>
    OUTCOMES.flatMap((outcome) => (reasonAgainst(type, outcome) === undefined ? [{ type, embedding, outcome }] : [])),
  ),
);

/** Cells that are played in every run of the end-to-end tests: each way to pay in each embedding, and each outcome. */
const SAMPLE: ReadonlySet<string> = new Set([
  'CARD script authentication',
  'CARD frame other-tab',
  'GOOGLE_PAY script abandoned',
  'GOOGLE_PAY frame authentication',
  'APPLE_PAY script success',
  'APPLE_PAY frame cancelled',
  'IDEAL script declined',
  'IDEAL frame twice',
  'REVOLUT script forged',
  'REVOLUT frame success',
  'BANCONTACT script storage-lost',
  'BANCONTACT frame cancelled',
  'LINK script processing',
  'LINK frame declined',
]);

/** A name of a cell that no other one has. */
export const nameOf = ({ type, embedding, outcome }: Cell): string => `${type} ${embedding} ${outcome}`;

/** Whether a cell is played in every run. */
export const isSampled = (cell: Cell): boolean => SAMPLE.has(nameOf(cell));
