import { describe, expect, it } from 'vitest';
import type { OrderRequest } from '../../contract/order-request.js';
import { openTestSandbox, testOrder } from '../testing/test-sandbox.js';

type Opened = ReturnType<typeof openTestSandbox>;

async function orderAtBank(email: string, change: Partial<OrderRequest> = {}) {
  const opened = openTestSandbox();
  const outcome = await opened.vendor.createOrder(testOrder('ref-1', { customer: { email }, ...change }));
  if (outcome.outcome !== 'created') throw new Error('The order was not placed.');
  const { redirectUrl, paymentLink } = outcome.order.paymentStep;
  return { ...opened, page: redirectUrl ?? paymentLink ?? '' };
}

const LINK: Partial<OrderRequest> = { payment: { type: 'LINK', returnUrl: 'https://shop.example/done' } };

function press({ fetch }: Opened, page: string, answer: string): Promise<Response> {
  const body = new URLSearchParams({ answer });
  return fetch(new Request(page, { method: 'POST', body }));
}

async function stateOf({ vendor }: Opened): Promise<string> {
  const order = await vendor.findOrder('ref-1');
  return `${order?.status}/${order?.payment}`;
}

describe('the page of the bank', () => {
  it('shows the amount and cannot be framed', async () => {
    const bank = await orderAtBank('3ds@shop.example');
    const response = await bank.fetch(new Request(bank.page));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('€15.80');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' https://shop.example");
  });

  it('offers three answers and needs no script', async () => {
    const bank = await orderAtBank('3ds@shop.example');
    const text = await (await bank.fetch(new Request(bank.page))).text();
    expect(text).toMatch(/Confirm payment<.*Decline<.*Leave without answering</s);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('style=');
  });

  it('sends the buyer back with the fragment untouched, and the money follows', async () => {
    const bank = await orderAtBank('3ds@shop.example');
    const response = await press(bank, bank.page, 'confirm');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(
      'https://shop.example/done?lang=en&redirect_status=succeeded#vc=order.code',
    );
    expect(await stateOf(bank)).toBe('CREATED/processing');
    await bank.time.advance(1000);
    expect(await stateOf(bank)).toBe('CREATED/paid');
  });

  it('ends the order when the buyer declines', async () => {
    const bank = await orderAtBank('3ds@shop.example');
    const response = await press(bank, bank.page, 'decline');
    expect(response.headers.get('location')).toContain('redirect_status=failed#');
    expect(await stateOf(bank)).toBe('DELETED/failed');
  });

  it('leaves the payment open when the buyer leaves, and takes it later', async () => {
    const bank = await orderAtBank('3ds@shop.example');
    const response = await press(bank, bank.page, 'leave');
    expect(response.headers.get('location')).toContain('redirect_status=canceled#');
    expect(await stateOf(bank)).toBe('CREATED/due');
    await press(bank, bank.page, 'confirm');
    expect(await stateOf(bank)).toBe('CREATED/processing');
  });

  it.each(['3ds-fail', 'decline'])('refuses in the story %s even when the payment is confirmed', async (story) => {
    const bank = await orderAtBank(`${story}@shop.example`, LINK);
    const response = await press(bank, bank.page, 'confirm');
    expect(response.headers.get('location')).toContain('redirect_status=failed#');
    expect(await stateOf(bank)).toBe('DELETED/failed');
  });

  it('has nothing to answer in the story 3ds-abandon', async () => {
    const bank = await orderAtBank('3ds-abandon@shop.example');
    const response = await bank.fetch(new Request(bank.page));
    expect(response.status).toBe(410);
    const text = await response.text();
    expect(text).toContain('This session has ended');
    expect(text).not.toContain('<form');
    await press(bank, bank.page, 'confirm');
    expect(await stateOf(bank)).toBe('CREATED/due');
  });

  it('takes the first answer only', async () => {
    const bank = await orderAtBank('3ds@shop.example');
    await press(bank, bank.page, 'confirm');
    const again = await press(bank, bank.page, 'decline');
    expect(again.headers.get('location')).toContain('redirect_status=succeeded');
    expect((await bank.fetch(new Request(bank.page))).status).toBe(409);
    expect(await stateOf(bank)).toBe('CREATED/processing');
  });

  it('does not know other answers or other payments', async () => {
    const bank = await orderAtBank('3ds@shop.example');
    expect((await press(bank, bank.page, 'steal')).status).toBe(400);
    expect((await bank.fetch(new Request(`${bank.page}x`))).status).toBe(404);
    expect((await bank.fetch(new Request(bank.page.replace('/bank/', '/pay/')))).status).toBe(404);
  });
});

describe("the vendor's payment page", () => {
  it('is where a payment link leads, and pays like the bank', async () => {
    const link = await orderAtBank('buyer@shop.example', LINK);
    expect(link.page).toMatch(/^http:\/\/localhost:4173\/sandbox\/pay\/[\w-]+$/);
    expect(await (await link.fetch(new Request(link.page))).text()).toContain('Pay now');
    await press(link, link.page, 'confirm');
    await link.time.advance(1000);
    expect(await stateOf(link)).toBe('CREATED/paid');
  });
});
