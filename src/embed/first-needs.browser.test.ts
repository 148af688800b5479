import { describe, expect, it } from 'vitest';
import { productsPath } from '../api/get-products.js';
import { ROUTES } from '../contract/routes.js';
import { firstNeeds } from './first-needs.js';

const API = 'https://relay.example.com';

/** What an element with these attributes needs on a page in this language. */
function needs(attributes: string, { lang = '', languages = ['en'], stamp = '1' } = {}) {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.lang = lang;
  page.body.innerHTML = `<vignette-checkout ${attributes}></vignette-checkout>`;
  const element = page.querySelector('vignette-checkout');
  if (!element) throw new Error('There is no element.');
  return firstNeeds(element, stamp, languages);
}

describe('firstNeeds', () => {
  it('are config, products and status at the addresses at which the client asks for them', () => {
    expect(needs(`api="${API}/"`)?.urls).toEqual([
      `${API}${ROUTES.config}`,
      `${API}${productsPath('EUR')}`,
      `${API}${ROUTES.productsStatus}`,
    ]);
    expect(needs(`api="${API}" currency="czk"`)?.urls).toContain(`${API}${productsPath('CZK')}`);
  });

  it('are the texts and the theme that the page asks for', () => {
    expect(needs(`api="${API}"`)?.files).toEqual(['assets/text-en-first-1.js', 'assets/theme-calm-1.js']);
    expect(needs(`api="${API}" locale="de" theme="bold-dark"`)?.files).toEqual([
      'assets/text-de-first-1.js',
      'assets/theme-bold-1.js',
    ]);
  });

  it.each([
    ['de-AT', ['en'], 'de'],
    ['', ['xx', 'de-CH'], 'de'],
    ['', ['xx'], 'en'],
  ])('are in the language of the page, else of the buyer: %j %j', (lang, languages, locale) => {
    const found = needs(`api="${API}"`, { lang, languages });
    expect(found?.files[0]).toBe(`assets/text-${locale}-first-1.js`);
  });

  it('leave the products and the theme to a preset, where the page does not decide itself', () => {
    const preset = needs(`api="${API}" preset="kiosk"`);
    expect(preset?.urls).toEqual([`${API}${ROUTES.config}`, `${API}${ROUTES.productsStatus}`]);
    expect(preset?.files).toEqual(['assets/text-en-first-1.js', 'assets/preset-kiosk-1.js']);
    const decided = needs(`api="${API}" preset="kiosk" theme="dark" currency="EUR"`);
    expect(decided?.urls).toContain(`${API}${productsPath('EUR')}`);
    expect(decided?.files).toEqual(['assets/text-en-first-1.js', 'assets/preset-kiosk-1.js', 'assets/theme-calm-1.js']);
  });

  it('leave out themes and presets that are not of this build', () => {
    const found = needs(`api="${API}" preset="beach" theme="plaid"`);
    expect(found?.files).toEqual(['assets/text-en-first-1.js']);
  });

  it('are requests alone where the build has put in no files', () => {
    expect(needs(`api="${API}"`, { stamp: '' })?.files).toEqual([]);
  });

  it.each(['', 'api="http://relay.example.com"'])('are nothing without a usable relay: %j', (attributes) => {
    expect(needs(attributes)).toBeUndefined();
  });
});
