import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from './read-config.js';
import { TestBuyer, TestPage } from './testing/test-page.js';

const DAYS = { count: 10, unit: 'day' } as const;
const FILE = {
  description: 'For friends.',
  theme: 'bold',
  currency: 'CZK',
  countries: ['CZ', 'AT'],
  periods: [DAYS],
  startOffset: 3,
  texts: { en: { 'country.heading': 'Where to?' } },
};

let page: TestPage;
let warn: ReturnType<typeof silent>;
let asked = 0;

const silent = () => vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  page = new TestPage();
  warn = silent();
});
afterEach(() => {
  vi.restoreAllMocks();
  page.end();
});

/** A file of the page's author; its address. */
function publish(file: unknown): string {
  asked += 1;
  const url = `https://blog.example/${asked}.json`;
  const others = window.fetch;
  window.fetch = (input, init) =>
    input === url
      ? Promise.resolve(Object.defineProperty(Response.json(file), 'url', { value: url }))
      : others.call(window, input, init);
  return url;
}

describe('the configuration of an element', () => {
  it('has a shipped preset behind what the page writes, with all that a preset decides', async () => {
    const checkout = page.make({ preset: ' swiss-annual ', currency: 'EUR' });
    checkout.removeAttribute('theme');
    const { config, problems } = await readConfig(checkout);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      preset: 'swiss-annual',
      theme: 'plain',
      currency: 'EUR',
      countries: ['CH'],
      periods: [{ count: 1, unit: 'year' }],
      steps: [
        ['country', 'vehicle', 'period'],
        ['plate', 'contact'],
      ],
    });
    expect(config).not.toHaveProperty('description');
    expect(config).not.toHaveProperty('$schema');
  });

  it.each([
    ['a property', () => FILE],
    ['an address in a property', () => publish(FILE)],
  ])('takes a preset of the page’s own from %s', async (_where, preset) => {
    const checkout = page.make({ currency: 'EUR' });
    checkout.preset = preset();
    const { description: _, ...decided } = FILE;
    expect(await readConfig(checkout)).toEqual({
      config: {
        ...decided,
        api: page.api,
        locale: 'en',
        theme: 'light',
        preset: 'custom',
        currency: 'EUR',
        position: 'inline',
      },
      problems: [],
    });
  });

  it('takes the address of a preset from the attribute', async () => {
    const { config } = await readConfig(page.make({ preset: publish({ countries: ['AT'] }) }));
    expect(config).toMatchObject({ preset: 'custom', countries: ['AT'] });
  });

  it('leaves out what is wrong in a preset, and says each thing once', async () => {
    const checkout = page.make();
    checkout.preset = {
      ...FILE,
      countries: ['AT', 'Austria'],
      texts: { en: { 'country.headline': 'Where?' } },
      api: 'x',
    };
    const { config, problems } = await readConfig(checkout);
    expect(config).toMatchObject({ preset: 'custom', countries: ['AT'], api: page.api });
    expect(config).not.toHaveProperty('texts');
    expect(problems.map(({ value }) => value)).toEqual(['api', 'countries[1]', 'texts.en["country.headline"]']);
  });

  it.each([
    ['a name that is none', 'nope'],
    ['a list', ['AT']],
    ['a file that is none', () => publish('AT')],
  ])('is the default one with %s', async (_what, preset) => {
    const checkout = page.make();
    checkout.preset = typeof preset === 'function' ? preset() : preset;
    const { config, problems } = await readConfig(checkout);
    expect(config).toEqual({
      api: page.api,
      locale: 'en',
      theme: 'light',
      preset: 'default',
      currency: 'EUR',
      position: 'inline',
    });
    expect(problems.map(({ attribute }) => attribute)).toEqual(['preset']);
  });

  it('takes a theme file as an object before anything else, and its address as the attribute or from the preset', async () => {
    const checkout = page.make({ theme: 'bold' });
    checkout.preset = { theme: 'https://blog.example/theme.json' };
    const theme = async () => (await readConfig(checkout)).config?.theme;
    expect(await theme()).toBe('bold');
    checkout.theme = null;
    expect(await theme()).toEqual({ url: 'https://blog.example/theme.json' });
    const file = { color: {} };
    checkout.theme = file;
    expect(await theme()).toEqual({ file });
  });
});

describe('a preset of the page’s own', () => {
  it('offers what it says, and tells its author in the console what it cannot', async () => {
    const checkout = page.make();
    checkout.preset = publish({ countries: ['CZ', 'AT', 'x'] });
    document.body.append(checkout);
    const buyer = new TestBuyer(checkout);
    await expect.poll(() => buyer.all('.choice').map(({ textContent }) => textContent.trim())).toHaveLength(2);
    expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
      expect.stringMatching(
        /^<vignette-checkout>: in the preset https:\/\/blog.example\/\d+.json, countries\[2\] cannot be "x"\./,
      ),
    ]);
  });
});
