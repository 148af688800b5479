import { DEFAULT_PRESET, type LoadedPreset } from './preset.js';
import { presetFile } from './preset-file.js';
import { PRESETS } from './preset-names.js';

/**
 * Loads a shipped preset by its name. An unknown name gives the default and a problem; `default` loads nothing.
 *
 * Rejects when the file cannot be loaded.
 */
export async function loadPreset(name: string): Promise<LoadedPreset> {
  const known = PRESETS.find((one) => one === name);
  if (known) {
    const { $schema: _schema, description: _description, ...preset } = await presetFile(known);
    return { name, preset, problems: [] };
  }
  if (name === DEFAULT_PRESET.name) return DEFAULT_PRESET;
  const { unknownPreset } = await import('./late-problems.js');
  return { ...DEFAULT_PRESET, problems: [unknownPreset(name, [DEFAULT_PRESET.name, ...PRESETS])] };
}
