import type { CheckoutConfig } from '../config/checkout-config.js';
import type { Product } from '../contract/products.js';
import { outsideOf } from '../domain/validity/start-time.js';
import { startWindow } from '../domain/validity/validity.js';
import { type Catalogue, chosenProduct, isSamePeriod, offeredPeriods } from '../flow/catalogue.js';
import type { Draft } from '../flow/draft.js';
import { eventsForOffer } from '../flow/offer-changed.js';
import type { Filling, FlowState } from '../flow/state.js';
import { suggestedStart } from '../flow/suggested-start.js';
import { termsOf } from '../flow/terms-of.js';
import { carryOver } from './carry-over.js';
import { loadCatalogue, tellUnknown } from './load-catalogue.js';
import type { Visit } from './visit.js';

type WithOffer = Extract<FlowState, { at: 'filling' | 'nothing-offered' }>;

/**
 * Keeps the form in line with what the page asks for, also when that changes while the buyer is in it, and fills in the
 * period and the start that a preset wants. Nothing but a form is touched: an order that is under way goes on as it is.
 */
export class PageWishes {
  private readonly visit: Visit;
  /** The last change that was taken up, so that it is taken up once. */
  private taken: { readonly catalogue: Catalogue; readonly config: CheckoutConfig } | undefined;
  /** The form as it was when it was last looked at. */
  private before: Draft | undefined;
  private productId: string | undefined;
  /** The start that was filled in here; the buyer did not choose it. */
  private filled: string | undefined;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Brings the form into line with the page. Called after each change of either. */
  attend(): void {
    const state = this.visit.state();
    if (state.at !== 'filling' && state.at !== 'nothing-offered') return;
    const config = this.visit.config();
    const { catalogue } = state;
    const isTaken = this.taken?.catalogue === catalogue && this.taken.config === config;
    if (catalogue.wishes !== config && !isTaken) {
      this.taken = { catalogue, config };
      this.takeUp(state, config);
    } else if (state.at === 'filling') this.fillIn(state);
  }

  private takeUp(state: WithOffer, config: CheckoutConfig): void {
    const { catalogue } = state;
    if (catalogue.wishes?.currency !== config.currency) return void this.askAgain();
    tellUnknown(this.visit, config, catalogue);
    this.offer({ ...catalogue, wishes: config });
  }

  /** In another currency everything has another price. What was shown stays until that is known. */
  private async askAgain(): Promise<void> {
    const { visit } = this;
    try {
      this.offer(await loadCatalogue(visit));
    } catch (cause) {
      if (!visit.signal.aborted) visit.edge.log({ code: 'currency', cause });
    }
  }

  private offer(catalogue: Catalogue): void {
    const { visit } = this;
    const state = visit.state();
    if (state.at !== 'filling' && state.at !== 'nothing-offered') return;
    const changes = changesIn(state.draft, carryOver(state.draft, state.catalogue.wishes, visit.config()));
    if (state.at === 'filling') {
      for (const event of eventsForOffer(state, catalogue, changes)) visit.send(event);
    } else {
      visit.send({ type: 'catalogue-received', catalogue });
      visit.send({ type: 'draft-changed', changes, byPage: true });
    }
  }

  private fillIn({ catalogue, draft }: Filling): void {
    const { before = draft } = this;
    const product = chosenProduct(catalogue, draft);
    const changes = product ? this.start(catalogue, draft, before, product) : this.period(catalogue, draft);
    this.before = draft;
    this.productId = product?.id;
    if (Object.keys(changes).length > 0) this.visit.send({ type: 'draft-changed', changes, byPage: true });
  }

  /** The period the page wants, where nothing is chosen. Which of several products that have it, is for the buyer to say. */
  private period(catalogue: Catalogue, draft: Draft): Partial<Draft> {
    const { defaultPeriod: wanted } = this.visit.config();
    const [product, ...others] = offeredPeriods(catalogue, draft).filter(
      ({ period }) => wanted && isSamePeriod(period, wanted),
    );
    return product && others.length === 0 ? { productId: product.id } : {};
  }

  /** For a product that was just chosen, and again where what was filled in is no longer possible. */
  private start(catalogue: Catalogue, draft: Draft, before: Draft, product: Product): Partial<Draft> {
    const { productId, filled, visit } = this;
    const terms = termsOf(catalogue, product);
    const now = visit.edge.clock.now();
    const window = startWindow(terms, now, draft.buyerKind);
    const { startOffset } = visit.config();
    const isOurs = draft.start !== '' && draft.start === filled;
    const isFree = isOurs || draft.start === '' || (startOffset !== undefined && before.start === '');
    const isDue = product.id !== productId || (isOurs && outsideOf(window, draft.start));
    if (!isDue || !isFree) return {};
    const changes = suggestedStart(terms, window, { ...draft, start: '' }, now, startOffset);
    if (changes.start !== undefined) this.filled = changes.start;
    return changes;
  }
}

function changesIn(before: Draft, after: Draft): Partial<Draft> {
  const { start, registrationCountry, email } = after;
  return {
    ...(start !== before.start && { start }),
    ...(registrationCountry !== before.registrationCountry && { registrationCountry }),
    ...(email !== before.email && { email }),
  };
}
