// Loaded when they are needed; here they are there at once.
import '../../config/late-problems.js';
import '../follow-effect.js';
import '../open-order-session.js';
import '../order-effects.js';
import '../payment-effects.js';
import '../purchase-effects.js';
import { json } from '../../api/testing/fake-relay.js';
import { settle } from '../../api/testing/fake-clock.js';
import { sampleConfig, sampleProducts, sampleReceipt, sampleStatus } from '../../api/testing/samples.js';
import { type TestClient, testClient } from '../../api/testing/test-client.js';
import type { CheckoutConfig } from '../../config/checkout-config.js';
import type { PaymentType } from '../../contract/payment-type.js';
import type { ConfigProblem } from '../../config/config-problem.js';
import { type Draft, EMPTY_DRAFT } from '../../flow/draft.js';
import type { Announcement } from '../../flow/effect.js';
import type { FlowState } from '../../flow/state.js';
import { Session } from '../session.js';
import type { TabLocks } from '../session-edge.js';
import type { PaymentPort } from '../visit.js';
import { FakePage } from './fake-page.js';
import { FakeLocks } from './fake-locks.js';
import { FakeStore } from './fake-store.js';

/** All that a buyer types for the sample product. */
export const TYPED: Draft = {
  ...EMPTY_DRAFT,
  country: 'AT',
  vehicleType: 'car',
  productId: 'at-10',
  start: '2026-12-01',
  registrationCountry: 'DE',
  plate: 'B AB 1234',
  vin: 'WVWZZZ1JZXW000001',
  email: 'buyer@example.com',
  firstName: 'Erika',
  lastName: 'Muster',
};

/** A browser with one relay: storage, clock and network outlive the visits in it. */
export class TestBrowser {
  readonly client: TestClient;
  readonly local: FakeStore;
  readonly clock: TestClient['clock'];
  readonly relay: TestClient['relay'];
  readonly locks: TabLocks = new FakeLocks();
  readonly told: Announcement[] = [];
  readonly problems: ConfigProblem[] = [];

  constructor(client = testClient(), local = new FakeStore()) {
    this.client = client;
    this.local = local;
    this.clock = client.clock;
    this.relay = client.relay;
    this.relay
      .on('GET /config', () => json(sampleConfig))
      .on('GET /products', () => json(sampleProducts))
      .on('GET /products/status', () => json(sampleStatus))
      .on('POST /validate-vehicle', () => json({ valid: true, plate: 'B-AB1234' }))
      .on('POST /orders', () => json(sampleReceipt, 201))
      .on('GET /orders/order-1', () => json(sampleReceipt.order));
  }

  /** Names of what the page was told. */
  get events(): readonly string[] {
    return this.told.map(({ event }) => event);
  }

  openTab(): TestTab {
    return new TestTab(this);
  }
}

/** What a test may set about a visit. */
export interface VisitOptions {
  readonly config?: Partial<CheckoutConfig>;
  readonly draft?: Draft;
  readonly onRedirect?: (url: string) => boolean;
  readonly withoutStorage?: boolean;
  /** What the screen lends to the payment; without it there is nowhere to mount a form. */
  readonly payment?: PaymentPort;
  readonly paymentType?: PaymentType;
}

/** A tab of a browser; it keeps its storage and address over reloads. */
export class TestTab {
  readonly browser: TestBrowser;
  readonly store = new FakeStore();
  readonly page = new FakePage();

  constructor(browser: TestBrowser) {
    this.browser = browser;
  }

  /** Loads the page; the visit is not started yet. */
  load({ config, draft, onRedirect = () => true, withoutStorage = false, payment }: VisitOptions = {}): Session {
    const { client, local, locks, clock, told, problems } = this.browser;
    const { api, fetch, randomId, log } = client;
    const page = Object.assign(this.page, { document: globalThis.document });
    return new Session({
      config: { api, theme: 'auto', preset: 'default', currency: 'EUR', position: 'inline', ...config },
      edge: {
        fetch,
        clock,
        randomId,
        log,
        local: withoutStorage ? undefined : local,
        session: withoutStorage ? undefined : this.store,
        locks,
        page,
      },
      payment: payment ?? { element: () => undefined, styled: Object.create(null), locale: 'en' },
      onAnnouncement: (announcement) => told.push(announcement),
      onRedirect,
      onProblem: (problem) => problems.push(problem),
      ...(draft && { draft }),
    });
  }

  /** Loads the page and waits for what it shows. */
  async visit(options?: VisitOptions): Promise<Session> {
    const session = this.load(options);
    session.start();
    await settle();
    return session;
  }

  /** Goes through the form to the last step. */
  async visitToPay(options: VisitOptions = {}): Promise<Session> {
    const session = await this.visit({ draft: TYPED, ...options });
    session.send({ type: 'step-submitted', step: 'plate', plate: { verdict: 'ok', plate: 'B-AB1234' } });
    await settle();
    session.send({ type: 'step-submitted', step: 'contact' });
    session.send({ type: 'draft-changed', changes: { consent: true, paymentType: options.paymentType ?? 'LINK' } });
    session.send({ type: 'step-submitted', step: 'review' });
    await settle();
    return session;
  }
}

/** The state, as the test expects it. */
export function stateAt<At extends FlowState['at']>(session: Session, at: At): Extract<FlowState, { at: At }> {
  const { state } = session;
  const isIt = (it: FlowState): it is Extract<FlowState, { at: At }> => it.at === at;
  if (!isIt(state)) throw new Error(`The state is ${state.at}, not ${at}: ${JSON.stringify(state).slice(0, 400)}`);
  return state;
}
