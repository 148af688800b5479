import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { Arrival } from '../../../test/support/arrival.js';
import type { ElementClass } from '../parts/define-element.js';
import { VehicleStep } from '../steps/vehicle/vehicle-step.js';
import { TestBuyer, TestPage } from './testing/test-page.js';
import { loadView } from './views.js';

vi.mock('./views.js', { spy: true });

const COUNTRY = 'Which country are you driving in?';
const gone = new TypeError('Failed to fetch dynamically imported module');

let page: TestPage;
let error: MockInstance<typeof console.error>;

beforeEach(() => {
  page = new TestPage();
  error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

/** The buyer has chosen a country, and the next step is on its way. */
async function goOnSlowly() {
  const buyer = new TestBuyer(page.put());
  await expect.poll(() => buyer.heading).toBe(COUNTRY);
  buyer.choose('Austria');
  const arriving = new Arrival<ElementClass>();
  vi.mocked(loadView).mockReturnValueOnce(arriving.promise);
  buyer.goOn();
  return { buyer, arriving };
}

const alerts = (buyer: TestBuyer) => buyer.all('[role=alert]').map(({ textContent }) => textContent.trim());

describe('a part that cannot be loaded', () => {
  it('is told in place, with a way to try again, and to the page', async () => {
    vi.mocked(loadView).mockRejectedValueOnce(gone);
    const checkout = page.make();
    const codes: string[] = [];
    checkout.addEventListener('vignette-error', ({ code }) => codes.push(code));
    document.body.append(checkout);
    const buyer = new TestBuyer(checkout);
    await expect.poll(() => alerts(buyer)).toEqual(['The checkout could not be loaded.']);
    expect(codes).toEqual(['load-failed']);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('load-failed'), gone);
    buyer.find('[part=button]').click();
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    expect(alerts(buyer)).toEqual([]);
  });

  it('loses nothing of what was chosen when a later step is missing', async () => {
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    buyer.choose('Austria');
    vi.mocked(loadView).mockRejectedValueOnce(gone);
    buyer.goOn();
    await expect.poll(() => alerts(buyer).length).toBe(1);
    const asked = page.relay.seen.length;
    buyer.find('[part=button]').click();
    await expect.poll(() => buyer.heading).toBe('What are you driving?');
    buyer.goBack();
    await expect.poll(() => buyer.chosen).toEqual(['Austria']);
    expect(page.relay.seen.length).toBe(asked);
  });
});

describe('a part that takes long', () => {
  it('is waited for with a word below the button and for screen readers', async () => {
    const { buyer, arriving } = await goOnSlowly();
    expect([buyer.all('.late').length, buyer.find('.view').ariaBusy]).toEqual([0, 'false']);
    await expect.poll(() => buyer.heard).toBe('One moment…');
    expect(buyer.find('.late').textContent).toBe('One moment…');
    expect(buyer.find('.view').ariaBusy).toBe('true');
    expect(buyer.chosen).toEqual(['Austria']);
    arriving.come(VehicleStep);
    await expect.poll(() => buyer.heading).toBe('What are you driving?');
    expect([buyer.all('.late').length, buyer.heard, buyer.find('.view').ariaBusy]).toEqual([0, '', 'false']);
  });

  it('is not waited for any more by a buyer who went back', async () => {
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    buyer.choose('Austria');
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe('What are you driving?');
    buyer.choose('Car');
    vi.mocked(loadView).mockReturnValueOnce(new Arrival<ElementClass>().promise);
    buyer.goOn();
    await expect.poll(() => buyer.all('.late').length).toBe(1);
    buyer.goBack();
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    await expect.poll(() => buyer.all('.late').length).toBe(0);
    expect(buyer.find('.view').ariaBusy).toBe('false');
  });

  it('is told in place when it fails in the end', async () => {
    const { buyer, arriving } = await goOnSlowly();
    await expect.poll(() => buyer.all('.late').length).toBe(1);
    arriving.fail(gone);
    await expect.poll(() => alerts(buyer)).toEqual(['The checkout could not be loaded.']);
    expect(buyer.all('.late')).toEqual([]);
  });
});
