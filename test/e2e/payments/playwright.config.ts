import { defineConfig } from '@playwright/test';
import everyDay from '../../../playwright.config.js';

const { webServer: _, ...common } = everyDay;

/** The whole payment matrix; `npm test` plays a sample of it. Each worker has a server of its own. */
export default defineConfig({
  ...common,
  testDir: '.',
  grepInvert: [],
  reporter: [['list'], ['./table-reporter.ts', { file: 'test-results/payments.md' }]],
  outputDir: '../../../test-results/payments',
  use: { ...common.use, trace: 'off' },
});
