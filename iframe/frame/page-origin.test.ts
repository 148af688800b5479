import { describe, expect, it } from 'vitest';
import { pageOrigin } from './page-origin.js';

describe('pageOrigin', () => {
  it('takes the nearest ancestor before the referrer', () => {
    expect(pageOrigin(['https://near.example', 'https://top.example'], 'https://other.example/page')).toBe(
      'https://near.example',
    );
  });

  it('takes the origin of the referrer where the browser names no ancestors', () => {
    expect(pageOrigin(undefined, 'https://affiliate.example:8443/shop?x=1')).toBe('https://affiliate.example:8443');
  });

  it('knows nothing of a page that withholds it, or that has no origin', () => {
    expect(pageOrigin(undefined, '')).toBeUndefined();
    expect(pageOrigin([], '')).toBeUndefined();
    expect(pageOrigin(['null'], 'https://affiliate.example/')).toBeUndefined();
    expect(pageOrigin(undefined, 'about:client')).toBeUndefined();
  });
});
