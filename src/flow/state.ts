import type { Order } from '../contract/order.js';
import type { OrderRequest } from '../contract/order-request.js';
import type { Money } from '../contract/primitives.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { Product } from '../contract/products.js';
import type { ValidateVehicleAnswer, ValidateVehicleRequest } from '../contract/validate-vehicle.js';
import type { VehicleType } from '../contract/vehicle.js';
import type { Failure } from '../domain/failure/failure.js';
import type { PlateCheck } from '../domain/plate/plate-check.js';
import type { Catalogue } from './catalogue.js';
import type { Draft } from './draft.js';
import type { Intent } from './intent.js';
import type { StepName } from './steps.js';
import type { ReadVehicle } from './vehicle-reading.js';

/** Something the buyer must mend at a field of the form. `code` picks the text. */
export interface FormProblem {
  readonly field: keyof Draft;
  readonly code: string;
  /** Spellings to choose from with one press. */
  readonly suggestions?: readonly string[];
}

/** What was chosen and is not offered any more. */
export interface DroppedChoices {
  readonly country?: string;
  readonly vehicleType?: VehicleType;
  readonly product?: Product;
}

/** Something the buyer is told above the form. */
export type Notice =
  /** What was chosen cannot be bought any more; the rest is kept. */
  | { readonly code: 'gone-offline'; readonly country: string }
  /** The page offers other things by now, and these choices are gone with it; the rest is kept. */
  | ({ readonly code: 'no-longer-offered' } & DroppedChoices)
  /** The way to pay that was chosen does not work here; the rest is kept. */
  | { readonly code: 'way-gone' }
  /** The total is another one than was shown. */
  | { readonly code: 'price-changed' }
  /** The same vignette was bought before; pressing Pay once more buys it again. */
  | {
      readonly code: 'same-again';
      /** Milliseconds since 1970; a press right after it is the rest of a double click. */
      readonly shownAt?: number;
    }
  /** The order or payment was refused. */
  | { readonly code: 'refused'; readonly failure: Failure };

/** From when until when a vignette of before holds, milliseconds since 1970. */
export interface BoughtSpan {
  readonly from: number;
  readonly until: number;
}

/** What is known of the plate as it stands in the form. `of` is what was asked; an answer to anything else is dropped. */
export type PlateCheckState =
  | { readonly is: 'unchecked' }
  /** `goOn`: the buyer wants to go on as soon as the answer is there. */
  | {
      readonly is: 'checking';
      readonly of: ValidateVehicleRequest;
      readonly goOn: boolean;
      /** How the plate reads here, for the case that the relay cannot say. */
      readonly local?: PlateCheck;
    }
  | { readonly is: 'answered'; readonly of: ValidateVehicleRequest; readonly answer: ValidateVehicleAnswer }
  /** The check could not be made. It does not block: the relay checks again with the order. */
  | { readonly is: 'failed'; readonly of: ValidateVehicleRequest };

/**
 * How far a cancellation is: `asked` waits for the buyer's word, `busy` for the relay's, `refused` is its no, and after
 * `unknown` only the status of the order tells whether it was cancelled.
 */
export type Cancelling = 'asked' | 'busy' | 'refused' | 'unknown';

/** An order the relay knows and the token that opens it. */
export interface Opened {
  readonly order: Order;
  readonly token: string;
  /** What was typed, for a next try or a next vignette. */
  readonly draft: Draft;
  /** What the host page was told of this order already; each once, whatever the relay says in which order. */
  readonly announced?: readonly ('paid' | 'active')[];
  /** What the buyer agreed to pay, where this browser knows it. An order with another total is not paid. */
  readonly agreed?: Money;
  /** The buyer is about to cancel the order; only while it is under way. */
  readonly cancel?: Cancelling;
  /** The wallet the order names is not in this browser: it is paid with a card, which is the same to the provider. */
  readonly byCard?: true;
  /** Why the last look at the order had no answer; what is shown is what was known before. */
  readonly unread?: Failure;
}

interface WithForm {
  readonly draft: Draft;
  readonly catalogue: Catalogue;
}

/** An order on its way to the relay. */
export interface Placing extends WithForm, ReadVehicle {
  readonly intent: Intent;
  readonly request: OrderRequest;
}

