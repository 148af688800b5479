import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../contract/problem-codes.js';
import { ROUTES } from '../../contract/routes.js';
import { openapiDocument } from './openapi-document.js';
import { OPERATIONS } from './openapi-operations.js';
import { createTestRelay } from './testing/test-relay.js';

const published = new URL('../../../docs/openapi.json', import.meta.url);

describe('the OpenAPI document', () => {
  it('is the published one, and the one the relay serves', async () => {
    const file: unknown = JSON.parse(await readFile(published, 'utf8'));
    expect(file).toEqual(openapiDocument());
    expect(await (await createTestRelay().send('/openapi.json')).json()).toEqual(file);
  });

  it('describes every path and every problem of the contract', () => {
    expect(new Set(OPERATIONS.map(({ path }) => path))).toEqual(new Set(Object.values(ROUTES)));
    const told = new Set<string>(OPERATIONS.flatMap(({ problems }) => problems).concat('origin-refused', 'internal'));
    expect([...told].sort()).toEqual(Object.keys(PROBLEM_CODES).sort());
  });

  it('names only calls that the relay has', async () => {
    const { send } = createTestRelay();
    for (const { path, method } of OPERATIONS) {
      const response = await send(path.replace(':vendor', 'model').replaceAll(/:\w+/g, '0'), { method });
      expect([path, response.status]).not.toEqual([path, 404]);
    }
  });

  it('points only at schemas that it holds', () => {
    const text = JSON.stringify(openapiDocument());
    const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    const held = new Set(Object.keys(JSON.parse(text).components.schemas));
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((name) => !held.has(name ?? ''))).toEqual([]);
  });
});
