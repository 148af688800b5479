import type { StripeElementsOptionsMode, StripePaymentElement } from '@stripe/stripe-js';
import type { StripeIntent, TestCard } from '../../stripe/stripe-wire.js';
import { createStripe } from '../create-stripe.js';
import type { PageTools } from '../page-tools.js';
import type { StripeServer } from '../stripe-server.js';
import { walletSheet } from '../wallet-sheet.js';
import { WALLET_NAMES, type Wallets } from '../wallets.js';

/** An intent as the server would tell it, with `change` made to it. */
export function sampleIntent(change: Partial<StripeIntent> = {}): StripeIntent {
  return {
    id: 'pi_1',
    client_secret: 'pi_1_secret_2',
    amount: 1580,
    currency: 'eur',
    created: 1_795_000_000,
    status: 'requires_payment_method',
    payment_method_types: ['card'],
    payment_method: null,
    redirect_url: null,
    last_error: null,
    ...change,
  };
}

/** What a test can say about the server behind the stand-in; whatever it leaves out goes well. */
export interface ServerStory {
  readonly retrieved?: Partial<StripeIntent>;
  readonly confirmed?: Partial<StripeIntent>;
  readonly authenticated?: Partial<StripeIntent>;
  /** The wallets of the browser; Google Pay alone when left out. */
  readonly wallets?: Wallets;
}

/** A Stripe object on a server that answers as told, with a light-DOM node to mount into. */
export function standInPage(story: ServerStory = {}) {
  const calls: unknown[] = [];
  const visited: string[] = [];
  const answer = (change: Partial<StripeIntent> = {}) => ({ ok: true, value: sampleIntent(change) }) as const;
  const server: StripeServer = {
    async createCard(card: TestCard) {
      calls.push({ createCard: card });
      return { ok: true, value: { id: 'pm_1', created: 1_795_000_000 } };
    },
    async retrieve() {
      return answer(story.retrieved);
    },
    async confirm(_secret, how) {
      calls.push({ confirm: how });
      return answer(story.confirmed ?? { status: 'succeeded' });
    },
    async authenticate(_secret, outcome) {
      calls.push({ authenticate: outcome });
      return answer(
        story.authenticated ?? { status: outcome === 'complete' ? 'succeeded' : 'requires_payment_method' },
      );
    },
  };
  const asked: ('complete' | 'fail')[] = [];
  let now = Date.parse('2026-11-21T10:00:00Z');
  const tools: PageTools = {
    server,
    ask: async () => asked.shift() ?? 'complete',
    newSheet: (wallet, amount) => walletSheet(document, WALLET_NAMES[wallet], amount),
    wallets: story.wallets ?? { googlePay: true, applePay: false },
    navigate: (url) => void visited.push(url),
    today: () => new Date(now),
  };
  const stripe = createStripe('pk_sandbox_vignette', () => tools);
  const node = document.createElement('div');
  document.body.append(node);
  const pass = (milliseconds: number) => void (now += milliseconds);
  return { stripe, node, calls, visited, asked, server, tools, pass };
}

/** The options of a payment of 15.80 EUR, with `change` made to them. */
export function paymentOptions(change: Partial<StripeElementsOptionsMode> = {}): StripeElementsOptionsMode {
  return { mode: 'payment', amount: 1580, currency: 'eur', ...change };
}

/** Types a card into the mounted form, as a buyer would. */
export function typeCard(node: HTMLElement, number: string, expiry = '1234', cvc = '123'): void {
  const inputs = [...node.querySelectorAll('input')].filter(({ type }) => type === 'text');
  for (const [index, value] of [number, expiry, cvc].entries()) {
    const input = inputs[index];
    if (!input) throw new Error('The form of a card has three fields.');
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

/** Resolves when the element says that it is ready. */
export function ready(element: StripePaymentElement): Promise<void> {
  return new Promise((resolve) => {
    element.once('ready', () => resolve());
  });
}
