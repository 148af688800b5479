import type { FormStatus } from '../form-status.js';
import type { DeskRequest } from '../open-form.js';
import { PaymentDesk } from '../payment-desk.js';
import { hostStripe, page } from './fake-page.js';
import { FakeStripe } from './fake-stripe.js';

let made = 0;
const containers: HTMLElement[] = [];

/** A publishable key no other test has used: a page keeps one Stripe a key. */
export const freshKey = (): string => `pk_test_${++made}`;

/** A desk in a page that has Stripe already, so that no test asks js.stripe.com. */
export function deskUnderTest() {
  const stripe = new FakeStripe();
  const it = page();
  hostStripe(() => stripe);
  const agreed: string[] = [];
  const lost: string[] = [];
  const shown: (FormStatus | undefined)[] = [];
  const container = document.createElement('div');
  document.body.append(container);
  containers.push(container);
  const request: DeskRequest = {
    paymentType: 'CARD',
    via: 'card',
    publishableKey: freshKey(),
    total: { amount: 1490, currency: 'ISK' },
    locale: 'de-AT',
    appearance: { theme: 'flat' },
    container,
  };
  const desk = new PaymentDesk(it.edge, {
    agreed: () => agreed.push('agreed'),
    shown: (form) => shown.push(form),
    lost: () => lost.push('lost'),
  });
  return { ...it, stripe, request, desk, agreed, lost, shown };
}

/** Leaves the page as it was. */
export function endDesks(): void {
  for (const container of containers.splice(0)) container.remove();
  Reflect.deleteProperty(window, 'Stripe');
}
