import { describe, expect, it, vi } from 'vitest';
import { hearCheckout } from './hear-checkout.js';

function setUp() {
  const [warn, error] = [vi.fn(), vi.fn()];
  const [checkout, spoken] = [new EventTarget(), { warn, error }];
  const heard: [string, string][] = [];
  hearCheckout(checkout, spoken, (attribute, message) => heard.push([attribute, message]));
  const fail = (code: string) => checkout.dispatchEvent(Object.assign(new Event('vignette-error'), { code }));
  return { spoken, heard, fail, warn, error };
}

describe('what a checkout says', () => {
  it('is heard by the attribute it is about, and still written to the console', () => {
    const { spoken, heard, fail, warn } = setUp();
    spoken.warn('<vignette-checkout>: the theme cannot be used.\nAllowed: …');
    fail('config-theme');
    expect(heard).toEqual([['theme', 'the theme cannot be used.\nAllowed: …']]);
    expect(warn).toHaveBeenCalledExactlyOnceWith('<vignette-checkout>: the theme cannot be used.\nAllowed: …');
  });

  it('is its last message: what others write is not its', () => {
    const { spoken, heard, fail, error } = setUp();
    spoken.error('<vignette-checkout>: api is missing.');
    spoken.warn('something else', 7);
    fail('config-api');
    expect(heard).toEqual([['api', 'api is missing.']]);
    expect(error).toHaveBeenCalledOnce();
  });

  it('of a purchase is not about the page’s mistakes', () => {
    const { spoken, heard, fail } = setUp();
    spoken.error('<vignette-checkout>: network');
    fail('network');
    expect(heard).toEqual([]);
  });
});
