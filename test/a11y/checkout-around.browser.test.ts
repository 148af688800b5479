import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBuyer, TestPage } from '../../src/ui/checkout/testing/test-page.js';
import { lookProblems } from './check-look.js';
import { narrowPage } from './check-room.js';
import { prefer } from './emulate.js';
import { THEMED } from './looks.js';
import { faintFocus } from './measure/focus-rings.js';
import { overflowing } from './measure/overflow.js';

let page: TestPage;

beforeAll(() => prefer({ motion: 'reduce' }));
afterAll(() => prefer({}));
beforeEach(() => {
  page = new TestPage();
});
afterEach(() => {
  document.body.style.background = '';
  page.end();
});

async function opened(attributes: Record<string, string>): Promise<TestBuyer> {
  const buyer = new TestBuyer(page.put({ position: 'bottom-right', ...attributes }));
  await expect.poll(() => buyer.all('.launch').length).toBe(1);
  buyer.find('.launch').click();
  await expect.poll(() => buyer.heading).not.toBe('');
  return buyer;
}

describe('what is around the steps and screens', () => {
  it.each(THEMED)('can be seen and used in the corner of a page: %s', async (theme) => {
    const { checkout } = await opened({ theme, locale: theme.endsWith('dark') ? 'ar' : 'en' });
    document.body.style.background = getComputedStyle(checkout).getPropertyValue('--vignette-color-surface');
    expect(await lookProblems(checkout)).toEqual([]);
    for (const color of ['#fff', '#777', '#000']) {
      document.body.style.background = color;
      expect(faintFocus(checkout)).toEqual([]);
    }
  });

  it.each(['en', 'ar', 'el'])('has room in the corner of a phone, in %s', async (locale) => {
    await narrowPage();
    const { checkout } = await opened({ locale });
    const panel = new TestBuyer(checkout).find('.corner');
    expect(overflowing(panel)).toEqual([]);
    const { left, right } = panel.getBoundingClientRect();
    expect([left >= 0, right <= 320]).toEqual([true, true]);
  });

  it('can be seen and used where nothing could be loaded', async () => {
    page.relay.on('GET /config', () => new Response('', { status: 500 }));
    const checkout = page.put();
    const buyer = new TestBuyer(checkout);
    await expect.poll(() => buyer.text).not.toBe('');
    expect(await lookProblems(checkout)).toEqual([]);
  });
});
