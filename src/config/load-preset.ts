/// <reference types="vite/types/import-meta.d.ts" />
import { configProblem, type ConfigProblem } from './config-problem.js';
import { parsePreset, type Preset } from './preset.js';

/** A preset, empty for `default`, and what is wrong with the name it was asked by. */
export interface LoadedPreset {
  readonly preset: Preset;
  readonly problem?: ConfigProblem;
}

const FOLDER = '../../themes/presets/';
const files = import.meta.glob<unknown>(['../../themes/presets/*.json', '!**/preset.schema.json', '!**/default.json'], {
  import: 'default',
});

/**
 * Loads a preset by its name. An unknown name gives the default and a problem; `default` loads nothing.
 *
 * Rejects when the file cannot be loaded or is not a preset.
 */
export async function loadPreset(name: string): Promise<LoadedPreset> {
  const load = files[`${FOLDER}${name}.json`];
  if (load) return { preset: parsePreset(await load()) };
  const preset: Preset = new Map();
  if (name === 'default') return { preset };
  const names = ['default', ...Object.keys(files).map((path) => path.slice(FOLDER.length, -'.json'.length))];
  return { preset, problem: configProblem('preset', name, names.join(', '), 'default') };
}
