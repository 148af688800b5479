/** The loader without a side effect. The package's own types for it cannot be resolved by TypeScript as an ES module. */
declare module '@stripe/stripe-js/pure' {
  /** What it resolves to is read through the guard `isStripeApi`. */
  export const loadStripe: (publishableKey: string) => Promise<unknown>;
}
