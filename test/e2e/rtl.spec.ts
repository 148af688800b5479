import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { flattenTexts } from '../locales/flatten-texts.js';
import { directionOf, overflowing, readsLeftToRight } from './support/reading-direction.js';

const ARABIC = flattenTexts(JSON.parse(readFileSync(new URL('../../locales/ar.json', import.meta.url), 'utf8')));
const VIN = 'WVWZZZ1JZXW000001';
const EMAIL = 'driver@example.com';
/** An amount in euros, inside the marks that isolate it. */
const AMOUNT = /\d+\.\d\d\s€/;

/** A text as it is on the screen; of one with a value in it what stands before the value. */
function arabic(key: string): string {
  const [text = ''] = (ARABIC.get(key) ?? '').split('{{');
  if (!text) throw new Error(`locales/ar.json has no ${key}.`);
  return text.trim();
}

/** A buyer in front of the checkout in Arabic, who looks at every step for what is too wide. */
class ArabicBuyer {
  readonly checkout: Locator;

  constructor(page: Page) {
    this.checkout = page.locator('vignette-checkout');
  }

  field(key: string): Locator {
    return this.checkout.getByLabel(arabic(key), { exact: true });
  }

  async sees(heading: string): Promise<void> {
    await expect(this.checkout.getByRole('heading', { name: arabic(heading) })).toBeVisible();
    expect(await overflowing(this.checkout)).toEqual([]);
  }

  async chooses(name: string | RegExp): Promise<void> {
    await this.checkout.getByRole('radio', { name }).check();
    expect(await overflowing(this.checkout)).toEqual([]);
  }

  async goesOn(): Promise<void> {
    await this.checkout.getByRole('button', { name: arabic('action.next'), exact: true }).click();
  }

  /** To the step for the plate, with what `choose` takes at the step for the period. */
  async comesToThePlate(country: string, choose: RegExp): Promise<void> {
    await this.sees('country.heading');
    await this.chooses(new RegExp(country));
    await this.goesOn();
    await this.sees('vehicle.heading');
    await this.chooses(new RegExp(`^${arabic('vehicle.type.car')}($| ${arabic('vehicle.light')})`));
    await this.goesOn();
    await this.sees('period.heading');
    await this.chooses(choose);
    const start = this.field('period.start');
    await start.fill((await start.getAttribute('min')) ?? '');
    await this.sees('period.heading');
  }

  async typesThePlate(plate: string): Promise<void> {
    await this.sees('plate.heading');
    await this.field('plate.country').selectOption('DE');
    await this.field('plate.label').fill(plate);
    await this.field('plate.label').blur();
  }
}

test.describe('in Arabic', () => {
  test('the page of the script tag is mirrored, and what is Latin is not', async ({ page }) => {
    await page.goto('/?locale=ar');
    const buyer = new ArabicBuyer(page);
    const { checkout } = buyer;
    await expect(checkout).toHaveAttribute('dir', 'rtl');
    await expect(checkout).toHaveAttribute('lang', 'ar');
    await buyer.sees('country.heading');
    expect(await directionOf(checkout.locator('.view'))).toBe('rtl');
    // Arabic letters are joined, and space between them would tear them apart.
    await expect(checkout.getByRole('heading', { level: 2 })).toHaveCSS('letter-spacing', 'normal');

    const words = await checkout.getByText('النمسا').boundingBox();
    const radio = await checkout.getByRole('radio', { name: /النمسا/ }).boundingBox();
    expect(radio?.x).toBeGreaterThan(words?.x ?? Infinity);

    await buyer.comesToThePlate('النمسا', /10 أيام/);
    for (const place of ['[part~=price]', 'small']) {
      const price = checkout.locator(place).filter({ hasText: AMOUNT }).first();
      const [amount = ''] = AMOUNT.exec(await price.innerText()) ?? [];
      expect(await readsLeftToRight(price, amount)).toBe(true);
    }
    await buyer.goesOn();

    await buyer.typesThePlate('B-RT 101');
    const input = buyer.field('plate.label');
    expect(await directionOf(input)).toBe('ltr');
    expect(await input.evaluate((element) => getComputedStyle(element).textAlign)).toBe('right');
    const note = checkout.locator('p').filter({ hasText: arabic('plate.valid') });
    await expect(note).toBeVisible();
    expect(await readsLeftToRight(note, 'B-RT')).toBe(true);

    const back = await checkout.getByRole('button', { name: arabic('action.back') }).boundingBox();
    const progress = await checkout.locator('[part=progress]').boundingBox();
    expect(back?.x).toBeGreaterThan(progress?.x ?? Infinity);
  });

  for (const width of [360, 320]) {
    test(`every step fits ${width} pixels up to the review, in the frame`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('/iframe/?locale=ar');
      const buyer = new ArabicBuyer(page);
      const { checkout } = buyer;
      await buyer.comesToThePlate('مولدوفا', /7 أيام/);
      await buyer.goesOn();

      await buyer.typesThePlate('B-RT 102');
      await buyer.goesOn();
      await expect(checkout.getByText(arabic('problem.required.vin')).first()).toBeVisible();
      await buyer.sees('plate.heading');
      await buyer.field('plate.vin').fill(VIN);
      expect(await directionOf(buyer.field('plate.vin'))).toBe('ltr');
      await buyer.goesOn();

      await buyer.sees('contact.heading');
      await buyer.goesOn();
      await expect(checkout.getByText(arabic('problem.required.email')).first()).toBeVisible();
      await buyer.sees('contact.heading');
      await buyer.field('contact.email').fill(EMAIL);
      await buyer.field('contact.firstName').fill('ليلى');
      await buyer.field('contact.lastName').fill('Haddad');
      await buyer.field('contact.citizenship').selectOption('DE');
      await buyer.field('contact.idNumber').fill('C01X00T47');
      expect(await directionOf(buyer.field('contact.email'))).toBe('ltr');
      expect(await directionOf(buyer.field('contact.firstName'))).toBe('rtl');
      await buyer.goesOn();

      await buyer.sees('review.heading');
      expect(await directionOf(checkout.locator('[part=plate]'))).toBe('ltr');
      for (const code of [VIN, EMAIL, 'C01X00T47']) {
        const place = checkout.getByText(code, { exact: true });
        expect([await directionOf(place), await readsLeftToRight(place, code)]).toEqual(['ltr', true]);
      }
      const amounts = await checkout.locator('dd [part~=price]').all();
      expect(amounts).not.toEqual([]);
      for (const amount of amounts) {
        expect(await directionOf(amount)).toBe('ltr');
        const [digits = ''] = AMOUNT.exec(await amount.innerText()) ?? [];
        expect(await readsLeftToRight(amount, digits)).toBe(true);
      }
    });
  }
});
