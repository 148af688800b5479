/** What a designer chose beforehand: the name of an attribute and the value it has where the page writes none. */
export type Preset = ReadonlyMap<string, string>;

const TEXTS = ['theme', 'currency', 'registrationCountry', 'position'];
const LISTS = ['countries', 'vehicleTypes'];

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Reads a preset file. Languages, addresses of people and references are not a designer's choice, so no preset has them.
 *
 * @throws {TypeError} Naming the entry that `preset.schema.json` does not allow.
 */
export function parsePreset(file: unknown): Preset {
  if (typeof file !== 'object' || file === null) throw new TypeError('A preset is a JSON object.');
  const preset = new Map<string, string>();
  for (const [name, value] of Object.entries(file)) {
    if (name === '$schema' || name === 'description') continue;
    const attribute = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    if (TEXTS.includes(name) && isText(value)) preset.set(attribute, value);
    else if (LISTS.includes(name) && Array.isArray(value) && value.every(isText))
      preset.set(attribute, value.join(','));
    else throw new TypeError(`A preset cannot hold this "${name}".`);
  }
  return preset;
}

/** Reads an attribute from the page and, where the page wrote none, from the preset. */
export const withPreset =
  (get: (name: string) => string | null, preset: Preset) =>
  (name: string): string | null =>
    get(name)?.trim() ? get(name) : (preset.get(name) ?? null);
