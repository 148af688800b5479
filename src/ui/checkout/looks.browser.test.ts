import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { TestBuyer, TestPage } from './testing/test-page.js';

const PERIOD = 'How long, and from when?';

let page: TestPage;

beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.end());

const background = (buyer: TestBuyer) => getComputedStyle(buyer.find('.view')).backgroundColor;

async function prefer(scheme: 'light' | 'dark' | ''): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
}

async function atPeriod(attributes?: Record<string, string>): Promise<TestBuyer> {
  const buyer = new TestBuyer(page.put({ countries: 'CZ', ...attributes }));
  await expect.poll(() => buyer.heading).toBe(PERIOD);
  return buyer;
}

describe('the theme', () => {
  it('is switched in place, and the last of several switches counts', async () => {
    const buyer = await atPeriod();
    const light = background(buyer);
    const view = buyer.find('vignette-period-step');
    buyer.checkout.theme = 'dark';
    await expect.poll(() => background(buyer)).not.toBe(light);
    buyer.checkout.theme = 'auto';
    buyer.checkout.theme = 'dark';
    buyer.checkout.theme = 'light';
    await expect.poll(() => background(buyer)).toBe(light);
    expect(buyer.find('vignette-period-step')).toBe(view);
  });

  it('follows the device when it is auto', async () => {
    await prefer('light');
    const buyer = await atPeriod({ theme: 'auto' });
    const light = background(buyer);
    await prefer('dark');
    await expect.poll(() => background(buyer)).not.toBe(light);
    await prefer('light');
    await expect.poll(() => background(buyer)).toBe(light);
    await prefer('');
  });

  it('gives way to the tokens of the page', async () => {
    const buyer = await atPeriod();
    buyer.checkout.style.setProperty('--vignette-color-surface', 'rgb(1, 2, 3)');
    expect(background(buyer)).toBe('rgb(1, 2, 3)');
  });
});

describe('the page’s own styles', () => {
  const RESET = `html { font-size: 62.5% }
    body, body * {
      all: unset; font-size: 9px !important; line-height: 1 !important; color: rgb(255, 0, 0) !important;
      letter-spacing: 4px !important; text-transform: uppercase !important; text-align: right; font-family: fantasy;
      background: none !important; border: 0 !important; visibility: hidden; text-indent: 50px; cursor: wait;
    }
    input, button, label, h2 { font: 7px fantasy !important; padding: 0 !important; min-height: 0 !important }`;
  const LOOKS = [
    'fontSize',
    'lineHeight',
    'color',
    'letterSpacing',
    'textTransform',
    'textAlign',
    'fontFamily',
    'visibility',
    'textIndent',
  ] as const;

  const looks = (buyer: TestBuyer) =>
    ['h2', 'input[type=date]', '.words', 'form [part=button]', '[part=price]'].map((selector) => {
      const style = getComputedStyle(buyer.find(selector));
      return [selector, ...LOOKS.map((name) => style[name])];
    });

  it.each([
    'display: grid; justify-content: center; grid-template-columns: minmax(0, 560px)',
    'display: grid; place-items: center',
    'display: flex; flex-direction: column; align-items: center',
    'display: flex; justify-content: center',
  ])('leave its width alone where the page says { %s }', async (layout) => {
    const buyer = await atPeriod();
    document.body.setAttribute('style', layout);
    expect(buyer.checkout.getBoundingClientRect().width).toBeGreaterThan(300);
    document.body.removeAttribute('style');
  });

  it('change neither letters nor colours nor sizes inside', async () => {
    const buyer = await atPeriod();
    buyer.choose('10 days');
    await expect.poll(() => buyer.all('input[type=date]').length).toBe(1);
    const [before, surface] = [looks(buyer), background(buyer)];
    const style = document.createElement('style');
    style.textContent = RESET;
    document.head.append(style);
    expect(looks(buyer)).toEqual(before);
    expect(background(buyer)).toBe(surface);
    expect(Number.parseFloat(getComputedStyle(buyer.find('input[type=date]')).fontSize)).toBeGreaterThanOrEqual(16);
    expect(buyer.find('form [part=button]').getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    style.remove();
  });
});
