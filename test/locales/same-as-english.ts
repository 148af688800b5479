const BRANDS = {
  'pay.method.GOOGLE_PAY': 'a brand',
  'pay.method.APPLE_PAY': 'a brand',
  'pay.method.IDEAL': 'a brand',
  'pay.method.REVOLUT': 'a brand',
  'pay.method.BANCONTACT': 'a brand',
};

/** Texts that are the same in English and in another language, with the reason, so that no forgotten one hides among them. */
export const SAME_AS_ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { ...BRANDS, 'review.product': 'the German word too' },
  ar: BRANDS,
};
