import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePreset } from './parse-preset.js';
import { RULES } from './preset-fields.js';
import { type JsonSchema, KEYWORDS, matchesSchema } from './testing/matches-schema.js';
import { KNOWN_TEXTS, PRESET_SCHEMA } from './testing/preset-files.js';

const FIELDS = PRESET_SCHEMA.properties ?? {};

const isReadable = async (file: object) =>
  (await parsePreset(file, '', () => Promise.resolve(KNOWN_TEXTS))).problems.length === 0;

const odd = fc.constantFrom<unknown>(null, true, '', 'x', -1, 0, 1.5, 61, [], [[]], {}, 'AT', 'https://a.example/b');
const often = <T>(good: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: odd });
const listOf = <T>(item: fc.Arbitrary<T>) => often(fc.array(often(item), { maxLength: 4 }));

const period = fc.record(
  {
    count: often(fc.constantFrom(1, 10)),
    unit: often(fc.constantFrom('day', 'week', 'weekend', 'year', 'fortnight')),
    of: odd,
  },
  { requiredKeys: [] },
);
const text = fc.constantFrom<unknown>(
  'Wohin?',
  '',
  ' ',
  7,
  '<b>Wohin?</b>',
  '$t(a.b)',
  'x'.repeat(600),
  '🚗'.repeat(601),
);
const ORDER = ['country', 'vehicle', 'period', 'plate', 'contact'];

/** Presets as people write them: mostly right, with something wrong now and then. */
const presets = fc.record(
  {
    $schema: often(fc.constant('./preset.schema.json')),
    description: often(fc.constantFrom('For friends.', 'é'.repeat(300), '🚗'.repeat(300), 'x'.repeat(301))),
    theme: often(
      fc.constantFrom(
        'bold',
        'bold-dark',
        'page',
        'Bold',
        '7',
        'http://localhost:1/a',
        'http://a.example/',
        'https://a@b/c',
      ),
    ),
    currency: often(fc.constantFrom('EUR', 'CZK', 'eur', 'EURO')),
    countries: listOf(fc.constantFrom('AT', 'CH', 'at', 'AUT')),
    vehicleTypes: listOf(fc.constantFrom('car', 'trailer', 'lorry')),
    periods: listOf(period),
    defaultPeriod: often(period),
    registrationCountry: often(fc.constantFrom('DE', 'de')),
    startOffset: often(fc.integer({ min: -1, max: 61 })),
    steps: often(
      fc.constantFrom<unknown>(
        [ORDER],
        ORDER.map((step) => [step]),
        [ORDER.slice(0, 3), ORDER.slice(3)],
      ),
    ),
    optionalFields: listOf(fc.constantFrom('name', 'phone', 'vin', 'email')),
    texts: often(
      fc.dictionary(fc.constantFrom('de', 'en', 'sr-Latn', 'xx', 'DE'), fc.record({ 'country.heading': text })),
    ),
    position: often(fc.constantFrom('inline', 'bottom-left', 'top')),
    colour: odd,
  },
  { requiredKeys: [] },
);

/** Every schema inside a schema. */
function inside(schema: JsonSchema): readonly JsonSchema[] {
  const { items, propertyNames, additionalProperties, anyOf = [], properties = {}, $defs = {} } = schema;
  const inner = [
    items,
    propertyNames,
    additionalProperties,
    ...anyOf,
    ...Object.values(properties),
    ...Object.values($defs),
  ];
  return [schema, ...inner.flatMap((one) => (typeof one === 'object' ? inside(one) : []))];
}

describe('the schema of presets', () => {
  it('names the fields that are read, in the same order, and explains each', () => {
    expect(Object.keys(FIELDS)).toEqual(Object.keys(RULES));
    expect(Object.values(FIELDS).filter(({ description = '' }) => !description.endsWith('.'))).toEqual([]);
  });

  it('says nothing that the tests cannot read', () => {
    const used = new Set(inside(PRESET_SCHEMA).flatMap((schema) => Object.keys(schema)));
    expect([...used].filter((keyword) => !KEYWORDS.has(keyword))).toEqual([]);
  });

  it('and the widget agree on every preset', async () => {
    await fc.assert(
      fc.asyncProperty(presets, async (file) => {
        expect(await isReadable(file)).toBe(matchesSchema(file, PRESET_SCHEMA));
      }),
      { numRuns: 3000 },
    );
  });

  it('and the widget agree on every field by itself, right or wrong', async () => {
    const verdicts = { right: new Set<string>(), wrong: new Set<string>() };
    for (const file of fc.sample(presets, { numRuns: 2000, seed: 7 })) {
      for (const [name, value] of Object.entries(file)) {
        const isRight = await isReadable({ [name]: value });
        verdicts[isRight ? 'right' : 'wrong'].add(name);
        expect([name, value, isRight]).toEqual([name, value, matchesSchema({ [name]: value }, PRESET_SCHEMA)]);
      }
    }
    expect([...verdicts.right].sort()).toEqual(Object.keys(FIELDS).sort());
    expect([...verdicts.wrong].sort()).toEqual([...Object.keys(FIELDS), 'colour'].sort());
  });

  it('takes every order of steps that the widget takes; the other way round only the widget knows what may come first', async () => {
    const steps = fc.array(fc.subarray(ORDER), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(steps, async (groups) => {
        if (await isReadable({ steps: groups })) expect(matchesSchema({ steps: groups }, PRESET_SCHEMA)).toBe(true);
      }),
    );
    expect(matchesSchema({ steps: [['period', 'country']] }, PRESET_SCHEMA)).toBe(true);
  });
});
