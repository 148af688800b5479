import { loadPreset } from '../../config/load-preset.js';
import { withPreset } from '../../config/preset.js';
import { readAttributes, type ReadConfig } from '../../config/read-attributes.js';

/**
 * The configuration of an element: its properties (each the attribute of the same name), and the preset behind them. On a
 * page without an origin of its own there is none.
 *
 * Rejects when the preset's file cannot be loaded.
 */
export async function readConfig(element: HTMLElement): Promise<ReadConfig> {
  if (self.origin === 'null') {
    const { sandboxed } = await import('../../config/late-problems.js');
    return { config: undefined, problems: [sandboxed] };
  }
  const get = (attribute: string) => written(element, attribute);
  const { preset, problem } = await loadPreset(get('preset')?.trim() || 'default');
  const { config, problems } = readAttributes(withPreset(get, preset), element.baseURI);
  const others = problems.filter(({ attribute }) => attribute !== 'preset' || !problem);
  return { config, problems: problem ? [problem, ...others] : others };
}

/** What the page itself wrote: `vehicle-types` is the property `vehicleTypes`; lists may be given as arrays. */
export function written(element: HTMLElement, attribute: string): string | null {
  const value: unknown = Reflect.get(
    element,
    attribute.replace(/-./g, (part) => part.charAt(1).toUpperCase()),
  );
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : null;
}
