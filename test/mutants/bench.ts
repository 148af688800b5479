import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import { localeParts } from '../../src/i18n/locale-parts.mjs';
import type { Instrumented } from './instrument.js';

/** A test and the mutants whose place it reaches. */
export interface KnownTest {
  readonly id: string;
  /** From the root. */
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  /** Milliseconds. */
  readonly took: number;
  readonly reached: readonly number[];
}

/** Some tests of one file. */
export interface Chosen {
  readonly file: string;
  readonly ids: readonly string[];
}

/** Milliseconds a test may take; those that wait for something a mutant took away are to end soon. */
const PATIENCE = 3_000;

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Vitest with all mutants in place. */
export class Bench {
  private readonly root: string;
  private readonly vitest: Vitest;

  private constructor(root: string, vitest: Vitest) {
    this.root = root;
    this.vitest = vitest;
  }

  /** Starts it; it lives until the process ends. */
  static async open(root: string, files: readonly Instrumented[]): Promise<Bench> {
    const vitest = await createVitest(
      'test',
      {
        root,
        config: false,
        watch: false,
        pool: 'threads',
        maxWorkers: 1,
        runner: here('./bench-runner.ts'),
        include: ['src/**/*.test.ts'],
        reporters: [{}],
        silent: true,
        testTimeout: PATIENCE,
        hookTimeout: PATIENCE,
        teardownTimeout: PATIENCE,
      },
      { plugins: [localeParts(), withMutants(root, files), withFewRuns()] },
    );
    await vitest.standalone();
    return new Bench(root, vitest);
  }

  /** Runs all tests of these files without a mutant. */
  async look(files: readonly string[]): Promise<readonly KnownTest[]> {
    const known: KnownTest[] = [];
    for (const file of files) known.push(...(await this.lookAt(file)));
    return known;
  }

  /** Whether one of these tests fails with this mutant on. They stop at the first. */
  async notices(mutant: number, chosen: readonly Chosen[]): Promise<boolean> {
    for (const { file, ids } of chosen) {
      const module = await this.run(mutant, file, ids);
      if (module?.state() === 'failed' || this.vitest.state.getUnhandledErrors().length > 0) return true;
    }
    return false;
  }

  private async lookAt(path: string): Promise<readonly KnownTest[]> {
    const module = await this.run(-1, path);
    if (!module) return [];
    return [...module.children.allTests()].map((test): KnownTest => {
      const { reached = [] } = test.meta();
      const outside = module.meta().reached ?? [];
      return {
        id: test.id,
        file: path,
        name: test.fullName,
        passed: test.result().state === 'passed',
        took: test.diagnostic()?.duration ?? 0,
        reached: [...new Set([...reached, ...outside])],
      };
    });
  }

  /** Each file in a thread of its own, as in a usual run: none finds what another has left behind. */
  private async run(mutant: number, file: string, ids?: readonly string[]): Promise<TestModule | undefined> {
    const project = this.vitest.getRootProject();
    project.provide('mutant', mutant);
    const specification = project.createSpecification(join(this.root, file), ids && { testIds: [...ids] });
    const { testModules } = await this.vitest.runTestSpecifications([specification]);
    return testModules.find(({ moduleId }) => moduleId === specification.moduleId);
  }
}

/** Serves the files with their mutants; nothing on the disk is changed. */
function withMutants(root: string, files: readonly Instrumented[]): Plugin {
  const codes = new Map(files.map(({ file, code }) => [join(root, file), code]));
  return { name: 'with-mutants', enforce: 'pre', load: (id) => codes.get(id) ?? null };
}

/** Properties are tried with fewer values than in a usual run of the tests. */
function withFewRuns(): Plugin {
  const stand = here('./few-runs.ts');
  return {
    name: 'with-few-runs',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'fast-check' && importer !== stand ? stand : null),
  };
}
