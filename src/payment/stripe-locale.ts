import type { StripeElementLocale } from '@stripe/stripe-js';

/** The languages of Stripe.js 10; regions are left out, since ours have none (peers.md, finding 10). */
const SPOKEN: readonly StripeElementLocale[] = [
  ...(['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'he', 'hr', 'hu', 'it', 'lt', 'lv'] as const),
  ...(['mt', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'tr'] as const),
];

/** What a buyer reads instead where Stripe does not speak the language: the nearest one, else English. */
const INSTEAD: Readonly<Record<string, StripeElementLocale>> = {
  bs: 'hr',
  ca: 'es',
  gl: 'es',
  nn: 'nb',
  no: 'nb',
  sr: 'hr',
};

/** The language of Stripe's form for one of ours (BCP 47). Never `auto`, which would follow the browser. */
export function stripeLocale(locale: string): StripeElementLocale {
  const [language = ''] = locale.toLowerCase().split('-');
  return SPOKEN.find((spoken) => spoken === language) ?? INSTEAD[language] ?? 'en';
}
