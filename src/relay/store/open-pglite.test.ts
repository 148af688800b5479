import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPglite } from './open-pglite.js';
import { StoreProcess } from './testing/store-process.js';

describe('openPglite', () => {
  let folder: string;
  let others: StoreProcess[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relay-data-'));
    others = [];
  });
  afterEach(async () => {
    for (const other of others) await other.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const start = () => {
    const other = new StoreProcess(folder);
    others.push(other);
    return other;
  };

  it('keeps everything that was acknowledged when its process is killed, and refuses a second one before', async () => {
    const relay = start();
    expect(await relay.hear()).toBe('open');
    for (const hash of ['one', 'two', 'three']) expect(await relay.write(hash)).toBe(hash);
    await expect(openPglite(folder)).rejects.toThrow(`The data folder ${folder} is in use by process ${relay.pid}.`);
    await relay.kill();

    const store = await openPglite(folder);
    for (const hash of ['one', 'two', 'three']) expect(await store.useCode(hash, 'order', 0)).toBe('accepted');
    await store.close();
    expect(existsSync(join(folder, 'relay.lock'))).toBe(false);

    const again = start();
    expect(await again.hear()).toBe('open');
    expect(await again.write('four')).toBe('four');
    await again.kill();
    const last = await openPglite(folder);
    expect(await last.useCode('one', 'order', 0)).toBe('used');
    expect(await last.useCode('four', 'order', 0)).toBe('accepted');
    await last.close();
  }, 90_000);

  it('gives the folder back when the database in it cannot be opened', async () => {
    await writeFile(join(folder, 'postgres'), 'not a database');
    await expect(openPglite(folder)).rejects.toThrow();
    expect(existsSync(join(folder, 'relay.lock'))).toBe(false);
  });
});
