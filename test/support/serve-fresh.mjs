import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// `npm start` without its build, on a data folder that is gone afterwards.
const folder = mkdtempSync(join(tmpdir(), 'vignette-e2e-'));
process.env['VIGNETTE_DATA'] = folder;
delete process.env['DATABASE_URL'];
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const server = new URL('../../dist/server/serve.js', import.meta.url).href;
await import(server);
