import { isFileAddress } from '../../config/file-address.js';
import { loadPreset } from '../../config/load-preset.js';
import type { LoadedPreset } from '../../config/preset.js';
import { readAttributes, type ReadConfig } from '../../config/read-attributes.js';

/**
 * The configuration of an element: its properties (each the attribute of the same name), and the preset behind them. On a
 * page without an origin of its own there is none.
 *
 * Rejects when the preset's code, or what it is compared with, cannot be loaded.
 */
export async function readConfig(element: HTMLElement): Promise<ReadConfig> {
  if (self.origin === 'null') {
    const { sandboxed } = await import('../../config/late-problems.js');
    return { config: undefined, problems: [sandboxed] };
  }
  const { name, preset, problems } = await askedPreset(Reflect.get(element, 'preset'));
  const get = (attribute: string) => written(element, attribute)?.trim() || written(preset, attribute);
  const read = readAttributes(get, element.baseURI);
  const theme: unknown = Reflect.get(element, 'theme');
  const config = read.config && {
    ...preset,
    ...read.config,
    preset: name,
    ...(isObject(theme) && { theme: { file: theme } }),
  };
  return { config, problems: [...problems, ...read.problems] };
}

/** What the page itself wrote: `vehicle-types` is the property `vehicleTypes`; lists may be given as arrays. */
export function written(source: object, attribute: string): string | null {
  const value: unknown = Reflect.get(
    source,
    attribute.replace(/-./g, (part) => part.charAt(1).toUpperCase()),
  );
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What reads other presets than the shipped ones is loaded where there is one. */
async function askedPreset(asked: unknown): Promise<LoadedPreset> {
  const name = typeof asked === 'string' ? asked.trim() : '';
  const own = isObject(asked) ? asked : isFileAddress(name) && name;
  if (!own) return loadPreset(name || 'default');
  const { ownPreset } = await import('./own-preset.js');
  return ownPreset(own);
}
