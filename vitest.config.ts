import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { localeParts } from './src/i18n/locale-parts.mjs';
import { systemBrowser } from './test/support/find-browser.mjs';

const executablePath = systemBrowser();

/** Unit tests run in Node, component tests (`*.browser.test.ts`) in Chromium with the helpers of @open-wc/testing. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [localeParts()],
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'iframe/**/*.test.ts',
            'test/{floors,locales,sizes,contract,docs,process,bench,mutants,faults,plates,presets,pictures}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [localeParts()],
        // Two functions of web-test-runner that @open-wc/testing imports and a Vitest page does not have.
        resolve: {
          alias: {
            '/__web-dev-server__web-socket.js': new URL('./test/support/web-socket-stub.ts', import.meta.url).pathname,
          },
        },
        optimizeDeps: {
          exclude: ['@web/test-runner-commands'],
          include: ['chai', 'chai-a11y-axe', '@open-wc/semantic-dom-diff', 'axe-core'],
        },
        test: {
          name: 'component',
          globals: true,
          include: ['src/**/*.browser.test.ts', 'iframe/**/*.browser.test.ts', 'test/a11y/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
                ...(executablePath && { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
