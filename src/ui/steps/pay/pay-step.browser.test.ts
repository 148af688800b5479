import { afterEach, describe, expect, it } from 'vitest';
import type { PaymentMethod } from '../../../contract/config.js';
import type { Filling } from '../../../flow/state.js';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import { sample, show } from '../testing/show-step.js';

const publishableKey = 'pk_test_1';
const byStripe = (type: PaymentMethod['type']): PaymentMethod => ({ type, via: 'stripe', publishableKey });
const ALL: PaymentMethod[] = [
  byStripe('GOOGLE_PAY'),
  byStripe('APPLE_PAY'),
  { type: 'CARD', via: 'card', publishableKey },
  byStripe('IDEAL'),
  byStripe('BANCONTACT'),
  byStripe('REVOLUT'),
  { type: 'LINK', via: 'link' },
];

/** The last step at a vendor that takes everything. */
function payForm(changes: Partial<Filling> = {}): Filling {
  const form = sample('pay');
  const { catalogue } = form;
  return { ...form, catalogue: { ...catalogue, config: { ...catalogue.config, paymentMethods: ALL } }, ...changes };
}

const chosen = (paymentType: PaymentMethod['type']): Pick<Filling, 'draft'> => ({
  draft: { ...sample('pay').draft, paymentType },
});
const OTHERS = ['CARD', 'IDEAL', 'BANCONTACT', 'REVOLUT', 'LINK'] as const;
const WITH_GOOGLE = { waysToPay: [...OTHERS, 'GOOGLE_PAY'] } as const;

const offered = (place: ParentNode) => allInShadow(place, '.choice').map(({ textContent }) => textContent?.trim());
const button = (place: ParentNode) => allInShadow(place, 'form > [part=button]');

afterEach(() => document.body.replaceChildren());

describe('the step pay', () => {
  it('offers no wallet before it is known to be there, and then after all others', async () => {
    const { place, change } = await show(payForm());
    const others = ['Card', 'iDEAL', 'Bancontact', 'Revolut Pay', 'Payment page'];
    expect(offered(place)).toEqual(others);
    await change(payForm(WITH_GOOGLE));
    expect(offered(place)).toEqual([...others, 'Google Pay']);
  });

  it.each([[[]], [['GOOGLE_PAY']], [['APPLE_PAY', 'GOOGLE_PAY']]] as const)(
    'moves nothing when it becomes known that the wallets are %j',
    async (wallets) => {
      const { place, change } = await show(payForm());
      const top = () => button(place)[0]?.getBoundingClientRect().top;
      const before = top();
      await change(payForm({ waysToPay: [...OTHERS, ...wallets] }));
      expect(offered(place)).toHaveLength(OTHERS.length + wallets.length);
      expect(top()).toBe(before);
    },
  );

  it('gives a wallet’s place to the payment provider’s button, and shows what is paid', async () => {
    const { place, text, view } = await show(payForm({ ...WITH_GOOGLE, ...chosen('GOOGLE_PAY') }));
    expect(button(place)).toEqual([]);
    expect(text()).toContain('Total €15.80');
    const outside = document.createElement('div');
    outside.slot = 'vignette-payment';
    view.append(outside);
    expect(outside.assignedSlot?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('sends nothing by the Enter key while a wallet is chosen', async () => {
    const { place, heard } = await show(payForm({ ...WITH_GOOGLE, ...chosen('GOOGLE_PAY') }));
    const google = allInShadow(place, 'input').at(-1);
    google?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });

  it('brings its own button back for every other way', async () => {
    const { place, change, heard, submit } = await show(payForm({ ...WITH_GOOGLE, ...chosen('GOOGLE_PAY') }));
    await change(payForm({ ...WITH_GOOGLE, ...chosen('BANCONTACT') }));
    expect(button(place)[0]?.textContent?.trim()).toBe('Pay €15.80');
    submit();
    expect(heard).toEqual([{ type: 'pay-pressed', paymentType: 'BANCONTACT' }]);
  });

  it('shows no choice that is not offered, and asks for one', async () => {
    const { place, heard, submit } = await show(payForm(chosen('APPLE_PAY')));
    expect(inShadow(place, '[name=paymentType]')).toMatchObject({ value: '' });
    submit();
    expect(heard).toEqual([{ type: 'step-submitted', step: 'pay' }]);
  });

  it('takes a choice', async () => {
    const { place, heard } = await show(payForm(WITH_GOOGLE));
    allInShadow(place, 'input').at(-1)?.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { paymentType: 'GOOGLE_PAY' } }]);
  });

  it('gives up the place of wallets that did not come once the buyer chooses', async () => {
    const { place, change } = await show(payForm());
    const room = () => place.querySelector('.room-2, .room-1') ?? allInShadow(place, '.room-2, .room-1')[0];
    await change(payForm({ waysToPay: [...OTHERS] }));
    expect(room()).toBeDefined();
    allInShadow(place, 'input')[1]?.click();
    await change(payForm({ waysToPay: [...OTHERS], ...chosen('IDEAL') }));
    expect(room()).toBeUndefined();
  });

  it('says that the way chosen before is not there', async () => {
    const { text } = await show(payForm({ ...WITH_GOOGLE, notice: { code: 'way-gone' } }));
    expect(text()).toContain('The payment method you chose is not available here. Please choose another one.');
  });

  it('leaves out what the currency does not allow', async () => {
    const form = payForm();
    const { catalogue } = form;
    const products = catalogue.products.map((one) => ({ ...one, price: { ...one.price, currency: 'CZK' } }));
    const { place } = await show({ ...form, catalogue: { ...catalogue, products } });
    expect(offered(place)).toEqual(['Card', 'Payment page']);
  });
});
