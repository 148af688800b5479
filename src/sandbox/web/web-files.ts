import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import * as z from 'zod/mini';

/** One built file, ready to be sent. */
export interface WebFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same, compressed with brotli, where the build made it. */
  readonly brotli?: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** Whether its name changes with its content. */
  readonly immutable: boolean;
}

/** Built files by their path on the server: `/assets/pay.js`. */
export type WebFiles = ReadonlyMap<string, WebFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const Manifest = z.record(z.string(), z.object({ file: z.string(), isEntry: z.exactOptional(z.boolean()) }));

/** Pages that pay: here they get the stand-in in Stripe's place. */
const PAYING_PAGES: readonly string[] = ['/iframe/index.html', '/iframe/return/index.html'];

/**
 * Reads everything that was built for browsers. What is not read here is not served, so no path can lead out of the
 * folder.
 *
 * @throws Error with the command to run when nothing was built.
 */
export function readWebFiles(folder: string): WebFiles {
  if (!existsSync(join(folder, 'vignette-checkout.js'))) {
    throw new Error(`Nothing is built in ${folder}. Run: npm run build`);
  }
  const entries = entryFiles(folder);
  const files = new Map<string, WebFile>();
  for (const path of pathsIn(folder)) {
    const type = TYPES[extname(path)];
    if (type === undefined) continue;
    const read = readFileSync(join(folder, path));
    const body = PAYING_PAGES.includes(path) ? withStandIn(read) : new Uint8Array(read);
    const compressed = join(folder, `${path}.br`);
    files.set(path, {
      body,
      ...(!PAYING_PAGES.includes(path) &&
        existsSync(compressed) && { brotli: new Uint8Array(readFileSync(compressed)) }),
      type,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      immutable: path.startsWith('/assets/') && !entries.has(path),
    });
  }
  return files;
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`)
    .filter((path) => !path.includes('/.'));
}

/** Entries keep their names from one build to the next; the build's manifest says which they are. */
function entryFiles(folder: string): ReadonlySet<string> {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error(`The build in ${folder} is not complete. Run: npm run build`);
  const manifest = z.parse(Manifest, JSON.parse(readFileSync(path, 'utf8')));
  return new Set(Object.values(manifest).flatMap(({ file, isEntry }) => (isEntry ? [`/${file}`] : [])));
}

function withStandIn(page: Buffer): Uint8Array<ArrayBuffer> {
  const html = page.toString('utf8').replace('<head>', '<head><script src="/sandbox/stripe.js"></script>');
  return new TextEncoder().encode(html);
}
