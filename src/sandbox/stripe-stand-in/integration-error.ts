/** The page used the library wrongly: thrown, as Stripe throws it, and never a result. */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
}
