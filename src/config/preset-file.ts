/// <reference types="vite/types/import-meta.d.ts" />
import type { Preset } from './preset.js';
import type { PresetName } from './preset-names.js';

/** A file of `themes/presets/`. A test reads each as strictly as one from elsewhere, so no browser has to. */
export interface PresetFile extends Preset {
  readonly $schema: string;
  readonly description: string;
}

const files = import.meta.glob<PresetFile>('../../themes/presets/*.json', { import: 'default' });

/** A shipped preset. The widget's build puts the name of the file together instead of listing them (vite.config.ts). */
export async function presetFile(name: PresetName): Promise<PresetFile> {
  const load = files[`../../themes/presets/${name}.json`];
  if (!load) throw new Error(`There is no themes/presets/${name}.json.`);
  return load();
}
