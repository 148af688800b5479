import * as z from 'zod/mini';

/** The ways to pay that an order can name (contracts.md 2.3), and `LINK` for a payment page of the vendor's (1.6). */
export const PaymentType = z.enum(['CARD', 'GOOGLE_PAY', 'APPLE_PAY', 'IDEAL', 'REVOLUT', 'BANCONTACT', 'LINK']);

export type PaymentType = z.infer<typeof PaymentType>;
