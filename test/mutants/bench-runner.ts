import { type RunnerTask, type RunnerTestFile, TestRunner } from 'vitest';
import type { SWITCH } from './error-paths.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant that is on; -1 while it is looked which test reaches which. */
    mutant: number;
  }
  interface TaskMeta {
    /** The mutants whose place was reached; of a file, those reached outside its tests. */
    reached?: readonly number[];
  }
}

/** Questions asked in one test after which it counts as endless. */
const MOST_QUESTIONS = 50_000_000;

/** Runs tests with one mutant on and stops at the first that notices; without one, notes which mutants each test reaches. */
export class BenchRunner extends TestRunner {
  private readonly mutant: number;
  private hasFailed = false;
  private questions = 0;
  private reached = new Set<number>();
  private reachedOutside = new Set<number>();

  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    super(config);
    this.mutant = Number(this.injectValue('mutant'));
    const name: typeof SWITCH = '__mutant';
    Reflect.set(globalThis, name, this.mutant < 0 ? this.note : this.isOn);
  }

  override onCollectStart(file: RunnerTestFile): void {
    this.reached = this.reachedOutside = new Set();
    super.onCollectStart(file);
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    if (this.hasFailed) test.mode = 'skip';
    this.questions = 0;
    this.reached = new Set();
    await super.onBeforeRunTask(test);
  }

  override onAfterRunTask(test: RunnerTask): void {
    this.hasFailed ||= this.mutant >= 0 && test.result?.state === 'fail';
    test.meta.reached = [...this.reached];
    this.reached = this.reachedOutside;
    super.onAfterRunTask(test);
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]): Promise<void> {
    suite.meta.reached = [...this.reachedOutside];
    await super.onAfterRunSuite(suite);
  }

  private readonly note = (mutant: number): boolean => {
    this.reached.add(mutant);
    return false;
  };

  private readonly isOn = (mutant: number): boolean => {
    this.questions += 1;
    if (this.questions > MOST_QUESTIONS) throw new Error('This test does not end.');
    return mutant === this.mutant;
  };
}

/** Vitest asks for the runner as the default. */
export default BenchRunner;
