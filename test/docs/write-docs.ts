import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { manifest } from './manifest.js';
import { readText } from './public-facts.js';
import committed from './public-surface.json' with { type: 'json' };
import { publicSurface, surfaceChange } from './public-surface.js';
import { themingTables, withTables } from './theming-tables.js';

/**
 * The second half of `npm run docs`, after the sample states were looked at: writes custom-elements.json, the tables of
 * docs/theming.md and the list of public names as the code says them.
 */
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const { next, problems } = surfaceChange(committed, publicSurface(), readText('CHANGELOG.md'));

const written = {
  'custom-elements.json': json(manifest()),
  'docs/theming.md': withTables(readText('docs/theming.md'), themingTables()),
  'test/docs/public-surface.json': json(next),
};
for (const [path, text] of Object.entries(written)) writeFileSync(new URL(`../../${path}`, import.meta.url), text);
execFileSync('npx', ['oxfmt', ...Object.keys(written)], { cwd: new URL('../../', import.meta.url), stdio: 'inherit' });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
