import type { PaymentType } from '../../src/contract/payment-type.js';
import { type Draft, EMPTY_DRAFT } from '../../src/flow/draft.js';
import type { Filling } from '../../src/flow/state.js';
import { contentOf, PRODUCTS } from './catalogue.js';
import type { Page } from './page.js';
import type { SimTime } from './sim-time.js';
import type { Witness } from './witness.js';

/** What the buyer may have in mind: the second differs in its first day, the third in its plate. */
const WISHES = [
  { start: '2026-12-20', plate: 'M-AE2821' },
  { start: '2026-12-21', plate: 'M-AE2821' },
  { start: '2026-12-20', plate: 'B-AB1234' },
] as const;

export type Wish = 0 | 1 | 2;

/** Buttons on the screens. */
export type Button = 'check' | 'stop' | 'start-over' | 'continue' | 'cancel';

/** More than there are steps in the form. */
const MOST_STEPS = 8;

/** The person in front of the screen. */
export class Buyer {
  /** What is bought from now on. */
  wish: Wish = 0;
  private readonly time: SimTime;
  private readonly witness: Witness;
  private readonly hasStorage: boolean;

  constructor(time: SimTime, witness: Witness, hasStorage: boolean) {
    this.time = time;
    this.witness = witness;
    this.hasStorage = hasStorage;
  }

  /** What the purchase is to the buyer. Where nothing is stored, each page is on its own. */
  contentOn(page: Page): string {
    const { start, plate } = WISHES[this.wish];
    const [product] = PRODUCTS.products;
    const item = { productId: product?.id ?? '', start, vehicle: { country: 'DE', plate } };
    return contentOf({ items: [item], customer: { email: this.emailOn(page) } });
  }

  /** Fills the form up to the ways to pay. */
  async fill(page: Page, type: PaymentType): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step++) {
      const { state } = page;
      if (state.at !== 'filling') return;
      this.type(page, state, type);
      if (page.state.at !== 'filling' || page.state.step === 'pay') return this.time.settle();
      const { plate } = WISHES[this.wish];
      page.session.send({ type: 'step-submitted', step: page.state.step, plate: { verdict: 'ok', plate } });
      await this.time.settle();
    }
  }

  /** Presses Pay, in all these pages in the same moment, each so many times. */
  press(pages: readonly Page[], type: PaymentType, times: number): void {
    for (const page of pages) {
      const { state } = page;
      if (state.at !== 'filling' || state.step !== 'pay') continue;
      this.witness.pressed(this.contentOn(page), state.notice?.code === 'same-again');
    }
    for (let time = 0; time < times; time++) for (const page of pages) page.session.pay(type);
  }

  /** Wants something else; where a form is shown, types it. */
  async edit(page: Page | undefined, wish: Wish): Promise<void> {
    this.wish = wish;
    if (page?.state.at === 'waiting') page.session.send({ type: 'stop-pressed' });
    await this.time.settle();
    if (page?.state.at !== 'filling') return;
    page.session.send({ type: 'step-opened', step: 'period' });
    await this.fill(page, page.state.draft.paymentType ?? 'LINK');
  }

  /** Presses a button of the screen, whether it is there or not. */
  async button(page: Page, button: Button): Promise<void> {
    switch (button) {
      case 'check':
        page.session.check();
        break;
      case 'stop':
        page.session.send({ type: 'stop-pressed' });
        break;
      case 'start-over':
        page.session.send({ type: 'started-over' });
        break;
      case 'continue':
        page.session.send({ type: 'continue-pressed' });
        break;
      case 'cancel':
        page.session.send({ type: 'cancel-opened' });
        page.session.send({ type: 'cancel-pressed' });
        break;
    }
    await this.time.settle();
  }

  private type(page: Page, { draft }: Filling, paymentType: PaymentType): void {
    const { start, plate } = WISHES[this.wish];
    const typed: Partial<Draft> = {
      country: 'AT',
      vehicleType: 'car',
      productId: 'at-car-10d',
      start,
      registrationCountry: 'DE',
      plate,
      email: this.emailOn(page),
      consent: true,
      paymentType,
    };
    const known: Draft = { ...EMPTY_DRAFT, ...draft };
    const changes = Object.fromEntries(
      Object.entries(typed).filter(([field, value]) => Reflect.get(known, field) !== value),
    );
    if (Object.keys(changes).length > 0) page.session.send({ type: 'draft-changed', changes });
  }

  /** The buyer's address; where nothing is stored, one for each page. */
  emailOn(page: Page): string {
    return this.hasStorage ? 'buyer@example.com' : `buyer-${page.n}@example.com`;
  }
}