/** Where the checkout is. Each state says what may follow it. */
export type FlowState =
  /** The catalogue is on its way. -> filling, nothing-offered, no-catalogue */
  | { readonly at: 'loading'; readonly draft: Draft }
  /** No answer and nothing recent enough: a screen to try again. -> loading */
  | { readonly at: 'no-catalogue'; readonly draft: Draft; readonly failure: Failure }
  /** Nothing can be bought now. -> filling */
  | ({ readonly at: 'nothing-offered' } & WithForm)
  /** The form. -> itself, preparing, nothing-offered */
  | Filling
  /** Card data become a token before the order is placed, and no other tab may be paying. -> ordering, looking-up, filling */
  | Preparing
  /** One attempt is on its way. -> paying, confirming, following, ended, waiting, looking-up, not-processed, filling, already-ordered */
  | ({ readonly at: 'ordering' } & Placing)
  /** Nothing is known of the last attempt; the next one, with the same key, is due at `retryAt`. -> ordering, looking-up */
  | ({ readonly at: 'waiting'; readonly retryAt: number; readonly failure: Failure } & Placing)
  /** Is there an order with this key? `retryAt` holds when it was asked while waiting. -> what the order says, filling, waiting, not-processed, already-ordered, key-reused */
  | ({ readonly at: 'looking-up'; readonly failure: Failure; readonly retryAt?: number } & Placing)
  /** Five attempts without an answer, or a refusal after one without: only looking up is left. -> looking-up */
  | ({ readonly at: 'not-processed'; readonly failure: Failure } & Placing)
  /** The vendor has another order for this plate and time; never paid again. -> filling */
  | ({ readonly at: 'already-ordered'; readonly failure: Failure } & WithForm)
  /** The same key with other content: our own fault, made visible. -> filling */
  | ({ readonly at: 'key-reused'; readonly failure: Failure } & WithForm)
  /** An order from before is being opened: by the bank's return, a reload, or a key. -> what the order says, lost, loading */
  | { readonly at: 'resuming'; readonly draft: Draft; readonly from: ResumeFrom }
  /** The order cannot be opened here and now; nothing is paid again. -> resuming, loading */
  | { readonly at: 'lost'; readonly draft: Draft; readonly from: ResumeFrom; readonly failure: Failure }
  /** The order waits for its payment step: the bank's page, or Stripe in the page. -> confirming, following, ended */
  | Paying
  /** The buyer has done what was asked; only the relay's status moves on. -> following, ended, paying, unsettled */
  | Confirming
  /** Still no word about the money: look again, never pay again. -> following, ended */
  | ({ readonly at: 'unsettled' } & Opened)
  /** Paid, or nothing to pay: the vignette on its way to active. -> ended */
  | ({ readonly at: 'following' } & Opened)
  /** Over without a vignette: not paid, refunded or deleted. The end of this order; a new one takes a fresh key. */
  | ({ readonly at: 'ended' } & Opened);

export interface Filling extends WithForm {
  readonly at: 'filling';
  /** Where the buyer is; the steps of its group are on the same page. */
  readonly step: StepName;
  readonly problems: readonly FormProblem[];
  readonly plateCheck: PlateCheckState;
  /** The spelling that goes into the order, once the plate was read. */
  readonly plate?: string;
  /** The VIN that goes into the order, once it was read. */
  readonly vin?: string;
  /** The buyer was shown plates that look like this one, and keeps it. */
  readonly isAsTyped?: true;
  /** The ways to pay that work in this browser, in the order in which they are shown; missing until that is known. */
  readonly waysToPay?: readonly PaymentType[];
  readonly notice?: Notice;
  /** What was bought before in this browser for the same vehicle and country; `of` names what is about to be bought. */
  readonly bought?: { readonly of: string; readonly spans: readonly BoughtSpan[] };
}

export interface Preparing extends Placing {
  readonly at: 'preparing';
  /** The keys of all intents that were known when Pay was pressed. */
  readonly before: readonly string[];
  /** Another tab of the site is paying; this one goes on when that one is done. */
  readonly elsewhere?: true;
}

export interface Confirming extends Opened {
  readonly at: 'confirming';
  /** When the buyer is told that it is still open, milliseconds since 1970. */
  readonly until: number;
  /** When an order that is paid on another page, and of which the relay still says that it is due, can be paid again. */
  readonly payAgainAt?: number;
}

export interface Paying extends Opened {
  readonly at: 'paying';
  /** `ready`: waits for the buyer; `busy`: the payment is being carried out. */
  readonly is: 'ready' | 'busy';
  /** Why the last try did not work; the same order is paid once more. */
  readonly failure?: Failure;
}

/** What is known of an order that is being opened again. */
export type ResumeFrom =
  | { readonly by: 'code'; readonly orderId: string; readonly code: string }
  | { readonly by: 'token'; readonly orderId: string; readonly token: string }
  | { readonly by: 'key'; readonly key: string };
