import type { RelayClient } from '../api/relay-client.js';
import type { CheckoutConfig } from '../config/checkout-config.js';
import type { ConfigProblem } from '../config/config-problem.js';
import type { Announcement } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { FlowState } from '../flow/state.js';
import type { PayLock } from './pay-lock.js';
import type { FormStatus } from '../payment/form-status.js';
import type { RememberedDraft } from './remembered-draft.js';
import type { RememberedIntents } from './remembered-intents.js';
import type { RememberedOrder } from './remembered-order.js';
import type { KeyValueStore, SessionEdge } from './session-edge.js';

/** What the screen lends to the payment. */
export interface PaymentPort {
  /** A node in the page's own tree to mount Stripe into; it must be connected and outside every shadow root. */
  element(): HTMLElement | undefined;
  /** The element whose tokens give Stripe's form its look. */
  readonly styled: Element;
  /** Ours, BCP 47. */
  readonly locale: string;
  /** Says how far Stripe's form is; `undefined` when none is wanted. */
  shows?(form: FormStatus | undefined): void;
}

/** Whom a visit tells. */
export interface SessionListeners {
  readonly onAnnouncement: (announcement: Announcement) => void;
  /** The page is about to be left. False: the host takes care of it. */
  readonly onRedirect: (url: string) => boolean;
  readonly onProblem: (problem: ConfigProblem) => void;
}

/** What an effect may use. */
export interface Visit {
  /** As the page asks for it now. */
  readonly config: () => CheckoutConfig;
  readonly edge: SessionEdge;
  readonly client: RelayClient;
  readonly listeners: SessionListeners;
  readonly payment: PaymentPort;
  /** Lasting stores: this tab's and the site's. */
  readonly session: KeyValueStore;
  readonly local: KeyValueStore;
  /** Aborts when the visit stops. */
  readonly signal: AbortSignal;
  readonly state: () => FlowState;
  readonly send: (event: FlowEvent) => void;
}

/** A visit with an order, or on its way to one. */
export interface OrderVisit extends Visit {
  readonly draft: RememberedDraft;
  readonly intents: RememberedIntents;
  readonly order: RememberedOrder;
  readonly payLock: PayLock;
}
