import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOn, mix, readable, vividness } from './color-mix.js';
import { contrast } from './contrast.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('are mixed channel by channel', () => {
    expect([mix('#ff0000', '#0000ff', 0.5), mix('#ff0000', '#0000ff', 1), mix('#ff0000', '#0000ff', 0)]).toEqual([
      '#800080',
      '#ff0000',
      '#0000ff',
    ]);
  });

  it('are vivid or grey', () => {
    expect([vividness('#808080'), vividness('#ff0000')]).toEqual([0, 1]);
  });

  it('have an ink that can be read on them', () => {
    expect([inkOn('#ffffff'), inkOn('#101418'), inkOn('#ffcc00')]).toEqual(['#000000', '#ffffff', '#000000']);
  });

  it('stay as they are where they can be read', () => {
    expect(readable('#0f6566', ['#ffffff'], 4.5)).toBe('#0f6566');
  });

  it('are moved as far as a ground asks, whatever the two are', () => {
    fc.assert(
      fc.property(hex, hex, (wanted, ground) => {
        expect(contrast(readable(wanted, [ground], 4.5), ground)).toBeGreaterThanOrEqual(4.5);
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});
