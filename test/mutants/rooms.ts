import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that is mutated, and the folders or files whose tests may notice: its own first. */
export interface Room {
  readonly folder: string;
  readonly testedIn: readonly string[];
}

/** Where every `case` and every error path has a test that fails without it. */
export const ROOMS: readonly Room[] = [
  { folder: 'src/flow', testedIn: ['src/flow', 'src/session'] },
  { folder: 'src/api', testedIn: ['src/api', 'src/session'] },
  { folder: 'src/relay/core', testedIn: ['src/relay/core', 'src/relay/routes', 'src/relay/store/stores.test.ts'] },
];

/** The room of a file, if it is in one. */
export const roomOf = (file: string): Room | undefined => ROOMS.find(({ folder }) => file.startsWith(`${folder}/`));

/** What is mutated: what ships, not the tests and what only they use. Paths from the root. */
export function sourceFiles(root: string, { folder }: Room): readonly string[] {
  return typeScriptIn(root, folder).filter((file) => {
    if (/\.test\.ts$|\/testing\//.test(file)) return false;
    return !readFileSync(join(root, file), 'utf8').includes(`from 'vitest'`);
  });
}

/** The tests of a folder that run in Node, or the one file that is named. Paths from the root. */
export function testFiles(root: string, folder: string): readonly string[] {
  if (folder.endsWith('.ts')) return [folder];
  return typeScriptIn(root, folder).filter((file) => /(?<!\.browser)\.test\.ts$/.test(file));
}

function typeScriptIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}
