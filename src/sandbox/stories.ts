import type { PaymentType } from '../contract/payment-type.js';

/** One thing that can happen to an order of the sandbox, and how a buyer brings it about. */
export interface Story {
  readonly id: string;
  /**
   * German plate that brings the story about whatever the e-mail says nothing of; Berlin, so that it is a legal
   * spelling. Missing where the story needs no order.
   */
  readonly plate?: string;
  /** True where the plate alone brings it about, since nobody knows the e-mail at that time. */
  readonly byPlateOnly?: true;
  /** One sentence: what the buyer sees. */
  readonly what: string;
}

/**
 * All stories. A story is chosen by the part of the e-mail before the `@` (`slow@…`, or `anything+slow@…`) or by the
 * plate; the e-mail wins. The last three can also be switched on before an order, in the sandbox panel.
 */
export const STORIES = [
  { id: 'paid', plate: 'B-ST101', what: 'Paid at once. What happens to a card without a story.' },
  { id: '3ds', plate: 'B-ST102', what: 'The bank asks; the payment succeeds once it is confirmed there.' },
  { id: '3ds-fail', plate: 'B-ST103', what: 'The bank asks and refuses, even when the payment is confirmed there.' },
  { id: '3ds-abandon', plate: 'B-ST104', what: 'The session at the bank has ended; the buyer has to come back alone.' },
  { id: 'decline', plate: 'B-ST105', what: 'The payment is taken in and then declined; the order ends.' },
  {
    id: 'stripe-success',
    plate: 'B-ST106',
    what: 'Confirmed in the page with a client secret. What happens with iDEAL, wallets and the like without a story.',
  },
  {
    id: 'stripe-decline',
    plate: 'B-ST107',
    what: 'Declined at the first confirmation in the page; the second one pays the same order.',
  },
  { id: 'stripe-action', plate: 'B-ST108', what: 'The card asks for authentication inside the page.' },
  { id: 'deferred', plate: 'B-ST109', what: 'Paid, and put off for 20 seconds in which it can be cancelled.' },
  { id: 'slow', plate: 'B-ST110', what: 'Paid, but the operator takes 30 seconds to register the plate.' },
  { id: 'refunded', plate: 'B-ST111', what: 'Paid, then refused by the operator and refunded.' },
  { id: 'deleted', plate: 'B-ST112', what: 'Paid, then lost at the operator: support has to help.' },
  { id: 'unavailable', plate: 'B-ST113', what: 'The first two attempts to place the order fail, the third succeeds.' },
  { id: 'already-ordered', plate: 'B-ST114', what: 'The vendor knows another order for this plate and time.' },
  {
    id: 'price-changed',
    plate: 'B-ST115',
    what: 'The price rises by 1.00 EUR, for ten minutes: the buyer confirms the new total, and the order goes through.',
  },
  {
    id: 'error-twice',
    plate: 'B-ST116',
    what: 'The vendor breaks down twice (500); the third attempt places the order.',
  },
  {
    id: 'error-always',
    plate: 'B-ST117',
    what: 'The vendor breaks down (500) at every attempt; after the fifth the buyer is told.',
  },
  {
    id: 'answer-lost',
    plate: 'B-ST118',
    what: 'The order is placed, but its answer is lost; the next attempt finds it.',
  },
  {
    id: 'busy',
    plate: 'B-ST119',
    what: 'The vendor has too much to do (429) and asks to wait; the second attempt succeeds.',
  },
  {
    id: 'duplicate',
    plate: 'B-ST120',
    what: 'The order reached the vendor twice: it answers with the one order it has, and the buyer goes on.',
  },
  {
    id: 'in-progress',
    plate: 'B-ST121',
    what: 'The vendor takes 20 seconds, the relay waits 10: the order is in progress, and found later.',
  },
  {
    id: 'plate-check-down',
    plate: 'B-ST122',
    byPlateOnly: true,
    what: 'The plate cannot be checked just now; the order goes through all the same.',
  },
  { id: 'partial', plate: 'B-ST123', what: 'Paid, then one part of the order is registered and the rest needs help.' },
  { id: 'needs-attention', plate: 'B-ST124', what: 'Paid, then the operator asks for something: support has to help.' },
  {
    id: 'cancel',
    plate: 'B-ST125',
    what: 'Paid, and put off for 60 seconds in which the buyer can cancel and gets the money back.',
  },
  { id: 'cancel-refused', plate: 'B-ST126', what: 'The same, but the vendor refuses to cancel.' },
  { id: 'expired', plate: 'B-ST127', what: 'Paid and active at once, and expired eight seconds later.' },
  {
    id: 'processing',
    plate: 'B-ST128',
    what: 'The bank takes two minutes to say that it has paid; the buyer is told after a minute and a half how to go on.',
  },
  { id: 'country-offline', what: 'A country is offline. By e-mail: it went offline while the form was open.' },
  { id: 'product-offline', what: 'A class of vehicles is offline. By e-mail: the same while the form was open.' },
  { id: 'period-offline', what: 'One period is offline. By e-mail: the same while the form was open.' },
] as const satisfies readonly Story[];

/** The name of a story. */
export type StoryId = (typeof STORIES)[number]['id'];

const ALL: readonly (Story & { readonly id: StoryId })[] = STORIES;

/** What decides about the story of an order. */
export interface StoryClues {
  readonly email: string;
  /** Plates of the order, in whatever spelling its operators want. */
  readonly plates: readonly string[];
  readonly paymentType: PaymentType;
}

/** The story of an order: by e-mail, else by plate, else the usual one of the way to pay. */
export function pickStory({ email, plates, paymentType }: StoryClues): StoryId {
  const localPart = email.slice(0, email.lastIndexOf('@')).toLowerCase();
  const named = localPart.slice(localPart.lastIndexOf('+') + 1);
  const story =
    ALL.find(({ id, byPlateOnly }) => id === named && !byPlateOnly) ??
    ALL.find(({ plate }) => plate !== undefined && plates.some((spelling) => compact(spelling) === compact(plate)));
  return story?.id ?? (paymentType === 'CARD' || paymentType === 'LINK' ? 'paid' : 'stripe-success');
}

const compact = (plate: string): string => plate.replaceAll('-', '');

/** The story that this canonical German plate stands for, whatever the e-mail may say. */
export function storyOfPlate(plate: string): StoryId | undefined {
  return ALL.find((story) => story.plate === plate)?.id;
}

/** What a table shows of the ways to choose a story: the beginning of the e-mail and the plate, where there is one. */
export function cluesOf({ id, plate, byPlateOnly }: Story): { readonly email?: string; readonly plate?: string } {
  return { ...(!byPlateOnly && { email: `${id}@…` }), ...(plate !== undefined && { plate }) };
}

/** The stories as the table of the README. */
export function storiesMarkdown(): string {
  const cell = (clue: string | undefined) => (clue ? `\`${clue}\`` : '–');
  const rows = ALL.map((story) => {
    const { email, plate } = cluesOf(story);
    return `| ${cell(email)} | ${cell(plate)} | ${story.what} |`;
  });
  return ['| E-mail | German plate | What happens |', '| --- | --- | --- |', ...rows].join('\n');
}
