import { fixture, html } from '@open-wc/testing';
import { describe, expect, it } from 'vitest';
import { loadTheme } from './load-theme.js';
import { readToken } from './read-token.js';
import { stripeAppearance } from './stripe-appearance.js';
import { namedTheme, THEMES } from './theme-names.js';
import { TOKENS } from './tokens.js';

/** The sheet of a theme by the name a page gives it. */
function sheet(name: string): Promise<CSSStyleSheet> {
  const named = namedTheme(name);
  if (!named) throw new Error(`There is no theme ${name}.`);
  return loadTheme(named);
}

async function themed(theme: string): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.attachShadow({ mode: 'open' }).adoptedStyleSheets = [await sheet(theme)];
  return element;
}

describe('readToken', () => {
  it('has a value for every token in every theme', async () => {
    for (const theme of THEMES) {
      const read = readToken(await themed(theme));
      for (const name of TOKENS) expect(read(name), `${theme} ${name}`).not.toBe('');
    }
  });

  it('differs between light and dark', async () => {
    const [light, dark] = [readToken(await themed('light')), readToken(await themed('dark'))];
    expect(light('color-surface')).not.toBe(dark('color-surface'));
    expect(light('space-4')).toBe(dark('space-4'));
  });

  it('follows what the page overrode, as hex however it was written', async () => {
    const element = await themed('light');
    element.style.setProperty('--vignette-color-accent', 'rebeccapurple');
    element.style.setProperty('--vignette-color-text', 'rgb(0 0 0 / 50%)');
    element.style.setProperty('--vignette-color-surface', '#FAFAFA');
    const read = readToken(element);
    expect(read('color-accent')).toBe('#663399');
    expect(read('color-text')).toMatch(/^#(7f7f7f|808080)$/);
    expect(read('color-surface')).toBe('#FAFAFA');
  });
});

describe('readToken, of what Stripe would refuse,', () => {
  const COLOURS: readonly (readonly [written: string, hex: RegExp])[] = [
    ['var(--brand)', /^#336699$/],
    ['color-mix(in srgb, red, blue)', /^#(7f007f|800080)$/],
    ['color-mix(in oklch, var(--brand) 50%, white)', /^#[\da-f]{6}$/],
    ['oklch(0.628 0.2577 29.23)', /^#f[ef]0[0-3]0[0-3]$/],
    ['light-dark(#102030, #ffffff)', /^#102030$/],
    ['color(display-p3 0 0 1)', /^#0000ff$/],
    ['hsl(120deg 100% 25%)', /^#00(7f|80)00$/],
    ['rgb(from var(--brand) r g b / 50%)', /^#99b[23]c[cd]$/],
    ['currentcolor', /^#010203$/],
    ['transparent', /^#ffffff$/],
  ];

  it.each(COLOURS)('makes a colour of %s', async (written, hex) => {
    const element = await themed('light');
    element.style.setProperty('color', 'rgb(1, 2, 3)');
    element.style.setProperty('--brand', '#336699');
    element.style.setProperty('--vignette-color-accent', written);
    expect(readToken(element)('color-accent')).toMatch(hex);
  });

  it.each([
    ['1.25rem', '20px'],
    ['calc(1rem + 2px)', '18px'],
    ['max(12px, 1.5rem)', '24px'],
    ['var(--letters)', '22px'],
  ])('makes pixels of %s', async (written, expected) => {
    const element = await themed('light');
    element.style.setProperty('--letters', '22px');
    element.style.setProperty('--vignette-font-size', written);
    element.style.setProperty('--vignette-radius-medium', written);
    const read = readToken(element);
    expect([read('font-size'), read('radius-medium')]).toEqual([expected, expected]);
  });

  it('cannot be fooled by the page’s own styles, and leaves nothing behind', async () => {
    const element = await themed('light');
    const styles = document.createElement('style');
    styles.textContent = 'span { color: red !important; padding: 99px !important }';
    document.head.append(styles);
    element.style.setProperty('--vignette-color-accent', 'rgb(0 128 0)');
    element.style.setProperty('--vignette-space-1', '0.25rem');
    const read = readToken(element);
    expect([read('color-accent'), read('space-1')]).toEqual(['#008000', '4px']);
    expect(element.shadowRoot?.childElementCount).toBe(0);
    styles.remove();
  });

  it('gives nothing for what the page removed', async () => {
    const element = await themed('light');
    element.style.setProperty('--vignette-color-accent', '');
    element.style.setProperty('--vignette-color-danger', ' ');
    const read = readToken(element);
    expect([read('color-accent'), read('color-danger')]).toEqual([expect.stringMatching(/^#/), '']);
  });

  it('leaves nothing of that in what Stripe is given', async () => {
    const element = await themed('auto');
    for (const name of TOKENS) {
      if (name.startsWith('color-')) element.style.setProperty(`--vignette-${name}`, 'color-mix(in oklch, red, blue)');
    }
    element.style.setProperty('--vignette-radius-field', 'calc(0.5rem + 1px)');
    const given = JSON.stringify(stripeAppearance(readToken(element)));
    expect(given).not.toMatch(/var\(|color-mix|oklch|rgba?\(|calc\(|rem\b|undefined|NaN/);
    expect(given).toContain('"borderRadius":"9px"');
  });
});

describe('loadTheme', () => {
  it('shares one sheet among all widgets of a page', async () => {
    expect(await sheet('light')).toBe(await sheet('calm-light'));
    expect(await sheet('light')).not.toBe(await sheet('dark'));
  });

  it('tells the browser which colour scheme its own controls shall have', async () => {
    expect(getComputedStyle(await themed('light')).colorScheme).toBe('light');
    expect(getComputedStyle(await themed('dark')).colorScheme).toBe('dark');
  });

  it('does not depend on the letter size of the page', async () => {
    const element = await themed('light');
    document.documentElement.style.fontSize = '62.5%';
    expect(readToken(element)('font-size')).toBe('16px');
    document.documentElement.style.removeProperty('font-size');
  });
});
