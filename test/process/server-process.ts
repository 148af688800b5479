import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What became of a process that ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A started server. */
export interface ServerProcess {
  /** The first line it prints; rejects with what it complained about when it ends before. */
  readonly line: Promise<string>;
  readonly ended: Promise<Ended>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/**
 * Builds the server as `npm run build` does, into a folder of its own below the project, where it finds its packages.
 * What browsers get is not looked at here, so one line stands for it.
 */
export async function buildServer(): Promise<string> {
  const results = join(ROOT, 'test-results');
  mkdirSync(results, { recursive: true });
  const folder = mkdtempSync(join(results, 'process-'));
  await build({
    root: ROOT,
    mode: 'server',
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(folder, 'server') },
  });
  mkdirSync(join(folder, 'web', '.vite'), { recursive: true });
  writeFileSync(join(folder, 'web', 'vignette-checkout.js'), 'script');
  writeFileSync(join(folder, 'web', '.vite', 'manifest.json'), '{}');
  return folder;
}

/** Starts what was built. */
export function startServer(folder: string, env: { readonly PORT: string; readonly VIGNETTE_DATA: string }) {
  const child = spawn(process.execPath, [join(folder, 'server', 'serve.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watch(child, child.stdout, child.stderr);
}

function watch(child: ChildProcess, out: NodeJS.ReadableStream, err: NodeJS.ReadableStream): ServerProcess {
  let stdout = '';
  let stderr = '';
  err.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  const line = new Promise<string>((resolve, reject) => {
    out.on('data', (chunk) => {
      stdout += String(chunk);
      if (stdout.includes('\n')) resolve(stdout);
    });
    void ended.then(() => reject(new Error(`The server ended: ${stderr}`)));
  });
  // Tests of a server that is meant to fail look at its end only.
  line.catch(() => undefined);
  return {
    line,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return String(address.port);
}
