import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRESETS } from './preset-names.js';

describe('the shipped presets', () => {
  it('are a file each, and no file more', () => {
    const files = readdirSync(new URL('../../themes/presets/', import.meta.url)).filter(
      (name) => !['preset.schema.json', 'default.json'].includes(name),
    );
    expect(files.sort()).toEqual(PRESETS.map((name) => `${name}.json`).sort());
  });
});
