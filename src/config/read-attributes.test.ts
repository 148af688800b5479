import { describe, expect, it } from 'vitest';
import { Email } from '../contract/order-request.js';
import { VehicleType } from '../contract/vehicle.js';
import { readAttributes } from './read-attributes.js';

const PAGE = 'https://shop.example/trips/';
const API = 'https://relay.example.com';

const read = (attributes: Readonly<Record<string, string>>, page = PAGE) =>
  readAttributes((name) => attributes[name] ?? null, page);

describe('readAttributes', () => {
  it('needs only the relay and has a default for the rest', () => {
    expect(read({ api: API })).toEqual({
      config: { api: API, theme: 'auto', preset: 'default', currency: 'EUR', position: 'inline' },
      problems: [],
    });
  });

  it('reads every attribute', () => {
    const { config, problems } = read({
      api: `${API}/v1/`,
      locale: 'de-AT',
      theme: 'dark',
      preset: 'winter-austria',
      currency: 'CZK',
      countries: 'at, CH hu',
      'vehicle-types': 'car,camper',
      'registration-country': 'de',
      'start-date': '2026-12-01',
      email: 'buyer@example.com',
      position: 'bottom-right',
      'launcher-label': 'Get your vignette',
      partner: 'alpine-tours',
      'external-reference': 'trip 7',
      'return-url': 'https://shop.example/buy?step=2',
    });
    expect(problems).toEqual([]);
    expect(config).toEqual({
      api: `${API}/v1`,
      locale: 'de-AT',
      theme: 'dark',
      preset: 'winter-austria',
      currency: 'CZK',
      countries: ['AT', 'CH', 'HU'],
      vehicleTypes: ['car', 'camper'],
      registrationCountry: 'DE',
      startDate: '2026-12-01',
      email: 'buyer@example.com',
      position: 'bottom-right',
      launcherLabel: 'Get your vignette',
      partner: 'alpine-tours',
      externalReference: 'trip 7',
      returnUrl: 'https://shop.example/buy?step=2',
    });
  });

  it.each([
    ['theme', 'dark mode', 'auto'],
    ['theme', '../calm', 'auto'],
    ['theme', 'http://themes.example/mine.json', 'auto'],
    ['theme', 'data:application/json,{}', 'auto'],
    ['currency', 'euro', 'EUR'],
    ['position', 'top', 'inline'],
  ])('uses the default of %s for "%s" and says so once', (attribute, value, fallback) => {
    const { config, problems } = read({ api: API, [attribute]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ attribute, value, fatal: false });
    expect(config).toMatchObject({ [attribute]: fallback });
  });

  it('leaves it to those who load them which themes and presets there are', () => {
    const { config, problems } = read({ api: API, theme: 'Drak-7', preset: ' ../secret ' });
    expect(config).toMatchObject({ theme: 'drak-7', preset: '../secret' });
    expect(problems).toEqual([]);
  });

  it.each(['https://themes.example/mine.json?v=2', 'http://localhost:4173/mine.json', 'http://127.0.0.1/mine.json'])(
    'knows the address of a theme file by its looks: %s',
    (url) => {
      expect(read({ api: API, theme: url })).toMatchObject({ config: { theme: { url } }, problems: [] });
    },
  );

  it.each([
    ['registration-country', 'Germany'],
    ['start-date', '1.12.2026'],
    ['start-date', '2026-02-30'],
    ['start-date', '2026-13-01'],
    ['start-date', '2026-12-01T10:00'],
    ['launcher-label', 'x'.repeat(201)],
    ['partner', 'x'.repeat(201)],
    ['external-reference', 'x'.repeat(201)],
    ['return-url', '/buy'],
    ['return-url', 'http://shop.example/buy'],
    ['return-url', 'https://shop.example/buy#here'],
    ['return-url', 'https://shop.example@evil.example/buy'],
    ['return-url', 'javascript:alert(1)'],
  ])('leaves out a %s such as "%s"', (attribute, value) => {
    const { config, problems } = read({ api: API, [attribute]: value });
    expect(problems.map((problem) => problem.attribute)).toEqual([attribute]);
    expect(config).toEqual(read({ api: API }).config);
  });

  it('takes 29 February in a leap year only', () => {
    expect(read({ api: API, 'start-date': '2028-02-29' }).config?.startDate).toBe('2028-02-29');
    expect(read({ api: API, 'start-date': '2027-02-29' }).config?.startDate).toBeUndefined();
  });

  it('keeps the good entries of a list and reports the wrong ones in one problem', () => {
    const { config, problems } = read({ api: API, countries: 'AT, Austria, CHE, CH, AT' });
    expect(config?.countries).toEqual(['AT', 'CH']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.value).toBe('Austria, CHE');
  });

  it('offers everything when no entry of a list is good', () => {
    const { config, problems } = read({ api: API, 'vehicle-types': 'lorry' });
    expect(config).not.toHaveProperty('vehicleTypes');
    expect(problems[0]?.allowed).toBe(VehicleType.options.join(', '));
  });

  it('counts an empty attribute as not written', () => {
    expect(read({ api: API, theme: '', countries: ' ', email: '' })).toEqual(read({ api: API }));
  });

  it.each([
    'a@b.example',
    'a@b',
    '@b.example',
    'a b@c.example',
    'a@b.example.',
    `${'a'.repeat(243)}@b.example`,
    `${'a'.repeat(245)}@b.example`,
  ])('agrees with the relay about the e-mail address %s', (email) => {
    expect(read({ api: API, email }).problems).toHaveLength(Email.safeParse(email).success ? 0 : 1);
  });

  it('does not repeat an e-mail address, even a wrong one', () => {
    const { problems } = read({ api: API, email: 'anna.example.com' });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('anna');
  });

  it('gives the line to write instead', () => {
    expect(read({ api: API, position: 'top' }).problems[0]).toMatchObject({
      allowed: 'inline, bottom-left, bottom-right',
      line: '<vignette-checkout position="inline" …></vignette-checkout>',
    });
  });

  it('reports every other problem too when the relay is missing', () => {
    const { config, problems } = read({ theme: '#blue' });
    expect(config).toBeUndefined();
    expect(problems.map(({ attribute, fatal }) => [attribute, fatal])).toEqual([
      ['api', true],
      ['theme', false],
    ]);
  });
});
