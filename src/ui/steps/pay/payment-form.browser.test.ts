import { afterEach, describe, expect, it } from 'vitest';
import type { FormStatus } from '../../../payment/form-status.js';
import { allInShadow } from '../../../../test/support/in-shadow.js';
import { settle } from '../../../../test/support/show-state.js';
import { sample, show } from '../testing/show-step.js';

const LOADING = 'The payment form is loading…';
const FAILED = 'The payment form could not be loaded. Please try again.';
const EMPTIED = 'The payment form had to be loaded again. Please enter your details once more.';

async function withForm(form: FormStatus | undefined) {
  const step = await show(sample('pay'));
  const tell = async (next: FormStatus | undefined) => {
    step.view.paymentForm = next;
    await settle(step.place);
  };
  await tell(form);
  return { ...step, tell };
}

afterEach(() => document.body.replaceChildren());

describe('the payment provider’s form in the step pay', () => {
  it.each([
    [{ is: 'loading' } as const, LOADING],
    [{ is: 'failed' } as const, FAILED],
    [{ is: 'ready', isEmptied: true } as const, EMPTIED],
  ])('is explained while it is %j, and the explanation is said', async (form, words) => {
    const { text, said } = await withForm(form);
    expect(text()).toContain(words);
    expect(said).toEqual([words]);
  });

  it('speaks for itself once it is there', async () => {
    const { text, said, tell } = await withForm({ is: 'loading' });
    for (const form of [{ is: 'ready' } as const, undefined]) {
      await tell(form);
      expect(text()).not.toMatch(/payment form/);
    }
    expect(said).toEqual([LOADING]);
  });

  it('is asked for again with one press, and the form is not sent by it', async () => {
    const { place, heard } = await withForm({ is: 'failed' });
    const again = allInShadow(place, 'button').find(({ textContent }) => textContent?.includes('Try again'));
    again?.click();
    expect(heard).toEqual([{ type: 'check-pressed' }]);
  });
});
