import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { errorCode, type ProcessMark, processMark } from './process-mark.js';

const Mark = z.object({ pid: z.int().check(z.positive()), started: z.string() });

/** A data folder that belongs to this process until it is released. */
export interface FolderLock {
  release(): Promise<void>;
}

/** Held by this very process: its number alone does not tell a second opening from a restart with the same number. */
const held = new Set<string>();

/**
 * Makes a data folder this process' own. Two processes on one PGlite folder both start and lose rows (design.md 12). The
 * lock of a process of this machine that was killed is taken over.
 *
 * @throws Error that names the folder: when another living process has it, or when it cannot be written.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(resolve(folder), 'relay.lock');
  if (held.has(file)) throw inUse(folder, process.pid);
  held.add(file);
  try {
    await makeFolder(resolve(folder));
    await take(folder, file);
  } catch (error) {
    held.delete(file);
    throw readable(folder, error);
  }
  return {
    release: async () => {
      await rm(file, { force: true });
      held.delete(file);
    },
  };
}

/** One folder after the other: `mkdir` with `recursive` never comes back from places like `/proc` that take no folders. */
async function makeFolder(folder: string): Promise<void> {
  for (const parent of [dirname(folder), undefined]) {
    try {
      return await mkdir(folder);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EEXIST') return;
      if (code !== 'ENOENT' || parent === undefined || parent === folder) throw error;
      await makeFolder(parent);
    }
  }
}

/** The lock appears with its content in one step, so that nobody can read half of one. */
async function take(folder: string, file: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(processMark(process.pid)));
  try {
    for (;;) {
      if (await linked(draft, file)) return;
      const found = await readIfThere(file);
      const owner = markOf(found);
      if (owner && lives(owner)) throw inUse(folder, owner.pid);
      await removeStale(file, found);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function linked(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two starters may find the same stale lock; the slower one must not remove the fresh lock of the faster. */
async function removeStale(file: string, found: string): Promise<void> {
  const aside = `${file}.${process.pid}.stale`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readIfThere(aside)) !== found) await linked(aside, file);
  await rm(aside, { force: true });
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Whose lock it is; a lock that cannot be read is nobody's, since locks are written in one step. */
function markOf(text: string): ProcessMark | undefined {
  try {
    const read = z.safeParse(Mark, JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function lives(owner: ProcessMark): boolean {
  if (owner.pid === process.pid) return false;
  const now = processMark(owner.pid);
  if (!now) return false;
  return now.started === '' || owner.started === '' || now.started === owner.started;
}

function inUse(folder: string, pid: number): Error {
  return new Error(
    `The data folder ${folder} is in use by process ${pid}. Stop that relay first, or give this one a folder of its own.`,
  );
}

function readable(folder: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === '') return error;
  return new Error(`The data folder ${folder} cannot be written (${code}). Choose another one, or change its rights.`, {
    cause: error,
  });
}
