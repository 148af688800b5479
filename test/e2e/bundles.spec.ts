import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { KEY_HEADER } from '../../src/relay/vendors/sandbox/wire.js';

const WEB = 'dist/web';

/** Words of the relay and the sandbox that no minifier changes. All of them are in the server's bundle. */
const SERVER_ONLY = [
  KEY_HEADER,
  'sandbox/v1',
  'pglite',
  'PGlite',
  'create table',
  'VIGNETTE_DATA',
  'orders.jsonl',
  'node:crypto',
  'timingSafeEqual',
];

/** Names of packages and settings that only a server has. */
const NEVER = ['hono', 'DATABASE_URL', 'process.env', '"node:', 'webhookSecret', 'sk_test_', 'sk_live_', 'whsec_'];

const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');
const texts = files.filter((name) => !name.endsWith('.br'));

test('the words that are searched for are really those of the server', () => {
  const server = readdirSync('dist/server', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join('dist/server', name), 'utf8'))
    .join('\n');
  expect(SERVER_ONLY.filter((word) => !server.includes(word))).toEqual([]);
});

test('no file for browsers holds anything of the relay, the sandbox or a secret', () => {
  expect(texts).toContain('vignette-checkout.js');
  const found = texts.flatMap((name) => {
    const text = readFileSync(join(WEB, name), 'utf8');
    return [...SERVER_ONLY, ...NEVER].filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('every compressed file is what it stands beside, and no file lacks one', () => {
  const compressed = files.filter((name) => name.endsWith('.br'));
  const wrong = compressed.filter((name) => {
    const plain = readFileSync(join(WEB, name.slice(0, -'.br'.length)));
    return !brotliDecompressSync(readFileSync(join(WEB, name))).equals(plain);
  });
  expect(wrong).toEqual([]);
  const served = texts.filter((name) => !name.startsWith('.vite'));
  expect(served.filter((name) => !compressed.includes(`${name}.br`))).toEqual([]);
});
