/** Every text of a locale file by its path: `period.name.day_one` → `{{count}} day`. */
export type FlatTexts = ReadonlyMap<string, string>;

/**
 * @throws {TypeError} When something in the file is neither a text nor a group of texts.
 */
export function flattenTexts(node: unknown, path = ''): FlatTexts {
  if (typeof node === 'string') return new Map([[path, node]]);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) throw new TypeError(`${path} is not a text`);
  return new Map(
    Object.entries(node).flatMap(([name, child]) => [...flattenTexts(child, path ? `${path}.${name}` : name)]),
  );
}

/** A key as the code names it: without the ending that plurals have in the file. */
export const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The names between `{{` and `}}`, sorted. */
export const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = '']) => name))].sort();
