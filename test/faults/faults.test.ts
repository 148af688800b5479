import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from './bundle.mjs';

const run = promisify(execFile);

it('breaks no promise in two thousand purchases in which everything goes wrong', async () => {
  const given = ['test/faults/faults.mjs', '--store', 'memory', '--runs', '2000', '--seed', '20261121'];
  const { stdout } = await run(process.execPath, given, { cwd: ROOT }).catch((error: { stdout: string }) => error);
  expect(stdout).toMatch(/^memory: 2,000 passed/m);
}, 120_000);
