// What `npm test` runs: every check in turn, the counts of all in one last line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { systemBrowser } from './support/find-browser.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, assertionResults: readonly unknown[] }} VitestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly VitestFile[] }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} PlaywrightReport */

/**
 * @param {string} name
 * @param {string} command
 * @returns {boolean}
 */
function run(name, command) {
  console.log(`\n── ${name}: ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: process.env });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return status === 0;
}

/**
 * A check that has no tests of its own counts as one.
 *
 * @param {string} name
 * @param {string} command
 * @returns {Counts}
 */
function check(name, command) {
  const ok = run(name, command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * A test runner that leaves a JSON report. No report, or a failure that it does not name, counts as one failure.
 *
 * @template Report
 * @param {string} name
 * @param {string} command
 * @param {string} report
 * @param {(json: Report) => Counts} count
 * @returns {Counts}
 */
function suite(name, command, report, count) {
  rmSync(report, { force: true });
  const ok = run(name, command);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function findBrowser() {
  if (systemBrowser() || existsSync(chromium.executablePath())) return;
  console.log('No Chromium on this machine: installing one for the tests.');
  if (run('browser', 'npx playwright install chromium')) return;
  console.error('The browser tests need Chromium: install it and run again, for example `apt-get install chromium`,');
  console.error('or name one: `CHROMIUM_PATH=/path/to/chromium npm test`.');
  process.exit(1);
}

mkdirSync('test-results', { recursive: true });
findBrowser();

/**
 * @param {VitestReport} json
 * @returns {Counts}
 */
const vitest = (json) => ({
  passed: json.numPassedTests,
  // A file that cannot even be loaded has failed without a test of its own.
  failed:
    json.numFailedTests +
    json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  skipped: json.numPendingTests + json.numTodoTests,
});

/**
 * @param {PlaywrightReport} json
 * @returns {Counts}
 */
const playwright = (json) => ({
  passed: json.stats.expected,
  failed: json.stats.unexpected + json.stats.flaky + json.errors.length,
  skipped: json.stats.skipped,
});

const results = [
  check('format', 'npx oxfmt --check .'),
  check('lint', 'npx oxlint --type-aware --deny-warnings'),
  check('types', 'npx tsc -p .'),
  check('build', 'npm run --silent build'),
  check('sizes', 'npm run --silent size'),
  suite(
    'unit',
    'npx vitest run --project unit --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
    'test-results/unit.json',
    vitest,
  ),
  suite(
    'component',
    'npx vitest run --project component --reporter=default --reporter=json --outputFile.json=test-results/component.json',
    'test-results/component.json',
    vitest,
  ),
  suite('end to end', 'npx playwright test', 'test-results/e2e.json', playwright),
];

/** @param {keyof Counts} kind */
const sum = (kind) => results.reduce((total, counts) => total + counts[kind], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exit(sum('failed') === 0 ? 0 : 1);
