import { describe, expect, it } from 'vitest';
import { historyStore } from './history-store.js';

/** A history with one entry. */
function entry(state: unknown) {
  const history = {
    state,
    replaceState(next: unknown) {
      history.state = structuredClone(next);
    },
  };
  return history;
}

describe('storage in the history entry', () => {
  it.each([null, undefined, 'a text', 7, { 'vignette-checkout': 'no items' }])(
    'begins empty with the state %j',
    (state) => {
      expect(historyStore(entry(state)).getItem('order')).toBeNull();
    },
  );

  it('keeps, changes and removes, and is found again by the page that comes back', () => {
    const history = entry(null);
    const store = historyStore(history);
    store.setItem('order', 'one');
    store.setItem('draft', 'typed');
    store.setItem('order', 'two');
    expect(historyStore(history).getItem('order')).toBe('two');
    store.removeItem('order');
    expect([store.getItem('order'), store.getItem('draft')]).toEqual([null, 'typed']);
  });

  it('leaves alone what the page itself keeps there', () => {
    const history = entry({ scroll: 4 });
    historyStore(history).setItem('order', 'one');
    expect(history.state).toEqual({ scroll: 4, 'vignette-checkout': { order: 'one' } });
  });

  it('does not take what every object has for something kept', () => {
    expect(historyStore(entry({ 'vignette-checkout': {} })).getItem('toString')).toBeNull();
    expect(historyStore(entry({ 'vignette-checkout': { order: 7 } })).getItem('order')).toBeNull();
  });
});
