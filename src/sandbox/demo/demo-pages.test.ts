import { describe, expect, it } from 'vitest';
import { OfflineSwitches } from '../service/offline-switches.js';
import { demoPage } from './demo-pages.js';

const SETTING = {
  publicUrl: 'http://localhost:4173',
  affiliateUrl: 'http://127.0.0.1:4173',
  switches: new OfflineSwitches(),
};
const page = (path: string) => demoPage(new URL(path, SETTING.affiliateUrl), SETTING) ?? '';

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
