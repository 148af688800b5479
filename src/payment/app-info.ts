/** How the checkout names itself to Stripe (`stripe.registerAppInfo`); a test holds the version to package.json. */
export const APP_INFO = { name: 'vignette-checkout', version: '0.1.0' } as const;
