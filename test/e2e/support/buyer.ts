import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

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

  radio(name: string | RegExp): Locator {
    return this.checkout.getByRole('radio', { name });
  }

  async goOn(): Promise<void> {
    await this.button('Continue').click();
  }

  async choose(name: string | RegExp): Promise<void> {
    await this.radio(name).check();
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

  async name(first: string, last: string): Promise<void> {
    await this.checkout.getByLabel('Driver’s first name').fill(first);
    await this.checkout.getByLabel('Driver’s last name').fill(last);
  }

  /** From the review to the relay's word that the order is paid. */
  async reviewAndPay(): Promise<void> {
    await this.review();
    await this.card();
    await this.pay();
    await this.seesPaid();
  }

  /** From the first step up to the one for the plate: ten days in Austria with a car. */
  async upToPlate(): Promise<void> {
    await this.country('Austria');
    await this.vehicle('Car');
    await this.period('10 days');
  }

  /** From the first step to the payment with a ten-day vignette for Austria. */
  async fillIn(email: string, plate = 'B-AB 123'): Promise<void> {
    await this.upToPlate();
    await this.plate('Germany', plate);
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

  /** The link to the bank: the only way there inside a frame. */
  get bankLink(): Locator {
    return this.checkout.getByRole('link', { name: 'Continue at your bank' });
  }

  /** Waits until the relay has said that the order is paid. */
  async seesPaid(): Promise<void> {
    await expect(this.checkout.getByText('Paid', { exact: true })).toBeVisible();
  }

  async seesActive(): Promise<void> {
    await expect(this.heading('Your vignette is active')).toBeVisible({ timeout: 30_000 });
  }

  /** What the buyer would tell support about the order on the screen. */
  async reference(): Promise<string> {
    const details = this.checkout.getByRole('region', { name: 'Your order' });
    return details.getByRole('term').filter({ hasText: 'Reference' }).locator('xpath=following::dd[1]').innerText();
  }
}
