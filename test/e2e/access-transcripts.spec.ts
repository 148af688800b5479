import { expect, type Page, test } from '@playwright/test';
import { AnyLanguageBuyer } from './support/any-language-buyer.js';
import { keptTranscript, shapeOf, Transcript } from './support/transcript.js';

const HALF_A_MINUTE = 32_000;
const MORE_THAN_A_MINUTE = 61_000;

/** Headings between the bank and the active vignette. */
const ON_THE_WAY = [
  'confirming.heading',
  'order.status.CREATED.heading',
  'order.status.PENDING.heading',
  'order.status.WILL_BE_ACTIVE.heading',
  'order.status.ACTIVE.heading',
];

/** Walks as a screen reader tells them; what was read through is kept in transcripts/, in English. */
const WALKS: Readonly<Record<string, (buyer: AnyLanguageBuyer, told: Transcript, page: Page) => Promise<void>>> = {
  purchase: async (buyer, told) => {
    await told.writes('the first form', 'country.heading');
    await buyer.choosesCountry('AT');
    await told.writes('the vehicle', 'vehicle.heading');
    await buyer.choosesPeriod(1);
    await told.writes('the plate', 'plate.heading');
    await buyer.typesPlate('DE', 'B-AC 101');
    await buyer.checkout
      .locator('p')
      .filter({ hasText: buyer.t('plate.valid') })
      .waitFor();
    await told.writes('the plate was checked', 'plate.heading');
    await buyer.goesOn();
    await told.writes('the contact', 'contact.heading');
    await buyer.field('contact.email').fill('3ds@example.com');
    await buyer.goesOn();
    await told.writes('the review', 'review.heading');
    await buyer.checkout.getByRole('checkbox').check();
    await buyer.goesOn('review.next');
    await told.writes('the payment', 'pay.heading');
    await buyer.paysByCard();
    await buyer.page.getByRole('button', { name: 'Confirm payment' }).click();
    await buyer.reader.listens();
    await buyer.reads('order.status.ACTIVE.heading');
    const heard = await buyer.reader.hears();
    const known = ON_THE_WAY.map((key) => buyer.t(key));
    // Which of them a buyer hears hangs on how long each lasts; their order does not.
    expect(heard).toEqual(known.filter((text) => heard.includes(text)));
    expect(heard.at(-1)).toBe(known.at(-1));
    await told.writes('the vignette', 'order.status.ACTIVE.heading');
  },

  mistakes: async (buyer, told) => {
    await buyer.goesOn();
    await told.writes('no country', 'country.heading');
    await buyer.choosesCountry('AT');
    await buyer.reads('vehicle.heading');
    await buyer.goesOn();
    await told.writes('no vehicle', 'vehicle.heading');
    await buyer.button('action.back').click();
    await buyer.reads('country.heading');
    await buyer.choosesCountry('MD');
    await buyer.reads('vehicle.heading');
    await buyer.checkout.getByRole('radio').first().check();
    await buyer.goesOn();
    await buyer.reads('period.heading');
    await buyer.goesOn();
    await told.writes('no period', 'period.heading');
    await buyer.checkout.getByRole('radio').first().check();
    await buyer.goesOn();
    await told.writes('no first day', 'period.heading');
    await buyer.field('period.start').fill('2020-01-01');
    await buyer.goesOn();
    await told.writes('a first day that is over', 'period.heading');
    const start = buyer.field('period.start');
    await start.fill((await start.getAttribute('min')) ?? '');
    await buyer.goesOn();
    await buyer.reads('plate.heading');
    await buyer.goesOn();
    await told.writes('no plate', 'plate.heading');
    await buyer.typesPlate('DE', 'B-AC 102');
    await buyer.checkout
      .locator('p')
      .filter({ hasText: buyer.t('plate.valid') })
      .waitFor();
    await buyer.field('plate.vin').fill('WVWZZZ1JZXW00000');
    await buyer.goesOn();
    await told.writes('a VIN that is too short', 'plate.heading');
    await buyer.field('plate.vin').fill('WVWZZZ1JZXW000001');
    await buyer.goesOn();
    await buyer.reads('contact.heading');
    await buyer.goesOn();
    await told.writes('nothing about the buyer', 'contact.heading');
    await buyer.field('contact.email').fill('driver@');
    await buyer.field('contact.firstName').fill('Ada');
    await buyer.field('contact.lastName').fill('Lovelace');
    await buyer.field('contact.citizenship').selectOption('DE');
    await buyer.field('contact.idNumber').fill('C01X00T47');
    await buyer.goesOn();
    await told.writes('an address that is none', 'contact.heading');
    await buyer.field('contact.email').fill('paid@example.com');
    await buyer.goesOn();
    await buyer.reads('review.heading');
    await buyer.goesOn('review.next');
    await told.writes('no consent', 'review.heading');
    await buyer.checkout.getByRole('checkbox').check();
    await buyer.goesOn('review.next');
    await buyer.reads('pay.heading');
    await buyer.checkout.locator('form [part=button]').click();
    await told.writes('no way to pay', 'pay.heading');
  },

  doubts: async (buyer, told) => {
    const noted = (key: string) =>
      buyer.checkout
        .locator('p')
        .filter({ hasText: buyer.t(key) })
        .first()
        .waitFor();
    await buyer.choosesCountry('AT');
    await buyer.choosesPeriod(1);
    await buyer.typesPlate('DE', 'BAB1234');
    await noted('problem.separator');
    await told.writes('two readings', 'plate.heading');
    await buyer.checkout.getByRole('button', { name: 'B-AB1234' }).click();
    await noted('plate.valid');
    await told.writes('one of them was chosen', 'plate.heading');
    await buyer.field('plate.label').fill('');
    await buyer.typesPlate('SE', 'ABC 12O');
    await noted('problem.look-alike');
    await told.writes('a letter like a digit', 'plate.heading');
    await buyer.field('plate.label').fill('');
    await buyer.typesPlate('GB', 'B0B');
    await noted('problem.unusual');
    await told.writes('an unusual plate', 'plate.heading');
  },

  waiting: async (buyer, told, page) => {
    await buyer.comesToPay('error-always@example.com', 'B-AC 103');
    await told.writes('the first attempt failed', 'waiting.heading', 1);
    await page.clock.runFor(HALF_A_MINUTE);
    await told.writes('half a minute later', 'waiting.heading');
    const heading = buyer.checkout.getByRole('heading', { name: buyer.t('notProcessed.heading') });
    await expect(async () => {
      await page.clock.fastForward(MORE_THAN_A_MINUTE);
      await expect(heading).toBeVisible({ timeout: 1000 });
    }).toPass();
    await told.writes('after the last attempt', 'notProcessed.heading', 0);
  },

  'payment-failed': async (buyer, told, page) => {
    await buyer.comesToPay('stripe-action@example.com', 'B-AC 104');
    await page.getByRole('button', { name: 'Fail authentication' }).click();
    await buyer.checkout.getByText(buyer.t('paying.failed')).waitFor();
    await told.writes('the bank was told no', 'paying.heading', 1);
  },

  declined: async (buyer, told) => {
    await buyer.comesToPay('decline@example.com', 'B-AC 105');
    await told.writes('the money was refused', 'ended.failed.heading', 0);
  },
};

for (const [name, walk] of Object.entries(WALKS)) {
  for (const locale of ['en', 'ar']) {
    test(`a screen reader tells the walk ${name} in ${locale}`, async ({ page }) => {
      if (name === 'waiting') await page.clock.install();
      const buyer = new AnyLanguageBuyer(page, locale);
      const told = new Transcript(buyer);
      await buyer.opens();
      await walk(buyer, told, page);
      const kept = keptTranscript(name);
      if (locale === 'en') expect(told.text).toBe(kept);
      else expect({ shape: told.shape, latin: told.latin }).toEqual({ shape: shapeOf(kept), latin: [] });
    });
  }
}
