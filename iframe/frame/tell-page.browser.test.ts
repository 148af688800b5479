import { describe, expect, it } from 'vitest';
import { VignetteErrorEvent } from '../../src/ui/checkout/events/vignette-error-event.js';
import { VignetteOrderEvent } from '../../src/ui/checkout/events/vignette-order-event.js';
import { VignettePaidEvent } from '../../src/ui/checkout/events/vignette-paid-event.js';
import { VignettePaymentFailEvent } from '../../src/ui/checkout/events/vignette-payment-fail-event.js';
import { VignetteReadyEvent } from '../../src/ui/checkout/events/vignette-ready-event.js';
import { VignetteRedirectEvent } from '../../src/ui/checkout/events/vignette-redirect-event.js';
import { VignetteStatusEvent } from '../../src/ui/checkout/events/vignette-status-event.js';
import { ENVELOPE, openLink } from './testing/test-page.js';
import { tellPage } from './tell-page.js';

const TOTAL = { amount: 1580, currency: 'EUR' } as const;

function checkoutIn(page: ReturnType<typeof openLink>, { isAnswered = true } = {}) {
  const checkout = document.createElement('div');
  tellPage(checkout, page.link);
  if (isAnswered) page.say({ type: 'hello-answer' });
  page.sent.length = 0;
  return checkout;
}

describe('what the page around the frame is told', () => {
  it.each([
    [new VignetteReadyEvent(), {}],
    [new VignetteOrderEvent('1', 'V-1', TOTAL), { orderId: '1', reference: 'V-1', total: TOTAL }],
    [new VignettePaidEvent('1', 'V-1', TOTAL), { orderId: '1', reference: 'V-1', total: TOTAL }],
    [new VignettePaymentFailEvent('1', 'payment-declined'), { orderId: '1', code: 'payment-declined' }],
    [new VignetteStatusEvent('1', 'PENDING', 'paid'), { orderId: '1', status: 'PENDING', payment: 'paid' }],
    [new VignetteErrorEvent('network', undefined), { code: 'network' }],
    [new VignetteErrorEvent('network', 'R-1'), { code: 'network', reference: 'R-1' }],
  ])('is the public event with its fields: %o', (event, detail) => {
    const page = openLink();
    checkoutIn(page).dispatchEvent(event);
    expect(page.sent.map(([message]) => message)).toEqual([{ ...ENVELOPE, type: 'event', name: event.type, detail }]);
  });

  it('is nothing that lacks what such an event has', () => {
    const page = openLink();
    checkoutIn(page).dispatchEvent(new Event('vignette-paid'));
    expect(page.sent).toEqual([]);
  });
});

describe('a redirect in the frame', () => {
  const redirect = () => new VignetteRedirectEvent('1', 'https://bank.example/');

  it('is left to a page that has answered', () => {
    const page = openLink();
    expect(checkoutIn(page).dispatchEvent(redirect())).toBe(false);
    expect(page.sent).toHaveLength(1);
  });

  it('stays the frame’s own where nobody answers', () => {
    const page = openLink();
    expect(checkoutIn(page, { isAnswered: false }).dispatchEvent(redirect())).toBe(true);
    expect(page.sent).toEqual([]);
  });

  it('on which the page says nothing is an error that both sides hear of', () => {
    const page = openLink();
    const checkout = checkoutIn(page);
    const codes: unknown[] = [];
    checkout.addEventListener('vignette-error', (event) => codes.push(event.code));
    checkout.dispatchEvent(redirect());
    for (const run of page.timers) run();
    expect(codes).toEqual(['redirect-unanswered']);
    expect(page.sent.at(-1)?.[0]).toMatchObject({ name: 'vignette-error', detail: { code: 'redirect-unanswered' } });
  });

  it('is heard no more after the end of the link', () => {
    const page = openLink();
    const checkout = checkoutIn(page);
    page.link.end();
    expect(checkout.dispatchEvent(redirect())).toBe(true);
    checkout.dispatchEvent(new VignetteReadyEvent());
    expect(page.sent).toEqual([]);
  });
});
