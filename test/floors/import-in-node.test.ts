import { describe, expect, it } from 'vitest';

describe('vignette-checkout', () => {
  it('can be imported where there is no browser, and defines nothing', async () => {
    expect('document' in globalThis).toBe(false);
    const before = Object.keys(globalThis);
    const { VignetteCheckout, VignettePaidEvent } = await import('../../src/index.js');
    expect(VignetteCheckout.tag).toBe('vignette-checkout');
    expect(VignettePaidEvent).toBeTypeOf('function');
    expect(globalThis.customElements?.get('vignette-checkout')).toBeUndefined();
    expect(Object.keys(globalThis).filter((name) => /^(window|document|HTMLElement)$/.test(name))).toEqual(
      before.filter((name) => /^(window|document|HTMLElement)$/.test(name)),
    );
  });
});
