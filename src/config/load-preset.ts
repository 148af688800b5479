/// <reference types="vite/types/import-meta.d.ts" />
import { DEFAULT_PRESET, type LoadedPreset, type Preset } from './preset.js';

/** A file of `themes/presets/`. A test reads each as strictly as one from elsewhere, so no browser has to. */
interface PresetFile extends Preset {
  readonly $schema: string;
  readonly description: string;
}

const FOLDER = '../../themes/presets/';
const files = import.meta.glob<PresetFile>(
  ['../../themes/presets/*.json', '!**/preset.schema.json', '!**/default.json'],
  { import: 'default' },
);

/**
 * Loads a shipped preset by its name. An unknown name gives the default and a problem; `default` loads nothing.
 *
 * Rejects when the file cannot be loaded.
 */
export async function loadPreset(name: string): Promise<LoadedPreset> {
  const load = files[`${FOLDER}${name}.json`];
  if (load) {
    const { $schema: _schema, description: _description, ...preset } = await load();
    return { name, preset, problems: [] };
  }
  if (name === DEFAULT_PRESET.name) return DEFAULT_PRESET;
  const names = Object.keys(files).map((path) => path.slice(FOLDER.length, -'.json'.length));
  const { unknownPreset } = await import('./late-problems.js');
  return { ...DEFAULT_PRESET, problems: [unknownPreset(name, [DEFAULT_PRESET.name, ...names])] };
}
