import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.js';
import { processMark } from './process-mark.js';

describe('lockFolder', () => {
  let base: string;
  let folder: string;

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'relay-lock-'));
    folder = join(base, 'data');
  });
  afterEach(() => rm(base, { recursive: true, force: true }));

  const leave = async (text: string) => {
    const lock = await lockFolder(folder);
    await lock.release();
    await writeFile(join(folder, 'relay.lock'), text);
  };

  it('makes the folder and gives it back', async () => {
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, 'relay.lock'), 'utf8'))).toEqual(processMark(process.pid));
    expect(await readdir(folder)).toEqual(['relay.lock']);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses the same process a second time', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(`${folder}/`)).rejects.toThrow(`in use by process ${process.pid}`);
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('refuses while the process that has it lives', async () => {
    await leave(JSON.stringify(processMark(process.ppid)));
    await expect(lockFolder(folder)).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.ppid}. Stop that relay first, or give this one a folder of its own.`,
    );
    expect(existsSync(join(folder, 'relay.lock'))).toBe(true);
  });

  it.each([
    ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, started: '1' })],
    ['of an earlier process with our number', JSON.stringify({ pid: process.pid, started: '1' })],
    ['of an earlier process whose number another one has', JSON.stringify({ pid: process.ppid, started: '1' })],
    ['that nobody can read', 'half a lo'],
    ['that says nothing', '{}'],
  ])('takes over a lock %s', async (_what, text) => {
    await leave(text);
    const lock = await lockFolder(folder);
    expect(await readdir(folder)).toEqual(['relay.lock']);
    await lock.release();
  });

  it('says which folder cannot be written, and why', async () => {
    await writeFile(join(base, 'file'), '');
    const blocked = join(base, 'file', 'data');
    await expect(lockFolder(blocked)).rejects.toThrow(`The data folder ${blocked} cannot be written (ENOTDIR).`);
  });

  it('makes every folder on the way, and two starters do not hinder each other', async () => {
    const deep = [join(base, 'a', 'b', 'c'), join(base, 'a', 'b', 'd')];
    const locks = await Promise.all(deep.map(lockFolder));
    expect(await Promise.all(deep.map((one) => readdir(one)))).toEqual([['relay.lock'], ['relay.lock']]);
    await Promise.all(locks.map((lock) => lock.release()));
  });

  it.runIf(existsSync('/proc'))('gives up where no folder can be made, instead of waiting for ever', async () => {
    await expect(lockFolder('/proc/nope/data')).rejects.toThrow(
      'The data folder /proc/nope/data cannot be written (ENOENT).',
    );
  });
});
