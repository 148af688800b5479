import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { brokenPreset } from '../../src/config/late-problems.js';
import { parsePreset } from '../../src/config/parse-preset.js';
import { reportProblems } from '../../src/config/report-problems.js';
import { matchesSchema } from '../../src/config/testing/matches-schema.js';
import { KNOWN_TEXTS, PRESET_FILES, PRESET_SCHEMA } from '../../src/config/testing/preset-files.js';
import { fieldsMarkdown, shippedMarkdown } from './preset-tables.js';

const GUIDE = readFileSync(new URL('../../docs/presets.md', import.meta.url), 'utf8');
const ADDRESS = 'https://hotel.example/checkout/way-home.json';

/** The rows of a table without the blanks and dashes by which a formatter lines its columns up. */
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-{3,}$/, '---')));

const between = (name: string) => rows(new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`).exec(GUIDE)?.[1] ?? '');
const blocks = (language: string) =>
  [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const known = () => Promise.resolve(KNOWN_TEXTS);

afterEach(() => vi.restoreAllMocks());

describe('docs/presets.md', () => {
  it('lists the shipped presets', () => {
    expect(between('shipped')).toEqual(rows(shippedMarkdown(PRESET_FILES)));
  });

  it('lists the fields as the schema explains them', () => {
    expect(between('fields')).toEqual(rows(fieldsMarkdown(PRESET_SCHEMA)));
  });

  it('shows a preset that works', async () => {
    const [example = ''] = blocks('json');
    const file: object = JSON.parse(example);
    expect(matchesSchema(file, PRESET_SCHEMA)).toBe(true);
    expect((await parsePreset(file, '', known)).problems).toEqual([]);
  });

  it('shows what the console says', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { problems } = await parsePreset({ countries: ['Austria'] }, ADDRESS, known);
    reportProblems({}, [...problems, brokenPreset(ADDRESS, 'It is larger than 32 KB.')]);
    const [entry = '', whole = ''] = warn.mock.calls.map(([message]) => String(message));
    expect(blocks('text')).toEqual([`${entry}\n`, `${whole.split('\n')[0]}\n`]);
  });
});
