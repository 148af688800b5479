import { afterEach, describe, expect, it } from 'vitest';
import type { FlowState, Paying } from '../../../flow/state.js';
import { allInShadow, readText } from '../../../../test/support/in-shadow.js';
import { SAMPLE_STATES } from '../../../../test/support/sample-states.js';
import { showState } from '../../../../test/support/show-state.js';

function byWallet(changes: Partial<Paying>): FlowState {
  const state = SAMPLE_STATES.find(({ name }) => name === 'paying-in-page')?.state;
  if (state?.at !== 'paying') throw new Error('There is no such sample.');
  const { order } = state;
  return { ...state, order: { ...order, paymentStep: { ...order.paymentStep, type: 'GOOGLE_PAY' } }, ...changes };
}

async function show(changes: Partial<Paying> = {}) {
  const { card, view } = await showState(byWallet(changes));
  const labels = allInShadow(card.shadowRoot ?? card, 'button').map(({ textContent }) => textContent?.trim());
  return { labels, text: readText(view) };
}

afterEach(() => document.body.replaceChildren());

describe('the screen paying, for the order of a wallet,', () => {
  it('leaves the button to the payment provider', async () => {
    const { labels, text } = await show();
    expect(labels).toEqual([]);
    expect(text).toContain('Your order is saved. It is paid only once.');
  });

  it('says why the last try did not work, and has no button of its own then either', async () => {
    const { labels, text } = await show({ failure: { code: 'payment-declined', retryable: true } });
    expect(labels).toEqual([]);
    expect(text).toContain('Your bank declined the payment.');
  });

  it('brings its own button where the wallet is missing and a card pays', async () => {
    const { labels } = await show({ byCard: true });
    expect(labels).toEqual(['Pay €15.80']);
  });
});
