import type { Browser } from './browser.js';
import { Page } from './page.js';
import type { ModelOrder } from './model-order.js';

/** What stands in a tab: nothing, the shop, or the bank's page for an order. */
export type Place =
  | { readonly is: 'closed' }
  | { readonly is: 'shop'; readonly page: Page }
  | {
      readonly is: 'bank';
      readonly order: ModelOrder;
      /** Where the bank sends the buyer to. */
      readonly returnUrl: string;
      /** What the back button brings back, where the browser has kept it; else the address it loads. */
      readonly kept?: Page;
      readonly before: string;
    };

/** A tab of a browser; its own storage outlives the pages in it. */
export class Tab {
  readonly storage = new Map<string, string>();
  place: Place = { is: 'closed' };
  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The shop's page, where it is what the buyer sees. */
  get page(): Page | undefined {
    return this.place.is === 'shop' ? this.place.page : undefined;
  }

  /** Loads the shop; what was there before is gone. */
  load(url: string): void {
    this.discard();
    this.place = { is: 'shop', page: new Page(this.browser, this, url) };
  }

  /** The tab is closed, or its process has died: all of it is gone but what the browser stores for the site. */
  kill(): void {
    this.discard();
    this.storage.clear();
    this.place = { is: 'closed' };
  }

  /** Leaves for the bank. */
  leave(order: ModelOrder, returnUrl: string): void {
    const { page } = this;
    const isKept = page?.freeze() ?? false;
    if (page && !isKept) page.die();
    const before = page?.address ?? '';
    this.place = { is: 'bank', order, returnUrl, before, ...(page && isKept && { kept: page }) };
  }

  /** The back button, at the bank: the page that was put aside, or its address anew. */
  back(): void {
    if (this.place.is !== 'bank') return;
    const { kept, before } = this.place;
    if (!kept) return this.load(before);
    this.place = { is: 'shop', page: kept };
    kept.restore();
  }

  private discard(): void {
    if (this.place.is === 'shop') this.place.page.die();
    if (this.place.is === 'bank') this.place.kept?.die();
  }
}
