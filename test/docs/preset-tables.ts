import { RULES } from '../../src/config/preset-fields.js';
import type { JsonSchema } from '../../src/config/testing/matches-schema.js';
import type { WrittenPreset } from '../../src/config/testing/preset-files.js';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The fields of a preset as docs/presets.md shows them: by the schema, with the example that the console would give. */
export function fieldsMarkdown({ properties = {} }: JsonSchema): string {
  const rows = Object.entries(RULES).map(([name, [, example]]) => [
    `\`${name}\``,
    properties[name]?.description ?? '',
    `\`${example}\``,
  ]);
  return table(['field', 'what it says', 'example'], rows);
}

/** The shipped presets as docs/presets.md shows them. */
export function shippedMarkdown(presets: readonly WrittenPreset[]): string {
  const rows = presets.map(({ name, file }) => [
    `\`${name}\``,
    'description' in file ? String(file.description) : '',
    'theme' in file ? `\`${String(file.theme)}\`` : '',
  ]);
  return table(['name', 'for whom', 'theme'], rows);
}
