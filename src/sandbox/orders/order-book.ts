import type { Journal } from './journal.js';
import type { CardKind, Fact, OrderAct, OrderFacts, PlacedOrder } from './order-facts.js';

/** A card's token that the page asked for. */
export interface IssuedCard {
  readonly token: string;
  readonly kind: CardKind;
}

/** Tokens that exist without being asked for and can be used again and again, like those of Stripe's test mode. */
const STANDING_CARDS: readonly IssuedCard[] = [
  { token: 'pm_card_visa', kind: 'fine' },
  { token: 'pm_card_chargeDeclined', kind: 'declined' },
  { token: 'pm_card_authenticationRequired', kind: 'authentication' },
];

/** The sandbox's table: orders and card tokens, written to a journal first and read from memory. */
export class OrderBook {
  private readonly byId = new Map<string, OrderFacts>();
  private readonly idByReference = new Map<string, string>();
  private readonly idByPage = new Map<string, string>();
  private readonly cards = new Map<string, CardKind>();
  private readonly usedCards = new Set<string>();
  private readonly attemptsByReference = new Map<string, number>();
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
    for (const fact of journal.facts) this.learn(fact);
  }

  all(): Iterable<OrderFacts> {
    return this.byId.values();
  }

  find(id: string): OrderFacts | undefined {
    return this.byId.get(id);
  }

  findByReference(reference: string): OrderFacts | undefined {
    return this.byId.get(this.idByReference.get(reference) ?? '');
  }

  findByPage(pageId: string): OrderFacts | undefined {
    return this.byId.get(this.idByPage.get(pageId) ?? '');
  }

  /** How many attempts with this reference have not gone as they should. */
  failedAttempts(reference: string): number {
    return this.attemptsByReference.get(reference) ?? 0;
  }

  attemptFailed(reference: string, at: number): void {
    this.record({ fact: 'attempted', reference, at });
  }

  /** What a card does, or `undefined` when the token was never issued or has paid for an order before. */
  usableCard(token: string): CardKind | undefined {
    const standing = STANDING_CARDS.find((card) => card.token === token);
    if (standing) return standing.kind;
    return this.usedCards.has(token) ? undefined : this.cards.get(token);
  }

  issueCard(card: IssuedCard, at: number): void {
    this.record({ fact: 'card', ...card, at });
  }

  /** @throws RangeError when the reference belongs to another order; ask {@link findByReference} first. */
  place(placed: PlacedOrder): OrderFacts {
    if (this.idByReference.has(placed.reference)) throw new RangeError('The reference belongs to another order.');
    this.record({ fact: 'placed', placed });
    return { placed, acts: [] };
  }

  act(acted: OrderAct): void {
    this.record({ fact: 'acted', acted });
  }

  private record(fact: Fact): void {
    this.journal.append(fact);
    this.learn(fact);
  }

  private learn(fact: Fact): void {
    switch (fact.fact) {
      case 'card':
        this.cards.set(fact.token, fact.kind);
        return;
      case 'placed':
        this.learnPlaced(fact.placed);
        return;
      case 'acted': {
        const order = this.byId.get(fact.acted.order);
        if (order) this.byId.set(fact.acted.order, { ...order, acts: [...order.acts, fact.acted] });
        return;
      }
      case 'attempted':
        this.attemptsByReference.set(fact.reference, this.failedAttempts(fact.reference) + 1);
        return;
      case 'switched':
      case 'all-online':
      case 'raised':
      case 'prices-back':
        return;
    }
  }

  private learnPlaced(placed: PlacedOrder): void {
    this.byId.set(placed.id, { placed, acts: [] });
    this.idByReference.set(placed.reference, placed.id);
    this.idByPage.set(placed.pageId, placed.id);
    if (placed.card) this.usedCards.add(placed.card.token);
  }
}
