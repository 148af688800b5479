import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB = join(ROOT, 'dist/web');
const SOURCES = ['src', 'iframe', 'themes', 'locales', 'vite.config.ts'];

/** When all pictures are taken: milliseconds since 1970. */
export const TAKEN_AT = Date.parse('2026-11-21T09:00:00Z');

/** @param {string} path */
const changedAt = (path) => statSync(join(ROOT, path)).mtimeMs;

/** Builds where nothing is built, or something has changed since. */
function buildIfNeeded() {
  const files = SOURCES.flatMap((source) =>
    source.endsWith('.ts')
      ? [source]
      : readdirSync(join(ROOT, source), { recursive: true, encoding: 'utf8' }).map((path) => join(source, path)),
  );
  const built = join(WEB, 'sandbox/stripe.js');
  const isFresh = existsSync(built) && files.every((file) => changedAt(file) <= statSync(built).mtimeMs);
  if (isFresh) return;
  console.error('building');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
}

/** Bytes that look like chance and are the same each time. */
function knownBytes() {
  let taken = 0;
  return (/** @type {number} */ count) => {
    const parts = [];
    for (let length = 0; length < count; length += 32) {
      taken += 1;
      parts.push(createHash('sha256').update(`picture ${taken}`).digest());
    }
    return new Uint8Array(Buffer.concat(parts).subarray(0, count));
  };
}

/**
 * Starts what `npm start` serves on a free port, with a clock that stands still until it is moved, known chance and a data
 * folder that is gone afterwards.
 *
 * @returns {Promise<{ url: string, advance: (milliseconds: number) => void, now: () => number, close: () => Promise<void> }>}
 */
export async function openDemo() {
  buildIfNeeded();
  /** @type {{ module: typeof import('../../src/sandbox/serve-demo.js') }} */
  const { module } = await runnerImport(join(ROOT, 'src/sandbox/serve-demo.ts'), { configFile: false, root: ROOT });
  const data = mkdtempSync(join(tmpdir(), 'vignette-pictures-'));
  let now = TAKEN_AT;
  const demo = await module.serveDemo({
    port: 0,
    hostname: '127.0.0.1',
    data,
    web: WEB,
    clock: () => now,
    randomBytes: knownBytes(),
    log: (line) => console.error(line),
  });
  return {
    url: demo.url,
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    close: async () => {
      await demo.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
