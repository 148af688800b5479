import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import * as z from 'zod/mini';
import type { PaymentType } from '../../contract/payment-type.js';
import type { OrderBook } from '../orders/order-book.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { statusAt } from '../orders/status-at.js';
import type { SandboxOptions } from '../service/sandbox-options.js';
import { methodTypeOf, redirects } from '../stripe/method-type.js';
import { intentAt } from '../stripe/payment-intent.js';
import { recordAnswer, wayBack } from './answer-bank.js';
import styles from './bank-page.css?raw';
import { bankPage } from './bank-page.js';

/** Whose money page it is: a bank's or an app's, to which Stripe or the vendor sends the buyer, or the vendor's payment link. */
interface Till {
  readonly brand: string;
  readonly confirmLabel: string;
  /** Whether this till takes the payment of the order. */
  readonly takes: (order: OrderFacts) => boolean;
}

const BANK: Till = {
  brand: 'Sandbox Bank',
  confirmLabel: 'Confirm payment',
  takes: ({ placed }) =>
    placed.course === 'bank-page' || (placed.course === 'intent' && redirects(methodTypeOf(placed.paymentType))),
};
const PAYMENT_LINK: Till = {
  brand: 'Vignette Sandbox',
  confirmLabel: 'Pay now',
  takes: ({ placed }) => placed.course === 'payment-link',
};

/** What the buyer pays with, by its own name. */
const WAYS: Readonly<Record<PaymentType, string>> = {
  CARD: 'Card',
  GOOGLE_PAY: 'Google Pay',
  APPLE_PAY: 'Apple Pay',
  IDEAL: 'iDEAL',
  REVOLUT: 'Revolut Pay',
  BANCONTACT: 'Bancontact',
  LINK: 'Payment link',
};

const Answer = z.enum(['confirm', 'decline', 'leave']);

/**
 * `/sandbox/bank/{page}` and `/sandbox/pay/{page}`. The pages refuse to be framed, as those of banks do, and send the
 * buyer back with a 303. `changed` is called after each answer.
 */
export function bankRoutes(
  book: OrderBook,
  { clock, publicUrl }: Pick<SandboxOptions, 'clock' | 'publicUrl'>,
  changed: (order: OrderFacts) => void,
): Hono {
  const app = new Hono();
  app.use(secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'no-referrer', strictTransportSecurity: false }));
  app.get('/bank.css', (context) => {
    context.header('cache-control', 'max-age=3600');
    return context.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  for (const [path, till] of [
    ['/bank/:page', BANK],
    ['/pay/:page', PAYMENT_LINK],
  ] as const) {
    app.get(path, (context) => show(context, till));
    app.post(path, (context) => take(context, till));
  }

  function show(context: Context, till: Till): Response | Promise<Response> {
    const order = find(context, till);
    if (!order) return notice(context, till, 'Nothing to pay here', 'This payment does not exist.', 404);
    if (order.placed.story === '3ds-abandon') {
      return notice(context, till, 'This session has ended', 'Close this page and go back to the shop.', 410);
    }
    if (!waits(order)) {
      return notice(context, till, 'Already answered', 'Close this page and go back to the shop.', 409);
    }
    const { total, items, paymentType } = order.placed;
    protect(context, [new URL(wayBack(order, clock(), publicUrl)).origin]);
    return context.html(
      bankPage({
        heading: 'Payment to Vignette Sandbox',
        amount: formatAmount(total.amount, total.currency),
        rows: [
          ['Merchant', 'Vignette Sandbox'],
          ['Vignettes', String(items.length)],
          ['Way to pay', WAYS[paymentType]],
        ],
        confirmLabel: till.confirmLabel,
        brand: till.brand,
      }),
    );
  }

  async function take(context: Context, till: Till): Promise<Response> {
    const order = find(context, till);
    if (!order) return notice(context, till, 'Nothing to pay here', 'This payment does not exist.', 404);
    const form = await context.req.formData();
    const answer = z.safeParse(Answer, form.get('answer'));
    if (!answer.success) return notice(context, till, 'Not understood', 'Go back and choose an answer.', 400);
    if (waits(order) && order.placed.story !== '3ds-abandon') recordAnswer(book, order, answer.data, clock());
    const answered = book.find(order.placed.id) ?? order;
    changed(answered);
    return context.redirect(wayBack(answered, clock(), publicUrl), 303);
  }

  function find(context: Context, till: Till): OrderFacts | undefined {
    const order = book.findByPage(context.req.param('page') ?? '');
    return order && till.takes(order) ? order : undefined;
  }

  /** Whether an answer would change anything. */
  function waits(order: OrderFacts): boolean {
    if (statusAt(order, clock()).payment !== 'open') return false;
    return order.placed.course !== 'intent' || intentAt(order, clock(), publicUrl).status === 'requires_action';
  }

  function notice(context: Context, { brand }: Till, heading: string, text: string, status: 400 | 404 | 409 | 410) {
    protect(context, []);
    return context.html(bankPage({ heading, notice: text, rows: [], brand }), status);
  }

  return app;
}

/** Chromium holds `form-action` against the redirect that follows a form too, so the way back has to be named. */
function protect(context: Context, returnOrigins: readonly string[]): void {
  const formAction = ["'self'", ...returnOrigins].join(' ');
  context.header(
    'content-security-policy',
    `default-src 'none'; style-src 'self'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
  );
  context.header('cache-control', 'no-store');
}

function formatAmount(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}
