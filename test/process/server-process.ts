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
  /** Tells it something, where it listens. */
  tell(message: object): void;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/**
 * Builds the server as `npm run build` does, into a folder of its own below the project, where it finds its packages.
 * What browsers get is not looked at here, so one line stands for it. `entries`: further files to build, by the name
 * they get.
 */
export async function buildServer(entries: Readonly<Record<string, string>> = {}): Promise<string> {
  const results = join(ROOT, 'test-results');
  mkdirSync(results, { recursive: true });
  const folder = mkdtempSync(join(results, 'process-'));
  await build({
    root: ROOT,
    mode: 'server',
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(folder, 'server'), rolldownOptions: { input: { ...entries } } },
  });
  mkdirSync(join(folder, 'web', '.vite'), { recursive: true });
  writeFileSync(join(folder, 'web', 'vignette-checkout.js'), 'script');
  writeFileSync(join(folder, 'web', '.vite', 'manifest.json'), '{}');
  return folder;
}

/** Settings of a server, as it finds them in its environment. */
export type Settings = Readonly<Record<string, string>>;

/** Starts what was built. */
export function startServer(folder: string, settings: Settings, entry = 'serve'): ServerProcess {
  const child = spawn(process.execPath, [join(folder, 'server', `${entry}.js`)], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return watch(child, child.stdout, child.stderr);
}

function watch(
  child: ChildProcess,
  out: NodeJS.ReadableStream | null,
  err: NodeJS.ReadableStream | null,
): ServerProcess {
  let stdout = '';
  let stderr = '';
  err?.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  const line = new Promise<string>((resolve, reject) => {
    out?.on('data', (chunk) => {
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
    tell: (message) => child.send(message),
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
