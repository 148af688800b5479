import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./hold-store.ts', import.meta.url));
const RUN = `import { runnerImport } from 'vite'; await runnerImport(${JSON.stringify(SCRIPT)});`;

/** Another process that has a data folder open. */
export class StoreProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;

  constructor(folder: string) {
    this.child = spawn(process.execPath, ['--input-type=module', '-e', RUN, folder]);
    this.lines = createInterface(this.child.stdout)[Symbol.asyncIterator]();
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** The next line it says; empty when it has ended. */
  async hear(): Promise<string> {
    const next = await this.lines.next();
    return next.done === true ? '' : next.value;
  }

  /** Lets it write one row, and waits until it says that it has. */
  async write(hash: string): Promise<string> {
    this.child.stdin.write(`${hash}\n`);
    return this.hear();
  }

  /** As `kill -9` does, or a machine out of memory. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }
}
