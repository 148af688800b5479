import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlowState } from '../../../flow/state.js';
import { readText } from '../../../../test/support/in-shadow.js';
import { SAMPLE_NOW, SAMPLE_STATES } from '../../../../test/support/sample-states.js';
import { settle, showState } from '../../../../test/support/show-state.js';
import { WaitingScreen } from './waiting-screen.js';

let now = SAMPLE_NOW;
let isHidden = false;
let watchers = new Set<() => void>();

beforeEach(() => {
  now = SAMPLE_NOW;
  isHidden = false;
  watchers = new Set();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const visibility = {
  isHidden: () => isHidden,
  onVisible: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

async function show() {
  const state: FlowState | undefined = SAMPLE_STATES.find(({ name }) => name === 'waiting')?.state;
  if (!state) throw new Error('There is no state named waiting.');
  const { view, card } = await showState(state, { now: () => now, visibility });
  const draws = vi.spyOn(WaitingScreen.prototype, 'requestUpdate');
  const pass = (seconds: number) => {
    for (let passed = 0; passed < seconds; passed += 1) {
      now += 1000;
      vi.advanceTimersByTime(1000);
    }
  };
  const look = () => {
    isHidden = false;
    watchers.forEach((watcher) => watcher());
  };
  return { view, draws, pass, look, drawn: () => settle(card.shadowRoot ?? card), text: () => readText(view) };
}

describe('the countdown to the next try', () => {
  it('stands still while nobody can see the page, without a timer', async () => {
    const { pass, draws } = await show();
    isHidden = true;
    pass(600);
    expect(draws).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is right again as soon as the page is looked at, and goes on', async () => {
    const { pass, look, text, drawn } = await show();
    isHidden = true;
    pass(20);
    look();
    await drawn();
    expect(text()).toContain('Next try in 22 seconds.');
    pass(2);
    await drawn();
    expect(text()).toContain('Next try in 20 seconds.');
    expect(watchers.size).toBe(0);
  });

  it('leaves neither timer nor listener behind, seen or hidden', async () => {
    const seen = await show();
    seen.view.remove();
    const hidden = await show();
    isHidden = true;
    hidden.pass(1);
    expect(watchers.size).toBe(1);
    hidden.view.remove();
    expect([vi.getTimerCount(), watchers.size]).toEqual([0, 0]);
  });
});
