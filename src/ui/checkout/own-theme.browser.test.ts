import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { customTheme } from '../../theme/custom-theme.js';
import { TestBuyer, TestPage } from './testing/test-page.js';

const COUNTRY = 'Which country are you driving in?';
const FILE = 'https://files.example.com/theme.json';
const THEME = {
  $extensions: { 'vignette-checkout': { schemes: ['light'] } },
  color: { $type: 'color', surface: { $value: '#fff4e0' }, accent: { $value: '#7a1fa2' } },
};
const SURFACE = 'rgb(255, 244, 224)';

let page: TestPage;
let warn: MockInstance<typeof console.warn>;
let files: Map<string, () => Response>;

beforeEach(() => {
  page = new TestPage();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  files = new Map();
  const passOn = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const answer = files.get(typeof input === 'string' ? input : '');
    return answer ? Promise.resolve(answer()) : passOn(input, init);
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
  page.end();
});

/** An answer that says, as one from the network does, where it came from. */
function file(content: unknown, url = FILE): Response {
  const answer = Response.json(content);
  Object.defineProperty(answer, 'url', { value: url });
  return answer;
}
const background = (buyer: TestBuyer) => getComputedStyle(buyer.find('.view')).backgroundColor;
const said = () => warn.mock.calls.map(([message]) => String(message)).join('\n');

async function shown(attributes: Record<string, string>, theme?: object): Promise<TestBuyer> {
  const checkout = page.make(attributes);
  if (theme) checkout.theme = theme;
  document.body.append(checkout);
  const buyer = new TestBuyer(checkout);
  await expect.poll(() => buyer.heading).toBe(COUNTRY);
  return buyer;
}

describe('a theme of the page’s own', () => {
  it('is worn where it is given as an object, and switched live', async () => {
    const buyer = await shown({}, THEME);
    expect(background(buyer)).toBe(SURFACE);
    buyer.checkout.theme = { ...THEME, color: { $type: 'color', surface: { $value: '#f0fff0' } } };
    await expect.poll(() => background(buyer)).toBe('rgb(240, 255, 240)');
    expect(said()).toBe('');
  });

  it('is worn where it stands at an address, which is asked once', async () => {
    const answer = vi.fn(() => file(THEME));
    files.set(FILE, answer);
    const buyer = await shown({ theme: FILE });
    expect(background(buyer)).toBe(SURFACE);
    buyer.checkout.locale = 'de';
    await expect.poll(() => buyer.heading).not.toBe(COUNTRY);
    expect(answer).toHaveBeenCalledOnce();
  });

  it.each([
    ['has a wrong token', { color: { $type: 'color', text: { $value: 'red;}' } } }, '"color.text" is not well formed'],
    ['has an unknown token', { color: { $type: 'color', glow: { $value: '#ffffff' } } }, 'no token "color-glow"'],
    ['is too large', { $description: 'x'.repeat(40_000) }, 'larger than 32 KB'],
    ['is no theme', [1], 'A theme is a JSON object'],
  ])('that %s is told in one message, and the default is worn', async (_what, content, reason) => {
    const address = `${FILE}?${encodeURIComponent(reason)}`;
    files.set(address, () => file(content, address));
    const buyer = await shown({ theme: address });
    expect(warn).toHaveBeenCalledOnce();
    expect(said()).toContain(reason);
    expect(said()).toContain('Write: <vignette-checkout theme="auto"');
    expect(background(buyer)).not.toBe(SURFACE);
  });

  it('that cannot be loaded is told, and asked for again with the next change', async () => {
    const address = `${FILE}?late`;
    files.set(address, () => new Response('', { status: 404 }));
    const buyer = await shown({ theme: address });
    expect(warn).toHaveBeenCalledOnce();
    files.set(address, () => file(THEME, address));
    buyer.checkout.locale = 'de';
    await expect.poll(() => background(buyer)).toBe(SURFACE);
  });

  it('that is hard to read is worn with a warning', async () => {
    const pale = { ...THEME, color: { $type: 'color', 'text-muted': { $value: '#aaaaaa' } } };
    await shown({}, pale);
    expect(said()).toContain('color-text-muted on color-surface');
  });
});

describe('the theme "page"', () => {
  it('looks like the page around it, and can be kept as JSON', async () => {
    document.body.style.cssText = 'background: rgb(16, 24, 32); color: rgb(240, 240, 240); font-family: Lora, serif';
    const buyer = await shown({ theme: 'page' });
    expect(background(buyer)).toBe('rgb(16, 24, 32)');
    expect(getComputedStyle(buyer.find('.view')).fontFamily).toBe('Lora, serif');
    const kept: unknown = JSON.parse(JSON.stringify(await buyer.checkout.themeOfPage()));
    const { warnings } = await customTheme(kept);
    expect(warnings).toEqual([]);
    expect(said()).toBe('');
  });

  it('looks at the page once', async () => {
    document.body.style.background = 'rgb(16, 24, 32)';
    const buyer = await shown({ theme: 'page' });
    document.body.style.background = 'rgb(255, 255, 255)';
    buyer.checkout.locale = 'de';
    await expect.poll(() => buyer.heading).not.toBe(COUNTRY);
    expect(background(buyer)).toBe('rgb(16, 24, 32)');
  });
});
