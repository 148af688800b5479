import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { APP_INFO } from './app-info.js';

it('the checkout names itself to Stripe with the name and version of its package', () => {
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(APP_INFO).toEqual({ name, version });
  expect(APP_INFO.name.length).toBeLessThanOrEqual(30);
});
