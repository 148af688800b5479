/** The parts of a language in the order in which they are needed; the build cuts each file in them (locale-parts.mjs). */
export const TEXT_PARTS = ['first', 'form', 'review', 'order'] as const;

/** What the first form says; the form up to the vehicle; from the contact to the payment; an order. */
export type TextPart = (typeof TEXT_PARTS)[number];
