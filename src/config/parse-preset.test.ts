import { describe, expect, it } from 'vitest';
import { parsePreset } from './parse-preset.js';
import { KNOWN_TEXTS } from './testing/preset-files.js';

const parse = (file: object, address = '') => parsePreset(file, address, () => Promise.resolve(KNOWN_TEXTS));

/** Where it is wrong, and what is left of it. */
async function wrongIn(file: object) {
  const { preset, problems } = await parse(file);
  return { preset, wrong: problems.map(({ value }) => value) };
}

const DAYS = { count: 10, unit: 'day' };
const ALL = {
  theme: 'bold-dark',
  currency: 'CZK',
  countries: ['AT', 'CZ'],
  vehicleTypes: ['car', 'trailer'],
  periods: [DAYS, { count: 1, unit: 'week' }],
  defaultPeriod: DAYS,
  registrationCountry: 'DE',
  startOffset: 7,
  steps: [
    ['country', 'vehicle', 'period'],
    ['contact', 'plate'],
  ],
  optionalFields: ['phone', 'vin'],
  texts: { de: { 'country.heading': 'Wohin?' } },
  position: 'bottom-left',
};

describe('parsePreset', () => {
  it('reads all that a preset may hold, and keeps for itself what only people read', async () => {
    const file = { $schema: './preset.schema.json', description: 'For friends.', ...ALL };
    expect(await parse(file)).toEqual({ preset: ALL, problems: [] });
  });

  it('has nothing to say about an empty one', async () => {
    expect(await parse({})).toEqual({ preset: {}, problems: [] });
  });

  it.each([
    { theme: 'Bold Theme' },
    { theme: 'http://themes.example/a.json' },
    { theme: 'https://user@themes.example/a.json' },
    { theme: {} },
    { currency: 'euro' },
    { countries: 'AT' },
    { countries: [] },
    { defaultPeriod: '10 days' },
    { defaultPeriod: { count: 0, unit: 'day' } },
    { defaultPeriod: { count: 1.5, unit: 'day' } },
    { defaultPeriod: { count: 1, unit: 'fortnight' } },
    { defaultPeriod: { count: 1, unit: 'day', hours: 24 } },
    { defaultPeriod: { unit: 'day', hours: 24 } },
    { registrationCountry: 'Germany' },
    { startOffset: -1 },
    { startOffset: 61 },
    { startOffset: 0.5 },
    { startOffset: '7' },
    { optionalFields: 'name' },
    { texts: ['Wohin?'] },
    { position: 'top' },
    { description: '' },
    { description: 7 },
    { $schema: 1 },
  ])('leaves out the wrong entry %j and keeps the rest', async (file) => {
    const good = Object.hasOwn(file, 'countries') ? { currency: 'EUR' } : { countries: ['AT'] };
    const [name = ''] = Object.keys(file);
    expect(await wrongIn({ ...good, ...file })).toEqual({ preset: good, wrong: [name] });
  });

  it.each([
    ['not all of them', [['country', 'vehicle', 'period'], ['plate']]],
    [
      'one twice',
      [
        ['country', 'vehicle', 'period', 'plate'],
        ['plate', 'contact'],
      ],
    ],
    ['one that is unknown', [['country', 'vehicle', 'period', 'plate', 'contact', 'review']]],
    ['the period before the country', [['period', 'country', 'vehicle', 'plate', 'contact']]],
    ['the plate before the country', [['plate'], ['country', 'vehicle', 'period', 'contact']]],
    ['a group of none', [[], ['country', 'vehicle', 'period', 'plate', 'contact']]],
    ['no groups', ['country', 'vehicle', 'period', 'plate', 'contact']],
    ['a name', 'country'],
  ])('leaves out steps with %s', async (_what, steps) => {
    expect(await wrongIn({ steps })).toEqual({ preset: {}, wrong: ['steps'] });
  });

  it('leaves out each wrong or repeated item of a list by itself', async () => {
    const file = {
      countries: ['AT', 'Austria', 'CH', 'AT'],
      vehicleTypes: ['lorry'],
      periods: [DAYS, { unit: 'day', count: 10 }, 'week'],
      optionalFields: ['phone', 'email'],
    };
    expect(await wrongIn(file)).toEqual({
      preset: { countries: ['AT', 'CH'], periods: [DAYS], optionalFields: ['phone'] },
      wrong: ['countries[1]', 'countries[3]', 'vehicleTypes[0]', 'periods[1]', 'periods[2]', 'optionalFields[1]'],
    });
  });

  it('keeps an empty list of optional fields: it asks for none', async () => {
    expect(await parse({ optionalFields: [] })).toEqual({ preset: { optionalFields: [] }, problems: [] });
  });

  it.each(['email', 'api', 'countrys', 'constructor', 'toString'])(
    'says of "%s" that it means nothing',
    async (name) => {
      const { preset, problems } = await parse({ [name]: 'x', currency: 'EUR' });
      expect(preset).toEqual({ currency: 'EUR' });
      expect(problems.map(({ said }) => said)).toEqual([`in the preset, "${name}" means nothing. It is left out.`]);
    },
  );

  it('takes no field from a prototype', async () => {
    const file: object = JSON.parse('{ "__proto__": { "currency": "USD" } }');
    expect(await wrongIn(file)).toEqual({ preset: {}, wrong: ['__proto__'] });
    expect(await wrongIn(Object.create({ currency: 'USD' }))).toEqual({ preset: {}, wrong: [] });
  });

  it('says where, what is there, what may be, and a line to write', async () => {
    const { problems } = await parse({ periods: [DAYS, '10 days'] }, 'https://blog.example/p.json');
    expect(problems).toEqual([
      {
        attribute: 'preset',
        value: 'periods[1]',
        allowed: expect.stringContaining('hour, day, weekend, week, month, quarter, year, journey'),
        line: '"periods": [{ "count": 10, "unit": "day" }]',
        fatal: false,
        said: 'in the preset https://blog.example/p.json, periods[1] cannot be "10 days". It is left out.',
      },
    ]);
  });

  it('shows no value in a way that disguises it, and none that is endless', async () => {
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    const { problems } = await parse({ theme: 'da\u202erk', currency: 'x'.repeat(5000), countries: endless });
    const [theme = '', currency = '', countries = ''] = problems.map(({ said }) => said);
    expect(theme).toContain(String.raw`da\u{202e}rk`);
    expect(currency.length).toBeLessThan(200);
    expect(countries).toContain('countries cannot be object');
  });

  it('does not fill the console with a file that is no preset', async () => {
    const file = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`key${n}`, n]));
    const { problems } = await parse(file);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.said).toBe('in the preset, 480 further entries are left out.');
  });

  it('needs our texts only for a preset that has some', async () => {
    const none = () => Promise.reject(new Error('offline'));
    await expect(parsePreset({ currency: 'EUR' }, '', none)).resolves.toMatchObject({ problems: [] });
    await expect(parsePreset({ texts: {} }, '', none)).rejects.toThrow('offline');
  });
});
