import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bundle.mjs';

/** Bugs that were made on purpose: one patch each, against the sources as they are. */
const BUGS = join(ROOT, 'test/faults/bugs');

const run = promisify(execFile);

/**
 * The names of all bugs.
 *
 * @returns {Promise<string[]>}
 */
export async function bugNames() {
  const files = await readdir(BUGS);
  return files
    .filter((file) => file.endsWith('.patch'))
    .map((file) => file.replace(/\.patch$/, ''))
    .sort();
}

/**
 * Whether a bug still fits the sources as they are.
 *
 * @param {string} bug
 * @returns {Promise<boolean>}
 */
export async function fits(bug) {
  return run('git', ['apply', '--check', join(BUGS, `${bug}.patch`)], { cwd: ROOT }).then(
    () => true,
    () => false,
  );
}

/**
 * Copies the sources and the simulator into a temporary folder, lets a bug in there, and calls back. The working tree
 * stays as it is, and the copy is taken away again.
 *
 * @template Answer
 * @param {string} bug
 * @param {(root: string) => Promise<Answer>} use
 * @returns {Promise<Answer>}
 * @throws Error when the patch does not fit the sources any more.
 */
export async function withBug(bug, use) {
  const root = await mkdtemp(join(tmpdir(), 'vignette-bug-'));
  try {
    for (const folder of ['src', 'test/faults', 'test/support', 'package.json', 'tsconfig.json']) {
      await cp(join(ROOT, folder), join(root, folder), { recursive: true });
    }
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    await run('git', ['apply', join(BUGS, `${bug}.patch`)], { cwd: root });
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
