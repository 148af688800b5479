import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Leftovers } from './leftovers.js';

let left: Leftovers;

beforeEach(() => {
  left = new Leftovers();
});
afterEach(() => left.end());

const nothing = () => undefined;

describe('Leftovers', () => {
  it('counts listeners of what lives on until they are taken away, by whatever way', () => {
    const abort = new AbortController();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    window.addEventListener('online', nothing);
    document.addEventListener('click', nothing, { capture: true });
    dark.addEventListener('change', nothing, { signal: abort.signal });
    document.body.addEventListener('focusin', nothing, { once: true });
    expect(left.listeners()).toEqual([
      'Window online',
      'HTMLDocument click',
      'MediaQueryList change',
      'HTMLBodyElement focusin',
    ]);
    window.removeEventListener('online', nothing);
    document.removeEventListener('click', nothing);
    abort.abort();
    document.body.dispatchEvent(new Event('focusin'));
    expect(left.listeners()).toEqual(['HTMLDocument click']);
    document.removeEventListener('click', nothing, true);
    expect(left.all()).toEqual(Leftovers.NONE);
  });

  it('counts no listener of a node that is out of the page', () => {
    const node = document.createElement('div');
    node.addEventListener('click', nothing);
    expect(left.listeners()).toEqual([]);
    document.body.append(node);
    expect([left.listeners(), left.nodes()]).toEqual([['HTMLDivElement click'], 1]);
    node.remove();
    expect(left.all()).toEqual(Leftovers.NONE);
  });

  it('counts timers, frames, observers and channels', () => {
    const timers = [setTimeout(nothing, 60_000), setInterval(nothing, 60_000)];
    const frame = requestAnimationFrame(nothing);
    const observer = new ResizeObserver(nothing);
    observer.observe(document.body);
    const channel = new BroadcastChannel('leftovers');
    expect([left.timers(), left.observers()]).toEqual([3, 2]);
    clearTimeout(timers[0]);
    clearInterval(timers[1]);
    cancelAnimationFrame(frame);
    observer.disconnect();
    channel.close();
    expect(left.all()).toEqual(Leftovers.NONE);
  });
});
