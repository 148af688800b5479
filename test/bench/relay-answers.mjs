import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../dist/server/serve.js', import.meta.url));
const PATHS = /** @type {const} */ (['/api/config', '/api/products?currency=EUR', '/api/products/status']);

/** @param {import('node:child_process').ChildProcess & { stdout: import('node:stream').Readable }} child */
async function addressOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('The built server ended without saying where it is. Run: npm run build');
}

/**
 * What the relay of the sandbox answers to the calls of the first form, by path: asked once, so that every load of every
 * page gets the same bytes.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function recordAnswers() {
  if (!existsSync(SERVER)) throw new Error('Nothing is built. Run: npm run build');
  const data = mkdtempSync(join(tmpdir(), 'vignette-bench-'));
  const child = spawn(process.execPath, [SERVER], {
    env: { PATH: process.env['PATH'], PORT: '0', VIGNETTE_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await addressOf(child);
    const answers = PATHS.map(async (path) => {
      const response = await fetch(address + path);
      if (!response.ok) throw new Error(`The relay answered ${path} with ${response.status}.`);
      return /** @type {const} */ ([path, await response.text()]);
    });
    return new Map(await Promise.all(answers));
  } finally {
    child.kill('SIGTERM');
    await once(child, 'close');
    rmSync(data, { recursive: true, force: true });
  }
}
