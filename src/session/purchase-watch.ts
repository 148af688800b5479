import { purchaseName } from '../flow/bought-before.js';
import type { FlowState } from '../flow/state.js';
import { storedName } from './stored-names.js';
import type { OrderVisit } from './visit.js';

/** Remembers what is bought here, and tells the review of an earlier purchase. What that takes is loaded when it is needed. */
export class PurchaseWatch {
  private readonly visit: OrderVisit;
  /** What was last asked or remembered: most changes of the state are about something else. */
  private last = '';

  constructor(visit: OrderVisit) {
    this.visit = visit;
  }

  /** Brings what is remembered into line with a state, or asks for what the review has to tell. */
  attend(state: FlowState): void {
    const { local, client, edge } = this.visit;
    const isReview = state.at === 'filling' && state.step === 'review';
    const isSettled = state.at === 'following' || state.at === 'ended';
    const what = isReview ? purchaseName(state) : isSettled ? state.at + state.order.id : '';
    const isNews = what !== this.last;
    this.last = what;
    const isBought = state.at === 'following' || local.getItem(storedName('purchases', client.api)) !== null;
    if (!isNews || !(isReview || isSettled) || !isBought) return;
    import('./purchase-effects.js')
      .then(({ purchaseEffect }) => purchaseEffect(this.visit, state))
      .catch((cause: unknown) => edge.log({ code: 'purchases', cause }));
  }
}
