import { describe, expect, it } from 'vitest';
import { OfflineSwitches } from '../service/offline-switches.js';
import { demoPage } from './demo-pages.js';

const SETTING = {
  publicUrl: 'http://localhost:4173',
  affiliateUrl: 'http://127.0.0.1:4173',
  switches: new OfflineSwitches(),
};
const SHIPPED = { themes: ['bold', 'calm'], presets: ['kiosk'], locales: ['de', 'he', 'sr-Latn'] };
const page = (path: string) => demoPage(new URL(path, SETTING.affiliateUrl), SETTING, SHIPPED) ?? '';

describe('the affiliate’s pages', () => {
  it.each(['/affiliate.html', '/affiliate-host.html'])('have one frame of the checkout’s origin: %s', (path) => {
    const html = page(path);
    expect(html.match(/<iframe/g)).toHaveLength(1);
    expect(html).toContain('src="http://localhost:4173/iframe/?locale=de&amp;theme=light"');
    expect(html).toContain('allow="payment *; clipboard-write *"');
    expect(html).not.toMatch(/\{\{|<style|\sstyle=|\son\w+=|<script(?! src)/);
  });

  it('have the host script beside it, or no script at all', () => {
    expect(page('/affiliate-host.html')).toContain(
      '<script src="http://localhost:4173/iframe/host.js" async></script>',
    );
    expect(page('/affiliate.html')).not.toContain('<script');
  });

  it('lead to each other, and the overview to both', () => {
    const [plain, host] = ['http://127.0.0.1:4173/affiliate.html', 'http://127.0.0.1:4173/affiliate-host.html'];
    expect(page('/affiliate.html')).toContain(`href="${host}"`);
    expect(page('/affiliate-host.html')).toContain(`href="${plain}"`);
    for (const address of [plain, host]) expect(page('/index')).toContain(`href="${address}"`);
  });
});

describe('the fitting room', () => {
  it('lists what is shipped, each language in its own words', () => {
    const html = page('/fitting-room');
    expect(html).toContain('<option value="bold">bold</option><option value="calm">calm</option>');
    expect(html).toContain('<option value="kiosk">kiosk</option>');
    expect(html).toContain('<option value="he" lang="he">עברית</option>');
    expect(html).toContain('<option value="sr-Latn" lang="sr-Latn">Srpski (latinica)</option>');
  });

  it('is found from the overview and from the travel page', () => {
    for (const path of ['/', '/index']) expect(page(path)).toContain('/fitting-room"');
  });

  it('begins with ten lines of a theme and ten of a preset', () => {
    const texts = [...page('/fitting-room').matchAll(/<textarea[^>]*>\n([^<]*)<\/textarea/g)].map(
      ([, text = '']) => text,
    );
    expect(texts.map((text) => text.split('\n').length)).toEqual([10, 10]);
  });
});
