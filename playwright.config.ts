import { defineConfig } from '@playwright/test';
import { systemBrowser } from './test/support/find-browser.mjs';

const executablePath = systemBrowser();
const port = process.env['E2E_PORT'] ?? '4391';

/** End-to-end tests run against what `npm start` serves, on a port and a data folder of their own. */
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // The whole payment matrix has a config of its own (npm run test:payments); here a sample of it is played.
  grepInvert: /@full/,
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
    ['./test/e2e/payments/table-reporter.ts', { file: 'test-results/payments.md' }],
  ],
  outputDir: 'test-results/e2e',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...(executablePath && { executablePath }),
    },
  },
  webServer: {
    command: 'node test/support/serve-fresh.mjs',
    url: `http://localhost:${port}/api/config`,
    env: { PORT: port },
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
