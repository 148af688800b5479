import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { CELL_ANNOTATION, type Result, resultsTable } from './results.js';

/** Prints what became of the payments as a table, and writes it to `file`. Silent in a run without any. */
export default class TableReporter implements Reporter {
  private readonly file: string;
  private readonly results = new Map<string, Result>();

  constructor({ file = 'test-results/payments.md' }: { file?: string } = {}) {
    this.file = file;
  }

  onTestEnd(test: TestCase): void {
    const name = test.annotations.find(({ type }) => type === CELL_ANNOTATION)?.description;
    if (name !== undefined) this.results.set(name, resultOf(test));
  }

  onEnd(): void {
    if (this.results.size === 0) return;
    const table = resultsTable(this.results);
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, table);
    console.log(`\nPayments\n\n${table}`);
  }
}

function resultOf(test: TestCase): Result {
  const outcome = test.outcome();
  if (outcome === 'skipped') return 'skipped';
  return outcome === 'expected' ? 'ok' : 'FAILED';
}
