import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OfflineSwitches } from '../service/offline-switches.js';
import { createSite } from './create-site.js';
import { readWebFiles } from './web-files.js';

const ORIGIN = 'http://localhost:4173';
let folder = '';
let site: ReturnType<typeof createSite>;

const BUILT: Readonly<Record<string, string>> = {
  'vignette-checkout.js': 'script',
  'vignette-checkout.js.br': 'compressed',
  'assets/define.js': 'entry',
  'assets/pay-Ab12_-9z.js': 'chunk',
  'assets/theme-bold-12345678.js': 'theme',
  'assets/text-de-first-12345678.js': 'texts',
  'assets/text-en-first-12345678.js': 'texts',
  'sandbox/stripe.js': 'stand-in',
  'iframe/index.html': '<html><head><title>Frame</title></head><body></body></html>',
  'iframe/index.html.br': 'compressed without the stand-in',
  'iframe/return/index.html': '<html><head></head><body></body></html>',
  '.vite/manifest.json': JSON.stringify({
    a: { file: 'assets/define.js', isEntry: true },
    b: { file: 'assets/pay-Ab12_-9z.js' },
  }),
  'notes.txt': 'not for browsers',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-web-'));
  for (const [path, text] of Object.entries(BUILT)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = createSite({
    relay: async ({ url }) => new Response(`relay ${new URL(url).pathname}`),
    sandbox: async ({ url }) => new Response(`sandbox ${new URL(url).pathname}`),
    files: readWebFiles(folder),
    setting: { publicUrl: ORIGIN, affiliateUrl: 'http://127.0.0.1:4173', switches: new OfflineSwitches() },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return site(new Request(`${ORIGIN}${path}`, { headers, method }));
}

describe('the built files', () => {
  it('are kept for good where their names hold a hash, and asked for again where they do not', async () => {
    const cached = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await cached('/assets/pay-Ab12_-9z.js')).toBe('public, max-age=31536000, immutable');
    expect(await cached('/assets/define.js')).toBe('no-cache');
    expect(await cached('/vignette-checkout.js')).toBe('no-cache');
  });

  it('are not sent again when they have not changed', async () => {
    const etag = (await get('/assets/define.js')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await get('/assets/define.js', { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/assets/define.js', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5', 'br'],
    ['br;q=0, gzip', null],
    ['gzip', null],
    ['brotli', null],
  ])('are sent for accept-encoding %j as %j', async (accepted, encoding) => {
    const response = await get('/vignette-checkout.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(encoding ? 'compressed' : 'script');
    expect(response.headers.get('vary')).toBe('accept-encoding');
  });

  it('may be loaded by pages of every origin', async () => {
    const { headers } = await get('/assets/define.js');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('have no body when only their headers are asked for', async () => {
    const response = await get('/assets/define.js', {}, 'HEAD');
    expect([response.headers.get('content-length'), await response.text()]).toEqual(['5', '']);
  });

  it.each(['/.vite/manifest.json', '/notes.txt', '/vignette-checkout.js.br', '/%2e%2e/package.json', '/assets/'])(
    'do not include %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('name the command to run when they are missing', () => {
    expect(() => readWebFiles(join(folder, 'assets'))).toThrow('npm run build');
  });
});

describe('the frame', () => {
  it('gets the stand-in before everything else, also for browsers that take brotli', async () => {
    const response = await get('/iframe/', { 'accept-encoding': 'br' });
    expect(await response.text()).toContain('<head><script src="/sandbox/stripe.js"></script><title>');
  });

  it('may stand on every page, and the page the bank returns to on none', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await policyOf('/iframe/')).toContain('frame-ancestors *');
    expect(await policyOf('/iframe/return/')).toContain("frame-ancestors 'none'");
  });
});

describe('the site', () => {
  it('hands the relay and the sandbox what is theirs', async () => {
    expect(await (await get('/api/products')).text()).toBe('relay /api/products');
    expect(await (await get('/sandbox/bank/1')).text()).toBe('sandbox /sandbox/bank/1');
    expect(await (await get('/sandbox/stripe.js')).text()).toBe('stand-in');
  });

  it.each(['/', '/index', '/fitting-room', '/affiliate.html', '/terms.html', '/privacy.html', '/support.html'])(
    'shows the page %s under a strict policy, without script or style in it',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
      const html = await response.text();
      expect(html).not.toMatch(/\{\{|<style|\sstyle=|\son\w+=|<script(?! src)/);
    },
  );

  it('passes only a locale, a theme and a preset on to the checkout of its page', async () => {
    const page = async (query: string) => (await get(`/?${query}`)).text();
    expect(await page('locale=de&theme=dark&preset=dach')).toContain(
      `api="${ORIGIN}/api" locale="de" theme="dark" preset="dach"></vignette-checkout>`,
    );
    const hostile = await page(`locale=${encodeURIComponent('de" onload="x')}&api=https://evil.example`);
    expect(hostile).toContain(`api="${ORIGIN}/api" ></vignette-checkout>`);
  });

  it('offers in the fitting room what was built, languages in their own words', async () => {
    const html = await (await get('/fitting-room')).text();
    expect(html).toContain('<option value="bold">bold</option>');
    expect(html).toContain(
      '<option value="de" lang="de">Deutsch</option><option value="en" lang="en">English</option>',
    );
    const style = await get('/demo/fitting-room.css');
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('puts exactly one frame on the affiliate page, and no script', async () => {
    const html = await (await get('/affiliate.html')).text();
    expect(html.match(/<iframe/g)).toHaveLength(1);
    expect(html).toContain('src="http://localhost:4173/iframe/?locale=de&amp;theme=light"');
    expect(html).not.toContain('<script');
  });

  it('knows no other pages and takes nothing', async () => {
    expect((await get('/admin')).status).toBe(404);
    expect((await get('/constructor')).status).toBe(404);
    expect((await get('/favicon.ico')).status).toBe(204);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });
});
