import type { FrameLocator, Locator, Page } from '@playwright/test';

/** A buyer in front of the checkout, in the page itself or in a frame of it. Works in English. */
export class Buyer {
  readonly page: Page;
  private readonly place: Page | FrameLocator;

  constructor(page: Page, place: Page | FrameLocator = page) {
    this.page = page;
    this.place = place;
  }

  get checkout(): Locator {
    return this.place.locator('vignette-checkout');
  }

  heading(name: string | RegExp): Locator {
    return this.checkout.getByRole('heading', { name });
  }

  button(name: string | RegExp): Locator {
    return this.checkout.getByRole('button', { name });
  }

  async goOn(): Promise<void> {
    await this.button('Continue').click();
  }

  async choose(name: string | RegExp): Promise<void> {
    await this.checkout.getByRole('radio', { name }).check();
  }

  async country(name: string): Promise<void> {
    await this.choose(new RegExp(name));
    await this.goOn();
  }

  async vehicle(name: string): Promise<void> {
    await this.choose(new RegExp(name));
    await this.goOn();
  }

  /** Chooses the period and the first day that is offered. */
  async period(name: string | RegExp): Promise<void> {
    await this.choose(name);
    const start = this.checkout.getByLabel('First day');
    const earliest = await start.getAttribute('min');
    await start.fill(earliest ?? '');
    await this.goOn();
  }

  async plate(country: string, plate: string): Promise<void> {
    await this.checkout.getByLabel('Country of registration').selectOption({ label: country });
    await this.checkout.getByLabel('Number plate', { exact: true }).fill(plate);
    await this.goOn();
  }

  async contact(email: string): Promise<void> {
    await this.checkout.getByLabel('E-mail').fill(email);
    await this.goOn();
  }

  async review(): Promise<void> {
    await this.checkout.getByRole('checkbox').check();
    await this.button('Continue to payment').click();
  }

  /** From the first step to the payment with a ten-day vignette for Austria. */
  async fillIn(email: string): Promise<void> {
    await this.country('Austria');
    await this.vehicle('Car');
    await this.period('10 days');
    await this.plate('Germany', 'B-AB 123');
    await this.contact(email);
    await this.review();
  }

  /** The card form is Stripe's, in the page's own tree. */
  async card(number = '4242 4242 4242 4242'): Promise<void> {
    await this.choose('Card');
    await this.place.getByLabel('Card number').fill(number);
    await this.place.getByLabel('Expiration date').fill('12 / 34');
    await this.place.getByLabel('Security code').fill('123');
  }

  async pay(): Promise<void> {
    await this.button(/^Pay /).click();
  }
}
