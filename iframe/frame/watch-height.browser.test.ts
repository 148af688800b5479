import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchHeight } from './watch-height.js';

const life = () => new AbortController();

function watched() {
  const box = document.createElement('div');
  const checkout = new EventTarget();
  const heights: number[] = [];
  box.style.height = '300.2px';
  document.body.append(box);
  watchHeight(box, checkout, (height) => heights.push(height), ended.signal);
  const last = (height: number) => vi.waitFor(() => expect(heights.at(-1)).toBe(height));
  return { box, checkout, heights, last };
}

let ended = life();

afterEach(() => {
  ended.abort();
  ended = life();
  document.body.replaceChildren();
});

describe('watchHeight', () => {
  it('tells the height as it is and as it becomes, in whole pixels that hold all of it', async () => {
    const { box, last } = watched();
    await last(301);
    box.style.height = '950px';
    await last(950);
    box.style.height = '120px';
    await last(120);
  });

  it('keeps room for the bank’s question while a payment is under way', async () => {
    const { checkout, last } = watched();
    await last(301);
    checkout.dispatchEvent(new Event('vignette-payment-start'));
    await last(600);
    checkout.dispatchEvent(new Event('vignette-payment-fail'));
    await last(301);
  });

  it('gives no more room than is there already', async () => {
    const { box, checkout, last } = watched();
    box.style.height = '800px';
    checkout.dispatchEvent(new Event('vignette-payment-start'));
    await last(800);
  });

  it('ends with its signal', async () => {
    const { box, checkout, heights, last } = watched();
    await last(301);
    ended.abort();
    const told = heights.length;
    box.style.height = '500px';
    checkout.dispatchEvent(new Event('vignette-payment-start'));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(heights).toHaveLength(told);
  });
});
