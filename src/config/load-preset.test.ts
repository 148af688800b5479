import { describe, expect, it } from 'vitest';
import { loadPreset } from './load-preset.js';
import { parsePreset } from './parse-preset.js';
import { readAttributes } from './read-attributes.js';
import { matchesSchema } from './testing/matches-schema.js';
import { KNOWN_TEXTS, PRESET_FILES, PRESET_SCHEMA } from './testing/preset-files.js';

const known = () => Promise.resolve(KNOWN_TEXTS);
const names = PRESET_FILES.map(({ name }) => name);

describe('a shipped preset', () => {
  it.each(PRESET_FILES)('$name is valid by the schema, and says for whom it is', ({ file }) => {
    expect(matchesSchema(file, PRESET_SCHEMA)).toBe(true);
    expect(file).toMatchObject({ $schema: './preset.schema.json', description: expect.stringMatching(/\.$/) });
  });

  it.each(PRESET_FILES)(
    '$name needs no check in the browser: what is loaded is what a check lets through',
    async (one) => {
      const { preset, problems } = await parsePreset(one.file, '', known);
      expect(problems).toEqual([]);
      const loaded = await loadPreset(one.name);
      expect(loaded).toEqual({ name: one.name, preset: one.name === 'default' ? {} : preset, problems: [] });
    },
  );

  it('called default says the same as none at all', async () => {
    const file = PRESET_FILES.find(({ name }) => name === 'default')?.file ?? {};
    const { preset } = await parsePreset(file, '', known);
    const { config } = readAttributes(
      (name) => (name === 'api' ? 'https://relay.example.com' : null),
      'https://shop.example/',
    );
    expect(config).toMatchObject(preset);
  });
});

describe('loadPreset', () => {
  it.each(['summer', 'preset.schema', '../calm', 'constructor', 'Kiosk', 'https:evil'])(
    'gives the default and the names there are for "%s"',
    async (name) => {
      const { preset, problems, ...rest } = await loadPreset(name);
      expect([rest.name, preset]).toEqual(['default', {}]);
      expect(problems).toEqual([
        {
          attribute: 'preset',
          value: name,
          allowed: expect.stringContaining(`default, ${names.filter((one) => one !== 'default').join(', ')}, or`),
          line: '<vignette-checkout preset="default" …></vignette-checkout>',
          fatal: false,
        },
      ]);
    },
  );
});
