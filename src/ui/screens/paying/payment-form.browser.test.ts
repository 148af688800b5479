import { afterEach, expect, it } from 'vitest';
import { FlowRequestEvent } from '../../parts/flow-request-event.js';
import { SayEvent } from '../../parts/say-event.js';
import { allInShadow, readText } from '../../../../test/support/in-shadow.js';
import { SAMPLE_STATES } from '../../../../test/support/sample-states.js';
import { settle, showState } from '../../../../test/support/show-state.js';

const FAILED = 'The payment form could not be loaded. Please try again.';

afterEach(() => document.body.replaceChildren());

it('the screen paying says that the payment form is not there, and asks for it again with one press', async () => {
  const state = SAMPLE_STATES.find(({ name }) => name === 'paying-in-page')?.state;
  if (!state) throw new Error('There is no such sample.');
  const { card, view } = await showState(state);
  const place: ParentNode & EventTarget = card.shadowRoot ?? card;
  const heard: unknown[] = [];
  place.addEventListener('vignette-say', (event) => event instanceof SayEvent && heard.push(event.text));
  place.addEventListener(
    'vignette-flow-request',
    (event) => event instanceof FlowRequestEvent && heard.push(event.request),
  );
  view.paymentForm = { is: 'failed' };
  await settle(place);
  expect(readText(view)).toContain(FAILED);
  const again = allInShadow(place, 'button').find(({ textContent }) => textContent?.trim() === 'Try again');
  again?.click();
  expect(heard).toEqual([FAILED, { type: 'check-pressed' }]);
});
