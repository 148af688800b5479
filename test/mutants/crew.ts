import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Chosen, KnownTest } from './bench.js';
import type { Instrumented } from './instrument.js';
import type { Answers, Question } from './serve-bench.js';

/** Milliseconds until a process has started, and has run all tests once. */
const START = 120_000;
/** Milliseconds that a run may take on top of three times what its tests usually take. */
const GRACE = 12_000;

/** What became of a mutant. A run that does not end is noticed, too. */
export type Outcome = 'killed' | 'survived' | 'timeout';

/** One process that tries mutants. It is started when it is needed, and anew when a mutant has made it hang. */
export class Hand {
  private readonly root: string;
  private readonly files: readonly Instrumented[];
  private child: ChildProcess | undefined;

  constructor(root: string, files: readonly Instrumented[]) {
    this.root = root;
    this.files = files;
  }

  /**
   * All tests of these files with the mutants they reach.
   *
   * @throws Error When the tests cannot be run.
   */
  async look(files: readonly string[]): Promise<readonly KnownTest[]> {
    await this.start();
    const known = await this.ask({ ask: 'look', files }, START);
    if (known === 'timeout') throw new Error('The tests do not end, without any mutant.');
    return known;
  }

  /** Tries one mutant with these tests, which usually take so many milliseconds. */
  async try(mutant: number, chosen: readonly Chosen[], usual: number): Promise<Outcome> {
    await this.start();
    const noticed = await this.ask({ ask: 'try', mutant, chosen }, usual * 3 + GRACE);
    return noticed === 'timeout' ? noticed : noticed ? 'killed' : 'survived';
  }

  /** Ends the process. */
  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private async start(): Promise<void> {
    if (this.child) return;
    this.child = fork(fileURLToPath(new URL('./bench-process.mjs', import.meta.url)), {
      cwd: this.root,
      execArgv: [],
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const { root, files } = this;
    const ready = await this.ask({ ask: 'open', root, files }, START);
    if (ready === 'timeout') throw new Error('Vitest does not start.');
  }

  private ask<Asked extends Question>(question: Asked, limit: number): Promise<Answers[Asked['ask']] | 'timeout'> {
    const { child } = this;
    return new Promise((resolve, reject) => {
      if (!child) throw new Error('There is no process to ask.');
      const end = () => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const timer = setTimeout(() => {
        end();
        this.stop();
        resolve('timeout');
      }, limit);
      child.once('message', (message: { value: Answers[Asked['ask']] } | { error: string }) => {
        end();
        if ('error' in message) reject(new Error(message.error));
        else resolve(message.value);
      });
      child.once('exit', () => {
        end();
        this.stop();
        resolve('timeout');
      });
      child.send(question);
    });
  }
}
