import type { StripeElementLocale } from '@stripe/stripe-js';

/** Stripe's languages, without the regions that ours do not have, and without `auto`. */
type Spoken = Exclude<StripeElementLocale, 'auto' | `${string}-${string}`>;

/** The languages of Stripe.js 10 that a checkout in Europe has a use for; a test holds them to Stripe's list. */
const SPOKEN: readonly Spoken[] = [
  ...(['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'he', 'hr', 'hu', 'it', 'lt', 'lv'] as const),
  ...(['mt', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'tr'] as const),
];

/**
 * What a buyer reads instead where Stripe does not speak the language (peers.md, finding 10): the nearest one that its
 * speakers read without effort, else English, and never a language that they may not want to be taken for speaking.
 */
export const INSTEAD: Readonly<Record<string, Spoken>> = {
  bs: 'hr',
  ca: 'es',
  gl: 'es',
  mk: 'en',
  nn: 'nb',
  no: 'nb',
  sq: 'en',
  sr: 'hr',
  uk: 'en',
};

/** The language of Stripe's form for one of ours (BCP 47). Never `auto`, which would follow the browser. */
export function stripeLocale(locale: string): StripeElementLocale {
  const [language = ''] = locale.toLowerCase().split('-');
  return SPOKEN.find((spoken) => spoken === language) ?? INSTEAD[language] ?? 'en';
}
