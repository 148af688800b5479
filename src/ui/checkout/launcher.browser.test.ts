import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focused, TestBuyer, TestPage } from './testing/test-page.js';

const COUNTRY = 'Which country are you driving in?';

let page: TestPage;

beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.end());

async function closed(attributes: Record<string, string> = {}): Promise<TestBuyer> {
  const buyer = new TestBuyer(page.put({ position: 'bottom-right', ...attributes }));
  await expect.poll(() => buyer.all('.launch').length).toBe(1);
  return buyer;
}

async function opened(attributes?: Record<string, string>): Promise<TestBuyer> {
  const buyer = await closed(attributes);
  buyer.find('.launch').click();
  await expect.poll(() => buyer.heading).toBe(COUNTRY);
  return buyer;
}

const isOpen = (buyer: TestBuyer) => [buyer.find('.launch').ariaExpanded, buyer.find('.panel').hidden];
const OPEN = ['true', false];
const CLOSED = ['false', true];
const escape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });

async function violations(buyer: TestBuyer): Promise<readonly string[]> {
  const { violations: found } = await axe.run(buyer.checkout, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

describe('the checkout in a corner of the page', () => {
  it('is a button at first, with our words or those of the page, and takes no room', async () => {
    const buyer = await closed();
    expect(buyer.find('.launch').textContent.trim()).toBe('Buy a vignette');
    expect(isOpen(buyer)).toEqual(CLOSED);
    expect(buyer.checkout.getBoundingClientRect().height).toBe(0);
    const other = await closed({ 'launcher-label': 'Vignette?', position: 'bottom-left' });
    expect(other.find('.launch').textContent.trim()).toBe('Vignette?');
    expect(other.find('.panel').ariaLabel).toBe('Vignette?');
  });

  it('opens and takes the focus inside, closes and gives it back', async () => {
    const buyer = await opened();
    expect(isOpen(buyer)).toEqual(OPEN);
    expect(focused()).toBe(buyer.find('.panel'));
    buyer.find('.close').click();
    await expect.poll(() => isOpen(buyer)).toEqual(CLOSED);
    expect(focused()).toBe(buyer.find('.launch'));
  });

  it.each([
    ['bottom-left', 'en'],
    ['bottom-left', 'ar'],
    ['bottom-right', 'en'],
    ['bottom-right', 'ar'],
  ])('puts the button in the %s corner, below that edge of the panel, in "%s"', async (position, locale) => {
    const buyer = await closed({ position, locale });
    buyer.find('.launch').click();
    await expect.poll(() => buyer.heading).not.toBe('');
    const edge = position === 'bottom-left' ? 'left' : 'right';
    const [launch, panel] = [buyer.find('.launch'), buyer.find('.panel')].map((one) => one.getBoundingClientRect());
    expect(launch?.width).toBeLessThan(panel?.width ?? 0);
    expect(launch?.[edge]).toBe(panel?.[edge]);
  });

  it('closes with Escape, from the form and from the button, and keeps what was chosen', async () => {
    const buyer = await opened();
    buyer.choose('Austria');
    await expect.poll(() => buyer.chosen).toEqual(['Austria']);
    buyer.find('input[type=radio]').dispatchEvent(escape());
    await expect.poll(() => isOpen(buyer)).toEqual(CLOSED);
    await expect.poll(() => focused()).toBe(buyer.find('.launch'));
    buyer.find('.launch').click();
    await expect.poll(() => buyer.chosen).toEqual(['Austria']);
    buyer.find('.launch').dispatchEvent(escape());
    await expect.poll(() => isOpen(buyer)).toEqual(CLOSED);
  });

  it('asks the page before it closes', async () => {
    const buyer = await opened();
    let asked = 0;
    buyer.checkout.addEventListener('vignette-close', (event) => {
      asked += 1;
      event.preventDefault();
    });
    for (const close of ['.close', '.launch']) buyer.find(close).click();
    buyer.find('.panel').dispatchEvent(escape());
    await buyer.checkout.updateComplete;
    expect(asked).toBe(3);
    expect(isOpen(buyer)).toEqual(OPEN);
  });

  it.each(['bottom-left', 'bottom-right'])('stays inside the window, above the page, at the %s', async (position) => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147480000';
    document.body.append(cover);
    const buyer = await opened({ position });
    const [button, panel] = [buyer.find('.launch'), buyer.find('.panel')].map((one) => one.getBoundingClientRect());
    if (!button || !panel) throw new Error('There is no launcher.');
    expect(panel.top).toBeGreaterThanOrEqual(0);
    expect(panel.bottom).toBeLessThanOrEqual(button.top);
    expect(window.innerHeight - button.bottom).toBe(16);
    expect(position === 'bottom-left' ? button.left : document.documentElement.clientWidth - button.right).toBe(16);
    expect(document.elementFromPoint(button.x + 5, button.y + 20)).toBe(buyer.checkout);
    expect(panel.width).toBeLessThanOrEqual(window.innerWidth - 32);
    for (const one of ['.launch', '.close']) {
      expect(buyer.find(one).getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
    expect(getComputedStyle(buyer.find('.panel')).overflowY).toBe('auto');
  });

  it('comes into the flow of the page and goes back, with what was chosen', async () => {
    const buyer = await opened();
    buyer.choose('Austria');
    buyer.checkout.position = 'inline';
    await expect.poll(() => buyer.all('.corner').length).toBe(0);
    const { display, position } = getComputedStyle(buyer.checkout);
    expect([display, position]).toEqual(['block', 'static']);
    expect(buyer.chosen).toEqual(['Austria']);
    buyer.checkout.position = 'bottom-left';
    await expect.poll(() => buyer.all('.corner.bottom-left').length).toBe(1);
    expect(getComputedStyle(buyer.checkout).display).toBe('contents');
    expect(page.relay.count('GET /products')).toBe(1);
  });

  it.each(['light', 'dark'])('has nothing that axe objects to in the %s theme, closed and open', async (theme) => {
    const buyer = await closed({ theme });
    expect(await violations(buyer)).toEqual([]);
    buyer.find('.launch').click();
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    expect(await violations(buyer)).toEqual([]);
  });
});
