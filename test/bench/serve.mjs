import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const WEB = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** @typedef {{ body: Buffer, type: string }} Compressed */
/** @typedef {Map<string, Compressed>} Files */

/**
 * @param {string | Buffer} text
 * @param {string} type
 * @returns {Compressed}
 */
export const compressed = (text, type) => ({ body: brotliCompressSync(text), type });

/**
 * The built files for browsers by path, as the build compressed them.
 *
 * @returns {Files}
 */
export function builtFiles() {
  /** @type {Files} */
  const files = new Map();
  for (const entry of readdirSync(WEB, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(WEB, file).split(sep).join('/')}`;
    files.set(path.replace(/\/index\.html$/, '/'), { body: readFileSync(`${file}.br`), type });
  }
  return files;
}

/**
 * Serves files by path and query, else by path, over HTTP/1.1 with connections kept open. Nothing is kept by the browser:
 * each load is a first visit.
 *
 * @param {Files} files May be filled later.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(files) {
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url) ?? files.get(url.replace(/\?.*/, ''));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-encoding': 'br',
      'content-length': file.body.length,
      'content-type': file.type,
      'timing-allow-origin': '*',
    });
    response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
