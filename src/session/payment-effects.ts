import type { Order } from '../contract/order.js';
import type { Failure } from '../domain/failure/failure.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { StripeEdge } from '../payment/load-stripe.js';
import { PaymentDesk } from '../payment/payment-desk.js';
import type { PaymentOutcome } from '../payment/payment-outcome.js';
import { redirectTarget } from '../payment/redirect-handler.js';
import { retrieveOutcome } from '../payment/retrieve-outcome.js';
import { readToken } from '../theme/read-token.js';
import { stripeAppearance } from '../theme/stripe-appearance.js';
import { findWayBack } from './find-way-back.js';
import type { OrderVisit } from './visit.js';
import { methodOf, type WantedForm, wantedForm } from './wanted-form.js';

/** The effects that pay. */
export type PaymentEffect = Extract<FlowEffect, { do: 'prepare-payment' | 'confirm-payment' | 'redirect' }>;

/** Stripe's form is not there. */
const UNAVAILABLE: Failure = { code: 'payment-unavailable', retryable: true };

/** Carries payment effects out, and keeps Stripe's form as the state needs it. */
export class PaymentEffects {
  private readonly visit: OrderVisit;
  private readonly edge: StripeEdge;
  private readonly desk: PaymentDesk;

  constructor(visit: OrderVisit) {
    const { page, clock, log } = visit.edge;
    this.visit = visit;
    this.edge = {
      document: page.document,
      log,
      after: (milliseconds, run) => clock.after(milliseconds, run),
      importLoader: () => import('@stripe/stripe-js/pure'),
    };
    this.desk = new PaymentDesk(this.edge);
  }

  /** Shows, updates or takes away the form. */
  async show(form: WantedForm | undefined): Promise<void> {
    if (form) await this.open(form);
    else this.desk.close();
  }

  /** Carries one effect out, and says how it ended. */
  run(effect: PaymentEffect): Promise<FlowEvent | undefined> {
    switch (effect.do) {
      case 'prepare-payment':
        return this.prepare(effect);
      case 'confirm-payment':
        return this.confirm(effect);
      case 'redirect':
        return Promise.resolve(this.redirect(effect));
    }
  }

  /** What Stripe says of an order whose buyer came back with this secret; nothing when it is another order's. */
  async returned(order: Order, clientSecret: string): Promise<FlowEvent | undefined> {
    const { publishableKey, clientSecret: expected } = order.paymentStep;
    if (publishableKey === undefined || clientSecret !== expected) return undefined;
    return this.told(order.id, await retrieveOutcome(publishableKey, clientSecret, this.edge));
  }

  private async prepare({ key, paymentType }: Extract<PaymentEffect, { do: 'prepare-payment' }>): Promise<FlowEvent> {
    const state = this.visit.state();
    const method = 'catalogue' in state ? methodOf(state.catalogue, paymentType) : undefined;
    if (method?.via === 'link') return this.prepared(key);
    const form = wantedForm(state);
    const failure = form ? await this.open(form) : UNAVAILABLE;
    if (failure) return { type: 'payment-not-prepared', key, failure };
    const prepared = await this.desk.prepare();
    return prepared.ready
      ? this.prepared(key, prepared.paymentMethodId)
      : { type: 'payment-not-prepared', key, failure: prepared.failure };
  }

  /** Says what is stored of the intent now: another tab may have tried meanwhile, or freed the key. */
  private prepared(key: string, paymentMethodId?: string): FlowEvent {
    const { intents, edge } = this.visit;
    const remembered = intents.find(key) ?? 'forgotten';
    const method = paymentMethodId !== undefined && { paymentMethodId };
    return { type: 'payment-prepared', key, now: edge.clock.now(), remembered, ...method };
  }

  private async confirm({ order, step }: Extract<PaymentEffect, { do: 'confirm-payment' }>): Promise<FlowEvent> {
    const form = wantedForm(this.visit.state());
    const failure = form ? await this.open(form) : UNAVAILABLE;
    if (failure) return { type: 'payment-refused', orderId: order.id, failure };
    const { stripped } = findWayBack(this.visit.edge.page.href());
    return this.told(order.id, await this.desk.confirm({ step, returnUrl: stripped }));
  }

  /** In a frame nothing is navigated: the screen shows a link. The host may take the redirect over. */
  private redirect({ orderId, url }: Extract<PaymentEffect, { do: 'redirect' }>): FlowEvent | undefined {
    const { listeners, edge } = this.visit;
    const target = redirectTarget({ redirectUrl: url });
    if ('failure' in target) return { type: 'payment-refused', orderId, failure: target.failure };
    if (listeners.onRedirect(target.url) && !edge.page.isFramed) edge.page.assign(target.url);
    return undefined;
  }

  private async open(form: WantedForm): Promise<Failure | undefined> {
    const { payment } = this.visit;
    const container = payment.element();
    if (!container) return UNAVAILABLE;
    const appearance = stripeAppearance(readToken(payment.styled));
    return this.desk.open({ ...form, container, appearance, locale: payment.locale });
  }

  private told(orderId: string, outcome: PaymentOutcome): FlowEvent {
    switch (outcome.outcome) {
      case 'confirmed':
        return { type: 'payment-confirmed', orderId, now: this.visit.edge.clock.now() };
      case 'refused':
        return { type: 'payment-refused', orderId, failure: outcome.failure };
      case 'cancelled':
        return { type: 'payment-cancelled', orderId };
    }
  }
}
