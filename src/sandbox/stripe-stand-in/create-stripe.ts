import type {
  Stripe,
  StripeElements,
  StripeElementsOptionsClientSecret,
  StripeElementsOptionsMode,
  StripeError,
  PaymentIntentResult,
} from '@stripe/stripe-js';
import { confirmPayment, handleNextAction } from './confirm-payment.js';
import { createPaymentMethod } from './create-payment-method.js';
import { StandInElements } from './elements-group.js';
import { IntegrationError } from './integration-error.js';
import type { PageTools } from './page-tools.js';
import { toPaymentIntent } from './to-payment-intent.js';

/** Those parts of Stripe's object that the stand-in has. */
export type StandInStripe = Pick<
  Stripe,
  | 'elements'
  | 'confirmPayment'
  | 'createPaymentMethod'
  | 'handleNextAction'
  | 'retrievePaymentIntent'
  | 'registerAppInfo'
>;

/** The options of `confirmPayment`, of all its forms together. */
interface ConfirmOptions {
  elements?: StripeElements;
  clientSecret?: string;
  confirmParams?: { return_url?: string; payment_method?: string };
  redirect?: 'always' | 'if_required';
}

const SANDBOX_KEY = /^pk_sandbox_/;

/**
 * A Stripe object for one publishable key.
 *
 * @throws IntegrationError when the key is missing, secret or malformed.
 */
export function createStripe(publishableKey: unknown, toolsFor: (publishableKey: string) => PageTools): StandInStripe {
  const key = checkKey(publishableKey);
  const tools = toolsFor(key);

  function confirm(options: ConfirmOptions & { redirect: 'if_required' }): Promise<PaymentIntentResult>;
  function confirm(options: ConfirmOptions & { redirect?: 'always' }): Promise<{ error: StripeError }>;
  async function confirm(options: ConfirmOptions): Promise<PaymentIntentResult> {
    const { elements, clientSecret, confirmParams, redirect = 'always' } = options;
    return confirmPayment(tools, {
      elements: elements && own(elements),
      clientSecret: checkSecret(clientSecret, 'confirmPayment'),
      returnUrl: confirmParams?.return_url,
      paymentMethod: confirmParams?.payment_method,
      redirect,
    });
  }

  return {
    elements: (options?: StripeElementsOptionsClientSecret | StripeElementsOptionsMode) =>
      new StandInElements(options, { ...tools, isKeyKnown: SANDBOX_KEY.test(key) }),
    confirmPayment: confirm,
    async createPaymentMethod(options: object) {
      const elements = 'elements' in options ? options.elements : undefined;
      return createPaymentMethod(tools.server, own(elements), 'params' in options ? options.params : undefined);
    },
    async handleNextAction(options: { clientSecret?: string; hashedValue?: string }) {
      return handleNextAction(tools, checkSecret(options.clientSecret, 'handleNextAction'));
    },
    async retrievePaymentIntent(clientSecret) {
      const answer = await tools.server.retrieve(checkSecret(clientSecret, 'retrievePaymentIntent'));
      return answer.ok ? { paymentIntent: toPaymentIntent(answer.value) } : { error: answer.error };
    },
    registerAppInfo({ name }) {
      if (!name) throw new IntegrationError('stripe.registerAppInfo() needs a name.');
    },
  };
}

function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') {
    throw new IntegrationError('Missing value for Stripe(): apiKey should be a string.');
  }
  if (/^[sr]k_/.test(key)) {
    throw new IntegrationError(
      'You should not use your secret key with Stripe.js. Please pass a publishable key instead.',
    );
  }
  if (!/^pk_[A-Za-z0-9_]+$/.test(key)) {
    throw new IntegrationError('Invalid value for Stripe(): this is not a publishable key.');
  }
  return key;
}

function checkSecret(clientSecret: string | undefined, call: string): string {
  if (clientSecret === undefined || !/^pi_[\w-]+_secret_[\w-]+$/.test(clientSecret)) {
    throw new IntegrationError(
      `Invalid value for stripe.${call}(): clientSecret should be of the form \${id}_secret_\${secret}.`,
    );
  }
  return clientSecret;
}

function own(elements: unknown): StandInElements {
  if (elements instanceof StandInElements) return elements;
  throw new IntegrationError('Please pass the elements that this stripe instance has made.');
}
