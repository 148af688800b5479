import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestBuyer, TestPage } from './testing/test-page.js';
import type { VignetteCheckout } from './vignette-checkout.js';

const WANTED = 'rgb(1, 2, 3)';
const TOKENS = `--vignette-color-surface: ${WANTED}; --vignette-color-heading: ${WANTED}`;
const COUNTRY = 'Which country are you driving in?';

let page: TestPage;
const sheets: HTMLStyleElement[] = [];

beforeEach(() => {
  page = new TestPage();
});
afterEach(() => {
  page.end();
  for (const sheet of sheets.splice(0)) sheet.remove();
  document.documentElement.removeAttribute('style');
});

function rule(css: string, place: Node = document.head): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  place.appendChild(sheet);
  sheets.push(sheet);
}

function inside(element: HTMLElement, checkout: VignetteCheckout): void {
  element.append(checkout);
  document.body.append(element);
}

/** Where a page may set a token. Each puts the checkout into the page. */
const PLACES: Readonly<Record<string, (checkout: VignetteCheckout) => void>> = {
  'on the element': (checkout) => {
    checkout.setAttribute('style', TOKENS);
    document.body.append(checkout);
  },
  'by a rule for the element': (checkout) => {
    rule(`vignette-checkout { ${TOKENS} }`);
    document.body.append(checkout);
  },
  'by a rule for everything': (checkout) => {
    rule(`* { ${TOKENS} }`);
    document.body.append(checkout);
  },
  'on :root': (checkout) => {
    rule(`:root { ${TOKENS} }`);
    document.body.append(checkout);
  },
  'on something around the element': (checkout) => {
    const around = document.createElement('main');
    around.setAttribute('style', TOKENS);
    inside(around, checkout);
  },
  'around another shadow root': (checkout) => {
    const outer = document.createElement('section');
    outer.setAttribute('style', TOKENS);
    outer.attachShadow({ mode: 'open' }).append(checkout);
    document.body.append(outer);
  },
  'by a rule inside another shadow root': (checkout) => {
    const outer = document.createElement('section');
    const root = outer.attachShadow({ mode: 'open' });
    rule(`vignette-checkout { ${TOKENS} }`, root);
    root.append(checkout);
    document.body.append(outer);
  },
  'on a slot around the element': (checkout) => {
    const outer = document.createElement('section');
    const slot = document.createElement('slot');
    slot.setAttribute('style', TOKENS);
    outer.attachShadow({ mode: 'open' }).append(slot);
    inside(outer, checkout);
  },
};

async function shown(place: string, attributes: Record<string, string>): Promise<TestBuyer> {
  const checkout = page.make(attributes);
  PLACES[place]?.(checkout);
  const buyer = new TestBuyer(checkout);
  if (attributes['position']) {
    await expect.poll(() => buyer.all('.launch').length).toBe(1);
    buyer.find('.launch').click();
  }
  await expect.poll(() => buyer.heading).toBe(COUNTRY);
  return buyer;
}

const colors = (buyer: TestBuyer, ground: string) => [
  getComputedStyle(buyer.find(ground)).backgroundColor,
  getComputedStyle(buyer.find('h2')).color,
];

describe.each(['light', 'bold-dark', 'auto'])('a token of the page beats the theme %s', (theme) => {
  it.each(Object.keys(PLACES))('when it is set %s', async (place) => {
    expect(colors(await shown(place, { theme }), '.view')).toEqual([WANTED, WANTED]);
  });

  it.each(Object.keys(PLACES))('behind a button too, when it is set %s', async (place) => {
    const buyer = await shown(place, { theme, position: 'bottom-right' });
    expect(colors(buyer, '.panel')).toEqual([WANTED, WANTED]);
  });
});

describe('a token of the page', () => {
  it('is followed when its value changes, and leaves the other tokens to the theme', async () => {
    const buyer = await shown('on :root', {});
    const text = getComputedStyle(buyer.find('.view')).color;
    document.documentElement.style.setProperty('--vignette-color-heading', 'rgb(4, 5, 6)');
    expect(colors(buyer, '.view')).toEqual([WANTED, 'rgb(4, 5, 6)']);
    expect(text).not.toBe(WANTED);
  });

  it('is followed by the tokens that are aliases of it', async () => {
    rule('vignette-checkout { --vignette-color-accent: rgb(1, 2, 3) }');
    const buyer = await shown('on :root', {});
    const [button] = buyer.all('.button');
    if (!button) throw new Error('There is no button.');
    expect(getComputedStyle(button).backgroundColor).toBe(WANTED);
  });

  it('is the nearer one where the element and something around it have one', async () => {
    rule(':root { --vignette-color-surface: rgb(9, 9, 9) }');
    expect(colors(await shown('by a rule for the element', {}), '.view')).toEqual([WANTED, WANTED]);
  });

  it('is found again when another theme is put on', async () => {
    const buyer = await shown('on :root', {});
    const before = buyer.checkout.shadowRoot?.adoptedStyleSheets[0];
    buyer.checkout.theme = 'dark';
    await expect.poll(() => buyer.checkout.shadowRoot?.adoptedStyleSheets[0]).not.toBe(before);
    expect(colors(buyer, '.view')).toEqual([WANTED, WANTED]);
  });
});
