import { readdirSync, readFileSync } from 'node:fs';
import type { KnownTexts, TextTree } from '../preset-texts.js';
import type { JsonSchema } from './matches-schema.js';

const FOLDER = new URL('../../../themes/presets/', import.meta.url);
const SCHEMA = 'preset.schema.json';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

const isTree = (value: unknown): value is TextTree => typeof value === 'object' && value !== null;
const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

function loaded<T>(file: string, isGood: (value: unknown) => value is T): T {
  const value = read(file);
  if (!isGood(value)) throw new TypeError(`${file} is no object.`);
  return value;
}

/** A preset file as it is written. */
export interface WrittenPreset {
  readonly name: string;
  readonly file: object;
}

/** Every preset of `themes/presets/`, the default one too. */
export const PRESET_FILES: readonly WrittenPreset[] = readdirSync(FOLDER)
  .filter((file) => file !== SCHEMA)
  .map((file) => ({
    name: file.replace('.json', ''),
    file: loaded(file, (value): value is object => typeof value === 'object' && value !== null),
  }));

/** The schema that an editor checks presets with. */
export const PRESET_SCHEMA: JsonSchema = loaded(SCHEMA, isSchema);

/** Our own texts, and the languages that the schema names. */
export const KNOWN_TEXTS: KnownTexts = {
  locales: (PRESET_SCHEMA.properties?.['texts']?.propertyNames?.enum ?? []).map(String),
  english: loaded('../../locales/en.json', isTree),
};
