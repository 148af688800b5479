import type { Preset } from './preset.js';

/** A preset as a page hands it over: the content of a preset file (docs/presets.md). It is checked when it is used. */
export interface PresetObject extends Preset {
  readonly $schema?: string;
  /** For whom it is; not shown to buyers. */
  readonly description?: string;
}
