import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { floorProblems } from './floor-problems.js';

const ROOT = new URL('../../', import.meta.url);

function sources(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => [`${folder}/${path}`, readFileSync(new URL(`${folder}/${path}`, ROOT), 'utf8')]);
}

describe('the building', () => {
  it('stands: files import their own room and lower floors only', () => {
    const files = new Map([...sources('src'), ...sources('iframe')]);
    expect(files.size).toBeGreaterThan(100);
    expect(floorProblems(files)).toEqual([]);
  });
});
