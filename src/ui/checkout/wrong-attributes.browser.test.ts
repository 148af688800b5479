import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { LOCALES } from '../../i18n/locales.js';
import { VignetteErrorEvent } from './events/vignette-error-event.js';
import { TestBuyer, TestPage } from './testing/test-page.js';

const COUNTRY = 'Which country are you driving in?';
const LONG = 'x'.repeat(201);

let page: TestPage;
let warn: MockInstance<typeof console.warn>;
let error: MockInstance<typeof console.error>;
let codes: string[];

const hear = (event: Event) => {
  if (event instanceof VignetteErrorEvent) codes.push(event.code);
};

beforeEach(() => {
  page = new TestPage();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  codes = [];
  document.addEventListener('vignette-error', hear);
});
afterEach(() => {
  document.removeEventListener('vignette-error', hear);
  vi.restoreAllMocks();
  page.end();
});

const messages = (spy: MockInstance<typeof console.warn>) => spy.mock.calls.map(([message]) => String(message));

describe('a wrong attribute', () => {
  it.each([
    ['locale', 'xx', '"xx"', LOCALES.join(', ')],
    ['theme', 'pink', '"pink"', 'auto, light, dark'],
    ['preset', 'nope', '"nope"', 'default, adriatic-summer, austria-one-page,'],
    ['preset', '../x', '"../x"', 'default, adriatic-summer, austria-one-page,'],
    ['preset', 'http://blog.example/p.json', '"http://blog.example/p.json"', 'default, adriatic-summer,'],
    ['currency', 'euros', '"euros"', 'a three-letter currency code'],
    ['currency', 'USD', '"USD"', 'EUR, CZK'],
    ['countries', 'Austria', '"Austria"', 'two-letter country codes'],
    ['countries', 'AT,CZ,FR', '"FR"', 'AT, CZ'],
    ['vehicle-types', 'tank', '"tank"', 'motorcycle, car, van, camper, trailer'],
    ['registration-country', 'Germany', '"Germany"', 'a two-letter country code'],
    ['start-date', '2026-02-30', '"2026-02-30"', 'a day written as year-month-day'],
    ['email', 'erika@', '"***"', 'an e-mail address'],
    ['position', 'middle', '"middle"', 'inline, bottom-left, bottom-right'],
    ['launcher-label', LONG, `"${'x'.repeat(80)}…"`, 'at most 200 characters'],
    ['partner', LONG, `"${'x'.repeat(80)}…"`, 'at most 200 characters'],
    ['external-reference', LONG, `"${'x'.repeat(80)}…"`, 'at most 200 characters'],
  ])(
    '%s="%s" is told once, with what may be written and how, and the default is used',
    async (name, value, shown, allowed) => {
      const checkout = page.put({ [name]: value });
      const buyer = new TestBuyer(checkout);
      await expect.poll(() => [buyer.heading, warn.mock.calls.length]).toEqual([COUNTRY, 1]);
      const [message = ''] = messages(warn);
      expect(message).toContain(shown);
      expect(message).toContain(`Allowed: ${allowed}`);
      expect(message).toContain(`Write: <vignette-checkout ${name}="`);
      expect(codes).toEqual([`config-${name}`]);
      checkout.remove();
      document.body.append(checkout);
      checkout.setAttribute('locale', 'de');
      await expect.poll(() => checkout.lang).toBe('de');
      expect(messages(warn).filter((one) => one === message)).toHaveLength(1);
      expect(error).not.toHaveBeenCalled();
    },
  );
});

describe('an address of the relay that cannot be used', () => {
  it.each([
    ['is missing', '', 'api is missing'],
    ['is not safe', 'http://relay.example', 'api="http://relay.example" cannot be used'],
    ['is no address', 'https://', 'api="https://" cannot be used'],
  ])('and %s is an error for the author and a visible message for the buyer', async (_what, api, words) => {
    const checkout = page.put({ api });
    const buyer = new TestBuyer(checkout);
    await expect
      .poll(() => buyer.all('[role=alert]').map(({ textContent }) => textContent.trim()))
      .toEqual(['The checkout is not set up correctly. Please tell the owner of this page.']);
    expect(buyer.find('[role=alert]').getBoundingClientRect().height).toBeGreaterThan(10);
    expect(messages(error)).toEqual([expect.stringContaining(words)]);
    expect(messages(error)[0]).toContain('Write: <vignette-checkout api="https://relay.example.com"');
    expect(codes).toEqual(['config-api']);
    expect(page.relay.seen).toEqual([]);
    expect(buyer.all('button')).toEqual([]);
  });

  it('does not lose what was typed before, once it is right again', async () => {
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    buyer.choose('Czechia');
    await expect.poll(() => buyer.chosen).toEqual(['Czechia']);
    buyer.checkout.api = 'nowhere:';
    await expect.poll(() => buyer.all('[role=alert]').length).toBe(1);
    sessionStorage.clear();
    buyer.checkout.api = page.api;
    await expect.poll(() => buyer.heading).toBe('How long, and from when?');
    expect(buyer.all('[role=alert]')).toEqual([]);
  });
});

describe('a page without an origin of its own', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('cannot sell: its buyer reads so, its author hears once which sandbox to write', async () => {
    vi.stubGlobal('origin', 'null');
    const buyer = new TestBuyer(page.put());
    await expect
      .poll(() => buyer.all('[role=alert]').map(({ textContent }) => textContent.trim()))
      .toEqual(['The checkout is not set up correctly. Please tell the owner of this page.']);
    expect(codes).toEqual(['config-sandbox']);
    expect(messages(error)).toEqual([expect.stringMatching(/Write: <iframe sandbox="[^"]*allow-same-origin[^"]*"/)]);
    expect(page.relay.seen).toEqual([]);
  });
});
