import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { flattenTexts } from '../../locales/flatten-texts.js';
import { ScreenReader } from './screen-reader.js';

/** A buyer who speaks one of our languages, and knows the form by its texts alone. */
export class AnyLanguageBuyer {
  readonly page: Page;
  readonly checkout: Locator;
  readonly reader: ScreenReader;
  private readonly texts: ReadonlyMap<string, string>;
  private readonly locale: string;

  constructor(page: Page, locale: string) {
    this.page = page;
    this.locale = locale;
    this.checkout = page.locator('vignette-checkout');
    this.reader = new ScreenReader(page);
    this.texts = flattenTexts(
      JSON.parse(readFileSync(new URL(`../../../locales/${locale}.json`, import.meta.url), 'utf8')),
    );
  }

  /** A text as it is on the screen; of one with a value in it what stands before the value. */
  t(key: string): string {
    const [text = ''] = (this.texts.get(key) ?? '').split('{{');
    if (!text) throw new Error(`locales/${this.locale}.json has no ${key}.`);
    return text.trim();
  }

  field(key: string): Locator {
    return this.checkout.getByLabel(this.t(key), { exact: true });
  }

  async opens(): Promise<void> {
    await this.page.goto(`/?locale=${this.locale}`);
    await this.checkout.getByRole('radio').first().waitFor();
    await this.reader.listens();
  }

  async goesOn(key = 'action.next'): Promise<void> {
    await this.button(key).click();
  }

  button(key: string): Locator {
    return this.checkout.getByRole('button', { name: this.t(key), exact: true });
  }

  reads(heading: string): Promise<readonly string[]> {
    return this.reader.reads(this.t(heading));
  }

  /** @param country - ISO 3166-1 alpha-2. */
  async choosesCountry(country: string): Promise<void> {
    const name = new Intl.DisplayNames(this.locale, { type: 'region' }).of(country) ?? '';
    await this.checkout.getByRole('radio', { name }).check();
    await this.goesOn();
  }

  /** A car, and the period at this place of the list, from its first possible day. */
  async choosesPeriod(at: number): Promise<void> {
    await this.reader.reads(this.t('vehicle.heading'));
    const car = new RegExp(`^${this.t('vehicle.type.car')}($| ${this.t('vehicle.light')})`);
    await this.checkout.getByRole('radio', { name: car }).check();
    await this.goesOn();
    await this.reader.reads(this.t('period.heading'));
    await this.checkout.getByRole('radio').nth(at).check();
    const start = this.field('period.start');
    await start.fill((await start.getAttribute('min')) ?? '');
    await this.goesOn();
    await this.reader.reads(this.t('plate.heading'));
  }

  /** Leaves the plate by the Tab key. */
  async typesPlate(country: string, plate: string): Promise<void> {
    await this.field('plate.country').selectOption(country);
    await this.field('plate.label').fill(plate);
    await this.field('plate.label').press('Tab');
  }

  /** Ten days of Austria for a German plate, up to the card that pays. */
  async comesToPay(email: string, plate: string): Promise<void> {
    await this.choosesCountry('AT');
    await this.choosesPeriod(1);
    await this.typesPlate('DE', plate);
    await this.goesOn();
    await this.reader.reads(this.t('contact.heading'));
    await this.field('contact.email').fill(email);
    await this.goesOn();
    await this.reader.reads(this.t('review.heading'));
    await this.checkout.getByRole('checkbox').check();
    await this.goesOn('review.next');
    await this.reader.reads(this.t('pay.heading'));
    await this.paysByCard();
  }

  /** The fields are the stand-in's for Stripe, which speaks English. */
  async paysByCard(): Promise<void> {
    await this.checkout.getByRole('radio').first().check();
    await this.page.getByLabel('Card number').fill('4242 4242 4242 4242');
    await this.page.getByLabel('Expiration date').fill('12 / 34');
    await this.page.getByLabel('Security code').fill('123');
    await this.checkout.locator('form [part=button]').click();
  }
}
