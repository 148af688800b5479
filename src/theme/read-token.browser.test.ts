import { fixture, html } from '@open-wc/testing';
import { describe, expect, it } from 'vitest';
import { loadTheme } from './load-theme.js';
import { readToken } from './read-token.js';
import { TOKENS } from './tokens.js';

async function themed(theme: 'auto' | 'light' | 'dark'): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.attachShadow({ mode: 'open' }).adoptedStyleSheets = [await loadTheme(theme)];
  return element;
}

describe('readToken', () => {
  it('has a value for every token in every theme', async () => {
    for (const theme of ['auto', 'light', 'dark'] as const) {
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

describe('loadTheme', () => {
  it('shares one sheet among all widgets of a page', async () => {
    expect(await loadTheme('light')).toBe(await loadTheme('light'));
    expect(await loadTheme('light')).not.toBe(await loadTheme('dark'));
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
