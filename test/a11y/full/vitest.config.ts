import { defineConfig } from 'vitest/config';
import config from '../../../vitest.config.js';

const ROOT = new URL('../../../', import.meta.url).pathname;

const component = config.test?.projects?.find(
  (project) => typeof project === 'object' && 'test' in project && project.test?.name === 'component',
);
if (typeof component !== 'object' || !('test' in component)) throw new Error('There is no project for components.');

/** The component project's browser, for the whole matrix: `npm run test:a11y`. It takes minutes, so two pages share it. */
export default defineConfig({
  ...component,
  root: ROOT,
  test: {
    ...component.test,
    name: 'access',
    include: ['test/a11y/full/*.matrix.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
  },
});
