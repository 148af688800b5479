/** @typedef {import('playwright').Page} Page */

/** Whoever goes through the checkout of the demo's travel page for the pictures; in English. */
export class Buyer {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.checkout = page.locator('vignette-checkout');
  }

  /**
   * Opens the travel page, with a query or a fragment behind its address, and waits for the first screen.
   *
   * @param {string} address
   */
  async open(address) {
    await this.page.goto(address);
    await this.isDrawn();
  }

  /** @param {string | RegExp} name */
  async choose(name) {
    await this.checkout.getByRole('radio', { name }).check();
  }

  async goOn() {
    await this.checkout.getByRole('button', { name: 'Continue', exact: true }).click();
  }

  /** @param {string} name */
  async heading(name) {
    await this.checkout.getByRole('heading', { name }).waitFor();
  }

  /**
   * From the first step to the one for the vehicle.
   *
   * @param {string} country
   */
  async toVehicle(country) {
    await this.choose(new RegExp(country));
    await this.goOn();
    await this.heading('What are you driving?');
  }

  /**
   * From the first step to the one for the period, with a car where there is a choice; ten days are chosen where there are
   * ten days.
   *
   * @param {string} country
   */
  async toPeriod(country) {
    await this.choose(new RegExp(country));
    await this.goOn();
    const [vehicle, period] = ['What are you driving?', 'How long, and from when?'];
    await this.checkout
      .getByRole('heading', { name: new RegExp(`${vehicle}|${period}`.replaceAll('?', '\\?')) })
      .waitFor();
    if (await this.checkout.getByRole('heading', { name: vehicle }).isVisible()) {
      await this.choose(/^Car/);
      await this.goOn();
    }
    await this.heading(period);
    const tenDays = this.checkout.getByRole('radio', { name: '10 days' });
    if (await tenDays.isVisible()) await tenDays.check();
  }

  async toPlate() {
    const start = this.checkout.getByLabel('First day');
    await start.fill((await start.getAttribute('min')) ?? '');
    await this.goOn();
    await this.checkout.getByLabel('Country of registration').waitFor();
  }

  /** @param {string} plate */
  async fillPlate(plate) {
    await this.checkout.getByLabel('Country of registration').selectOption({ label: 'Germany' });
    await this.checkout.getByLabel('Number plate', { exact: true }).fill(plate);
    await this.page.keyboard.press('Tab');
  }

  async toReview() {
    await this.goOn();
    await this.checkout.getByLabel('E-mail').fill('paid@example.com');
    await this.goOn();
    await this.heading('Is everything right?');
  }

  /** From the review to the relay's word that the order is paid. */
  async buy() {
    await this.checkout.getByRole('checkbox').check();
    await this.checkout.getByRole('button', { name: 'Continue to payment' }).click();
    await this.choose('Card');
    await this.page.getByLabel('Card number').fill('4242 4242 4242 4242');
    await this.page.getByLabel('Expiration date').fill('12 / 34');
    await this.page.getByLabel('Security code').fill('123');
    await this.checkout.getByRole('button', { name: /^Pay / }).click();
    await this.checkout.getByText('Paid', { exact: true }).waitFor();
  }

  /** The address that opens the order again. */
  async linkToOrder() {
    return (await this.checkout.getByRole('link', { name: 'Link to this order' }).getAttribute('href')) ?? '';
  }

  /**
   * Puts a theme on in place; another one than is worn.
   *
   * @param {string} theme
   */
  async wear(theme) {
    const before = await this.checkout.evaluateHandle((element) => element.shadowRoot?.adoptedStyleSheets[0]);
    await this.checkout.evaluate((element, name) => element.setAttribute('theme', name), theme);
    await this.page.waitForFunction(
      (sheet) => document.querySelector('vignette-checkout')?.shadowRoot?.adoptedStyleSheets[0] !== sheet,
      before,
    );
    await this.isDrawn();
  }

  /**
   * Switches the language in place.
   *
   * @param {string} locale
   */
  async speak(locale) {
    await this.checkout.evaluate((element, wanted) => element.setAttribute('locale', wanted), locale);
    await this.page.waitForFunction((wanted) => document.querySelector('vignette-checkout')?.lang === wanted, locale);
    await this.isDrawn();
  }

  /** What has come is painted, and nothing has the focus or the mouse over it. */
  async isDrawn() {
    await this.page.mouse.move(0, 0);
    await this.checkout.locator('.view[aria-busy="false"], [part~="launcher"]').first().waitFor();
    // The card may be held as high as its outline was, if that was faster; in a picture it is as high as what is in it.
    await this.checkout.locator('.view').evaluateAll((views) => {
      for (const view of views) if (view instanceof HTMLElement) view.style.removeProperty('min-block-size');
    });
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) {
        if (!at.shadowRoot && at instanceof HTMLElement) at.blur();
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }

  /** A picture of the checkout with the ground around it. */
  async picture() {
    await this.isDrawn();
    return this.page.locator('.shop').screenshot({ animations: 'disabled' });
  }
}
