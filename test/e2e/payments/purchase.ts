import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { PaymentType } from '../../../src/contract/payment-type.js';
import { Buyer } from '../support/buyer.js';
import { type OrderRequests, watchOrders } from '../support/order-requests.js';
import type { Shop } from '../support/shop.js';
import { type Cell, kindOf } from './matrix.js';
import { type Addition, checkoutPlace, isFramed, openSite } from './support/site.js';

/** Ways to pay as the buyer reads them. */
const NAMES: Readonly<Record<PaymentType, string>> = {
  CARD: 'Card',
  GOOGLE_PAY: 'Google Pay',
  APPLE_PAY: 'Apple Pay',
  IDEAL: 'iDEAL',
  REVOLUT: 'Revolut Pay',
  BANCONTACT: 'Bancontact',
  LINK: 'Payment page',
};

const AT_BANK = /\/sandbox\/(bank|pay)\//;

/** One buyer who pays for one vignette in the way of a cell; everything is done as a buyer does it. */
export class Purchase {
  readonly cell: Cell;
  readonly context: BrowserContext;
  readonly shop: Shop;
  /** German, and of this cell alone. */
  readonly plate: string;
  /** What the pages have sent to place orders. */
  readonly orders: OrderRequests;

  constructor(cell: Cell, context: BrowserContext, shop: Shop, plate: string) {
    this.cell = cell;
    this.context = context;
    this.shop = shop;
    this.plate = plate;
    this.orders = watchOrders(context);
  }

  /** The idempotency key of the last order. */
  get key(): string {
    return this.orders.keys.at(-1) ?? '';
  }

  /** Opens the page with the checkout, in a tab of its own where none is given. */
  async open(page?: Page, addition?: Addition): Promise<Buyer> {
    return openSite(page ?? (await this.context.newPage()), this.shop.url, this.cell.embedding, addition);
  }

  /** Fills the form in up to the way to pay, which is chosen; the story is the sandbox's. */
  async fillIn(story: string): Promise<Buyer> {
    const buyer = await this.open();
    await buyer.fillIn(`${story}@example.com`, this.plate);
    await this.choose(buyer);
    return buyer;
  }

  /** The same up to the way to pay, in the story in which the buyer has to go to another page for it. */
  fillInForBank(): Promise<Buyer> {
    return this.fillIn(kindOf(this.cell.type) === 'card' ? '3ds' : 'someone');
  }

  async choose(buyer: Buyer): Promise<void> {
    if (kindOf(this.cell.type) === 'card') await buyer.card();
    else await buyer.choose(NAMES[this.cell.type]);
  }

  /** Presses what pays: the checkout's button, or the wallet's own and then the one in its sheet. */
  async pay(buyer: Buyer): Promise<void> {
    if (kindOf(this.cell.type) !== 'wallet') return buyer.pay();
    const sheet = await this.openSheet(buyer);
    await sheet.getByRole('button', { name: 'Authorise' }).click();
  }

  /** Presses the wallet's button, and gives the sheet it opens. */
  async openSheet(buyer: Buyer): Promise<Locator> {
    await this.walletButton(buyer).click();
    return this.dialog(buyer, NAMES[this.cell.type]);
  }

  walletButton(buyer: Buyer): Locator {
    return buyer.button(`Pay with ${NAMES[this.cell.type]}`);
  }

  /** What Stripe asks over the page. */
  dialog(buyer: Buyer, name: string): Locator {
    return checkoutPlace(buyer.page).getByRole('dialog', { name });
  }

  /** Pays the same order once more after a refusal, up to where the buyer is asked again. */
  async tryAgain(buyer: Buyer): Promise<void> {
    if (kindOf(this.cell.type) === 'wallet') await this.pay(buyer);
    else await buyer.button('Try again').click();
  }

  /** The link that leads to the bank or to the payment page. */
  pageLink(buyer: Buyer): Locator {
    const name = kindOf(this.cell.type) === 'page' ? 'Continue to the payment page' : 'Continue at your bank';
    return buyer.checkout.getByRole('link', { name });
  }

  /** The button or link that pays an order which waits for its payment. */
  payControl(buyer: Buyer): Locator {
    const kind = kindOf(this.cell.type);
    if (kind === 'wallet') return this.walletButton(buyer);
    return kind === 'bank' ? buyer.button(/^Pay €/) : this.pageLink(buyer);
  }

  /**
   * Waits for the page where the buyer pays, in the same tab. Stripe leads there, and so does the checkout; but in a
   * frame it only has a link, which is pressed here.
   */
  async toBank(buyer: Buyer): Promise<Page> {
    if (isFramed(buyer.page) && kindOf(this.cell.type) !== 'bank') await this.pageLink(buyer).click();
    await expect(buyer.page).toHaveURL(AT_BANK);
    return buyer.page;
  }

  /** Whether the checkout shows a link that can be opened in a new tab. */
  get hasNewTabLink(): boolean {
    return this.cell.embedding === 'frame' && kindOf(this.cell.type) !== 'bank';
  }

  /** Opens the page where the buyer pays in a new tab; the checkout stays where it is. */
  async toBankInNewTab(buyer: Buyer): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await buyer.checkout.getByRole('link', { name: 'Open in a new tab instead' }).click();
    const tab = await opened;
    await expect(tab).toHaveURL(AT_BANK);
    return tab;
  }

  /** Answers in the bank's page; gives the buyer on the page that the bank leads back to. */
  async answer(bank: Page, answer: 'pay' | 'decline' | 'leave'): Promise<Buyer> {
    const pay = kindOf(this.cell.type) === 'page' ? 'Pay now' : 'Confirm payment';
    const label = { pay, decline: 'Decline', leave: 'Leave without answering' }[answer];
    await bank.getByRole('button', { name: label }).click();
    return new Buyer(bank);
  }

  /**
   * Answers as the bank's app on a phone would, and gives the address that it then opens; the bank's page stays open.
   */
  async answerElsewhere(bank: Page, answer: 'confirm' | 'decline'): Promise<string> {
    const answered = await this.context.request.post(bank.url(), { form: { answer }, maxRedirects: 0 });
    return answered.headers()['location'] ?? '';
  }
}
