import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Demo, serveDemo } from './serve-demo.js';

const DEFAULT_PORT = '4173';

/** Built, this file is `dist/server/serve.js`, and what browsers get stands in `dist/web`. */
const WEB = fileURLToPath(new URL('../web/', import.meta.url));

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is ${text}, but a port is a number from 0 to 65535.`);
}

function originsFrom(text: string): readonly string[] {
  const origins = text.split(',').map((origin) => origin.trim());
  const wrong = origins.find((origin) => origin && !/^https?:\/\/[^/\s]+$/.test(origin));
  if (wrong) throw new Error(`VIGNETTE_ORIGINS holds ${wrong}, but an origin looks like http://localhost:3000.`);
  return origins.filter(Boolean);
}

/** Ends the process, also where something still holds it open. */
async function stop(demo: Demo): Promise<void> {
  await demo.close();
  process.exit(0);
}

/** Whoever starts the server needs one line, not where in the code it came from. */
function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : 'The server did not start.');
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const demo = await serveDemo({
    port: portFrom(process.env['PORT'] ?? DEFAULT_PORT),
    hostname: process.env['HOST'] ?? '127.0.0.1',
    data: process.env['VIGNETTE_DATA'] ?? '.data',
    web: WEB,
    origins: originsFrom(process.env['VIGNETTE_ORIGINS'] ?? ''),
    clock: Date.now,
    randomBytes: (count) => randomBytes(count),
    log: (line) => console.error(line),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop(demo).catch(fail));
  }
  console.log(`The demo is at ${demo.url}/ (all pages: ${demo.url}/index)`);
}

await start().catch(fail);
