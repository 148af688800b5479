import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPreset } from './load-preset.js';
import { parsePreset, withPreset } from './preset.js';
import { readAttributes } from './read-attributes.js';

const FOLDER = new URL('../../themes/presets/', import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const NAMES = readdirSync(FOLDER).filter((name) => name !== 'preset.schema.json');

const configOf = (preset: ReturnType<typeof parsePreset>, attributes: Readonly<Record<string, string>> = {}) =>
  readAttributes(
    withPreset((name) => ({ api: 'https://relay.example.com', ...attributes })[name] ?? null, preset),
    'https://shop.example/',
  );

describe('a preset', () => {
  it('stands behind what the page wrote and before the default', () => {
    const preset = parsePreset({ theme: 'dark', currency: 'CZK', vehicleTypes: ['car', 'van'] });
    expect(configOf(preset, { currency: 'EUR', theme: '' }).config).toMatchObject({
      currency: 'EUR',
      theme: 'dark',
      vehicleTypes: ['car', 'van'],
      position: 'inline',
    });
  });

  it.each([
    [{ email: 'a@b.example' }],
    [{ countries: 'AT' }],
    [{ countries: [1] }],
    [{ theme: ['dark'] }],
    [{ constructor: 'x' }],
    [null],
    ['dark'],
  ])('is refused when it is %j', (file) => {
    expect(() => parsePreset(file)).toThrow(TypeError);
  });

  it.each(NAMES)('%s causes no problem and holds only what its schema allows', (name) => {
    expect(configOf(parsePreset(json(name))).problems).toEqual([]);
    expect(Object.keys(json('preset.schema.json').properties)).toEqual(expect.arrayContaining(Object.keys(json(name))));
  });

  it('may hold just what its schema names', () => {
    const { $schema, description, ...properties } = json('preset.schema.json').properties;
    expect([$schema, description]).not.toContain(undefined);
    for (const [name, { type }] of Object.entries<{ type?: string }>(properties)) {
      expect(parsePreset({ [name]: type === 'array' ? ['x'] : 'x' }).size).toBe(1);
    }
  });

  it('default.json says the same as no preset at all', () => {
    expect(configOf(parsePreset(json('default.json')))).toEqual(configOf(new Map()));
  });
});

describe('loadPreset', () => {
  it('loads by name', async () => {
    const { preset, problem } = await loadPreset('winter-austria');
    expect(preset.get('countries')).toMatch(/^AT,/);
    expect(problem).toBeUndefined();
  });

  it('has nothing to load for the default', async () => {
    expect(await loadPreset('default')).toEqual({ preset: new Map() });
  });

  it.each(['summer', 'preset.schema', '../light', 'constructor'])(
    'gives the default and a list for "%s"',
    async (name) => {
      expect(await loadPreset(name)).toMatchObject({
        preset: new Map(),
        problem: { attribute: 'preset', value: name, allowed: 'default, winter-austria', fatal: false },
      });
    },
  );
});
