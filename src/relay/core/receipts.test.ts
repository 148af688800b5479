import { beforeEach, describe, expect, it } from 'vitest';
import type { Receipt } from '../../contract/order.js';
import { openOrder } from './access.js';
import { cancelOrder } from './cancel-order.js';
import { createHousekeeping } from './housekeeping.js';
import { sha256 } from './hash.js';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import { resumeOrder } from './resume-order.js';
import { SAMPLE_CONFIG, SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';

const DAY = 86_400_000;

describe('an order and its token', () => {
  let core: TestCore;
  let receipt: Receipt;

  beforeEach(async () => {
    core = createTestCore(new MemoryStore());
    receipt = await placeOrder(core, { key: 'a-key-of-an-intent', request: SAMPLE_REQUEST, mayReturnTo: () => true });
  });

  const open = (token: string) => openOrder(core, receipt.order.id, `Bearer ${token}`);
  const codeIn = ({ order }: Receipt) => order.paymentStep.returnUrl?.split(`${order.id}.`)[1] ?? '';

  it('opens with its token, of which only the hash is stored', async () => {
    expect((await open(receipt.token)).id).toBe(receipt.order.id);
    expect(await core.store.readToken(receipt.token)).toBeUndefined();
    expect((await core.store.readToken(await sha256(receipt.token)))?.orderId).toBe(receipt.order.id);
  });

  it('stays open until 30 days after the last day of validity', async () => {
    core.time.now = Date.parse('2026-12-10T22:59:59Z') + 30 * DAY - 1;
    expect((await open(receipt.token)).id).toBe(receipt.order.id);
    core.time.now += 1;
    await expect(open(receipt.token)).rejects.toMatchObject({ code: 'token-refused' });
  });

  it.each([
    [null, 'token-missing'],
    ['', 'token-refused'],
    ['Bearer short', 'token-refused'],
    [`Bearer ${'x'.repeat(32)}`, 'token-refused'],
    ['Basic dXNlcjpwYXNz', 'token-refused'],
  ])('does not open with %j', async (authorization, code) => {
    await expect(openOrder(core, receipt.order.id, authorization)).rejects.toMatchObject({ code });
  });

  it('does not open another order', async () => {
    const other = { ...SAMPLE_REQUEST, customer: { email: 'other@example.com' } };
    const { order } = await placeOrder(core, { key: 'a-key-of-another-one', request: other, mayReturnTo: () => true });
    const bearer = `Bearer ${receipt.token}`;
    await expect(openOrder(core, order.id, bearer)).rejects.toMatchObject({ code: 'token-refused' });
    await expect(openOrder(core, 'nothing', bearer)).rejects.toMatchObject({ code: 'token-refused' });
  });

  it('is resumed once with the code of a return address, which brings a fresh token and code', async () => {
    const { id } = receipt.order;
    const resumed = await resumeOrder(core, id, codeIn(receipt));
    expect(resumed.order.id).toBe(id);
    expect([receipt.token, codeIn(receipt)]).not.toContain(resumed.token);
    await expect(openOrder(core, id, `Bearer ${resumed.token}`)).resolves.toMatchObject({ id });
    await expect(resumeOrder(core, id, codeIn(receipt))).rejects.toMatchObject({ code: 'code-used' });
    expect((await resumeOrder(core, id, codeIn(resumed))).order.id).toBe(id);
  });

  it('is resumed with the code that the vendor was given', async () => {
    const [sent] = core.vendor.received;
    const code = sent?.returnUrl.split(`${receipt.order.id}.`)[1] ?? '';
    expect((await resumeOrder(core, receipt.order.id, code)).order.id).toBe(receipt.order.id);
  });

  it('is not resumed with a code that is a week old, or was never one', async () => {
    const { id } = receipt.order;
    await expect(resumeOrder(core, id, 'x'.repeat(32))).rejects.toMatchObject({ code: 'token-refused' });
    await expect(resumeOrder(core, 'other', codeIn(receipt))).rejects.toMatchObject({ code: 'token-refused' });
    core.time.now += 7 * DAY;
    await expect(resumeOrder(core, id, codeIn(receipt))).rejects.toMatchObject({ code: 'code-used' });
  });

  it('is opened again and again by the link in the vendor’s confirmation, until 30 days after its end', async () => {
    const [sent] = core.vendor.received;
    const { id } = receipt.order;
    const secret = sent?.orderUrl.split(`https://shop.example/return?from=bank#vignette-order=${id}.`)[1] ?? '';
    expect((await resumeOrder(core, id, secret)).order.id).toBe(id);
    core.time.now = Date.parse('2026-12-10T22:59:59Z') + 30 * DAY - 1;
    expect((await resumeOrder(core, id, secret)).order.id).toBe(id);
    core.time.now += 1;
    await expect(resumeOrder(core, id, secret)).rejects.toMatchObject({ code: 'token-refused' });
  });

  it('lives no longer for being opened: a link gives its own token back', async () => {
    const { id } = receipt.order;
    core.time.now = Date.parse('2026-12-10T22:59:59Z') + 29 * DAY;
    const opened = await resumeOrder(core, id, receipt.token);
    expect(opened.token).toBe(receipt.token);
    const { token: byCode } = await resumeOrder(core, id, codeIn(opened));
    core.time.now += DAY;
    await expect(open(byCode)).rejects.toMatchObject({ code: 'token-refused' });
    await expect(open(opened.token)).rejects.toMatchObject({ code: 'token-refused' });
  });

  it('is opened by a link with the token that the page holds, and by no other order’s', async () => {
    const { id } = receipt.order;
    expect((await resumeOrder(core, id, receipt.token)).order.id).toBe(id);
    const other = { ...SAMPLE_REQUEST, customer: { email: 'other@example.com' } };
    const { token } = await placeOrder(core, { key: 'a-key-of-another-one', request: other, mayReturnTo: () => true });
    await expect(resumeOrder(core, id, token)).rejects.toMatchObject({ code: 'token-refused' });
  });

  it('is cancelled at the vendor while it can be', async () => {
    const stored = await open(receipt.token);
    core.time.now += 1000;
    const cancelled = await cancelOrder(core, stored);
    expect([cancelled.reading.status, cancelled.revision]).toEqual(['DELETED', 2]);
    await expect(cancelOrder(core, cancelled)).rejects.toMatchObject({ code: 'cancel-refused' });
  });

  it('is not cancelled where the vendor has no such call', async () => {
    core.vendor.sampleConfig = { ...SAMPLE_CONFIG, capabilities: { ...SAMPLE_CONFIG.capabilities, cancel: false } };
    core.time.now += 60_000;
    await expect(cancelOrder(core, await open(receipt.token))).rejects.toMatchObject({ code: 'cancel-refused' });
    expect(core.vendor.calls.cancel).toBe(0);
  });

  it('loses its expired tokens to the housekeeping, which comes once an hour and never fails a caller', async () => {
    const keep = createHousekeeping(core);
    core.time.now += 365 * DAY;
    await keep();
    expect(await core.store.readToken(await sha256(receipt.token))).toBeUndefined();
    core.store.purge = () => Promise.reject(new Error('no space left'));
    await keep();
    expect(core.logged).toEqual([]);
    core.time.now += 3_600_000;
    await keep();
    expect(core.logged).toMatchObject([{ event: 'background-failed', error: 'Error' }]);
  });
});
